/** What the form does to answers: each takes them and returns new ones. */
import type { Answers, UseCase, Value } from './answers.ts';
import { blankUseCase } from './defaults.ts';
import { MAX_TEXT, MAX_USE_CASES } from './limits.ts';

export type TextField = 'problem' | 'success' | 'vision' | 'sponsor';

export const isFull = ({ useCases }: Answers): boolean => useCases.length >= MAX_USE_CASES;

/** @returns the answers unchanged when the list is full */
export function addUseCase(answers: Answers, id: string): Answers {
  return isFull(answers) ? answers : { ...answers, useCases: [...answers.useCases, blankUseCase(id)] };
}

/** Adds as many as fit. Rows that nobody has begun make room for them. */
export function addUseCases(
  answers: Answers,
  added: readonly UseCase[],
  isBlank: (useCase: UseCase) => boolean,
): Answers {
  const useCases = [...answers.useCases.filter((useCase) => !isBlank(useCase)), ...added].slice(0, MAX_USE_CASES);
  return { ...answers, useCases };
}

/** The copy stands after its original, under a new id and the given name. */
export function duplicateUseCase(answers: Answers, id: string, copyId: string, copyName: string): Answers {
  if (isFull(answers)) return answers;
  const useCases = answers.useCases.flatMap((useCase) =>
    useCase.id === id ? [useCase, { ...useCase, id: copyId, name: copyName.slice(0, MAX_TEXT) }] : [useCase],
  );
  return { ...answers, useCases };
}

export function removeUseCase({ chosen, ...answers }: Answers, id: string): Answers {
  const useCases = answers.useCases.filter((useCase) => useCase.id !== id);
  return { ...answers, useCases, ...(chosen === undefined || chosen === id ? {} : { chosen }) };
}

/** @param by −1 one place up, 1 one place down; at either end nothing changes */
export function moveUseCase(answers: Answers, id: string, by: -1 | 1): Answers {
  const from = answers.useCases.findIndex((useCase) => useCase.id === id);
  const to = from + by;
  const moved = answers.useCases[from];
  if (!moved || to < 0 || to >= answers.useCases.length) return answers;
  return { ...answers, useCases: answers.useCases.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

export function rename(answers: Answers, id: string, name: string): Answers {
  return change(answers, id, (useCase) => ({ ...useCase, name }));
}

/** @param score 1–5; null takes the score away */
export function setScore(answers: Answers, id: string, criterion: string, score: number | null): Answers {
  return change(answers, id, (useCase) => ({ ...useCase, scores: withEntry(useCase.scores, criterion, score) }));
}

/** Scores of criteria that the vector doesn't know stay. */
export function setScores(
  answers: Answers,
  id: string,
  scores: Readonly<Record<string, number>>,
  known: readonly string[],
) {
  return change(answers, id, (useCase) => {
    const others = Object.entries(useCase.scores).filter(([criterion]) => !known.includes(criterion));
    return { ...useCase, scores: { ...Object.fromEntries(others), ...scores } };
  });
}

/** An emptied text is absent. */
export function setText(answers: Answers, id: string, field: TextField, text: string): Answers {
  return change(answers, id, ({ [field]: _, ...useCase }) => (text === '' ? useCase : { ...useCase, [field]: text }));
}

/** `null` takes an entry away; a value without entries is absent. */
export function setValue<Field extends keyof Value>(
  answers: Answers,
  id: string,
  field: Field,
  entry: NonNullable<Value[Field]> | null,
): Answers {
  return change(answers, id, ({ value: { [field]: _, ...others } = {}, ...useCase }) => {
    const value: Value = entry === null ? others : { ...others, [field]: entry };
    return Object.keys(value).length === 0 ? useCase : { ...useCase, value };
  });
}

/** @param weight 0–5; 1 is what a criterion weighs anyway, so it is not kept */
export function setWeight(answers: Answers, criterion: string, weight: number): Answers {
  return { ...answers, weights: withEntry(answers.weights, criterion, weight === 1 ? null : weight) };
}

/** @param id null: none is chosen any more */
export function choose({ chosen: _, ...answers }: Answers, id: string | null): Answers {
  return id === null ? answers : { ...answers, chosen: id };
}

export const setCurrency = (answers: Answers, currency: string): Answers => ({ ...answers, currency });

function change(answers: Answers, id: string, edit: (useCase: UseCase) => UseCase): Answers {
  return { ...answers, useCases: answers.useCases.map((useCase) => (useCase.id === id ? edit(useCase) : useCase)) };
}

function withEntry(entries: Readonly<Record<string, number>>, key: string, value: number | null) {
  const { [key]: _, ...others } = entries;
  return value === null ? others : { ...others, [key]: value };
}
