/** What the form does to answers: each takes them and returns new ones. */
import type { Answers, Entry } from './answers.ts';
import { MAX_OWN_ITEMS, MAX_TITLE } from './limits.ts';

export type Field = keyof Entry;

/** Sets a field of an item's answer, of the content's items or the team's own; an emptied field is absent. */
export function setField<Name extends Field>(
  answers: Answers,
  id: string,
  field: Name,
  value: NonNullable<Entry[Name]> | null,
): Answers {
  if (answers.own.some((item) => item.id === id)) {
    return { ...answers, own: answers.own.map((item) => (item.id === id ? withField(item, field, value) : item)) };
  }
  const { [id]: entry = {}, ...others } = answers.items;
  const next = withField(entry, field, value);
  return { ...answers, items: Object.keys(next).length === 0 ? others : { ...others, [id]: next } };
}

function withField<Held extends Entry, Name extends Field>(entry: Held, field: Name, value: Entry[Name] | null): Held {
  const { [field]: _, ...rest } = entry;
  return (value === null || value === '' ? rest : { ...rest, [field]: value }) as Held;
}

export const isFull = ({ own }: Answers): boolean => own.length >= MAX_OWN_ITEMS;

/** @returns the answers unchanged for an empty title or a full list */
export function addOwn(answers: Answers, id: string, title: string): Answers {
  const text = title.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
  return text === '' || isFull(answers) ? answers : { ...answers, own: [...answers.own, { id, title: text }] };
}

export function renameOwn(answers: Answers, id: string, title: string): Answers {
  return { ...answers, own: answers.own.map((item) => (item.id === id ? { ...item, title } : item)) };
}

export function removeOwn(answers: Answers, id: string): Answers {
  return { ...answers, own: answers.own.filter((item) => item.id !== id) };
}

export function setAsOf({ asOf: _, ...answers }: Answers, asOf: string | null): Answers {
  return asOf === null ? answers : { ...answers, asOf };
}
