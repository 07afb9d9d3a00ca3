/** What a sender puts into a link. */
import { type Assessment, EMPTY_COVER, type Part, type Readable, readAnswers } from './document.ts';
import { isObject } from './json.ts';
import type { LinkContent } from './link-content.ts';
import { longTextsOf, withoutLongTexts } from './long-texts.ts';

export interface LinkChoice {
  /** One calculator's answers, or all with sponsor and sign-offs. */
  readonly scope: 'calculator' | 'assessment';
  /** With notes and long texts. */
  readonly texts: boolean;
}

/** @param calculators those whose answers may go in: one, or all of the assessment's */
export function choose(assessment: Assessment, calculators: readonly Readable[], choice: LinkChoice): LinkContent {
  const { name, sponsor, signOffs, notes } = assessment;
  const whole = choice.scope === 'assessment';
  const parts: Record<string, Part> = {};
  for (const calculator of calculators) {
    const part = assessment.parts[calculator.id];
    if (!part) continue;
    parts[calculator.id] = choice.texts ? part : withoutTexts(calculator, part);
  }
  const cover = whole ? { name, sponsor, signOffs, notes: choice.texts ? notes : '' } : { ...EMPTY_COVER, name };
  return { cover, parts };
}

function withoutTexts(calculator: Readable, part: Part): Part {
  const { version, answers } = newest(calculator, part);
  return { version, answers: withoutLongTexts(calculator, version, answers) };
}

/** An older version may call a long text by another name. */
function newest(calculator: Readable, part: Part): Part {
  const read = readAnswers(calculator, part);
  return read.state === 'answers' ? { version: calculator.versions.length, answers: read.answers } : part;
}

/** The long texts that `choose` leaves out unless asked to. */
export function longTexts(
  assessment: Assessment,
  calculators: readonly Readable[],
  scope: LinkChoice['scope'],
): string[] {
  const notes = scope === 'assessment' && assessment.notes.trim() !== '' ? [assessment.notes] : [];
  const texts = calculators.flatMap((one) => {
    const part = assessment.parts[one.id];
    return part ? longTextsOf(one, newest(one, part).answers) : [];
  });
  return [...notes, ...texts];
}

/** Every text a person has typed that a link holds: not ids, choices or dates. */
export function textsIn(shared: LinkContent): string[] {
  const found = new Set<string>();
  const { cover } = shared;
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string' && key !== 'id' && /[\p{Lu}\s]|[^\x20-\x7e]/u.test(value)) found.add(value.trim());
    else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (isObject(value)) for (const [inner, one] of Object.entries(value)) visit(one, inner);
  };
  visit([cover.name, cover.sponsor.name, cover.notes, cover.signOffs], '');
  for (const part of Object.values(shared.parts)) visit(part.answers, '');
  found.delete('');
  return [...found];
}
