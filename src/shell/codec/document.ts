/** An assessment as it is kept, carried in a file and shared: its schema, and reading it from outside. */
import * as z from 'zod/mini';
import { CivilDate, Instant } from '../../domain/civil-date-schema.ts';
import { isInstant } from '../../domain/instant.ts';
import type { Content } from '../../facts/content.ts';
import type { Calculator } from '../calculator.ts';
import { isObject, type Path, type Problem } from './json.ts';
import { parseWithoutBadDates } from './leave-out-dates.ts';

/** The version of this schema. Answers have versions of their own, one for each calculator. */
export const SCHEMA = 1;

/** Characters of a name, as JavaScript counts them. */
const MAX_LINE = 200;
const line = z.string().check(z.maxLength(MAX_LINE));

/** A name that was made from another, cut to what a name may have, between characters. */
export function fitName(name: string): string {
  return name.length <= MAX_LINE ? name : `${name.slice(0, MAX_LINE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
const calculatorId = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(60));

/** Ranks a sponsor can have, highest first. */
export const SPONSOR_LEVELS = ['executive', 'vp', 'director', 'manager', 'other'] as const;

/** Who agreed, and when; null as long as nobody did. */
const SignOff = z.nullable(z.strictObject({ date: CivilDate, by: line }));

/** What an assessment says beside the calculators' answers: the part that links carry as well. */
export const Cover = z.strictObject({
  /** Empty until the visitor names it. */
  name: line,
  sponsor: z.strictObject({ name: line, level: z.nullable(z.enum(SPONSOR_LEVELS)) }),
  signOffs: z.strictObject({ selection: SignOff, decision: SignOff }),
  notes: z.string().check(z.maxLength(20_000)),
});
export type Cover = z.infer<typeof Cover>;

export const Part = z.strictObject({
  /** Which of `Calculator.versions` the answers are, counted from 1. */
  version: z.int().check(z.minimum(1)),
  answers: z.unknown(),
});
export type Part = z.infer<typeof Part>;

export const Assessment = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]{1,40}$/)),
  created: Instant,
  updated: Instant,
  ...Cover.shape,
  /** By calculator's id; what this version of the site does not know is kept as it is. */
  parts: z.record(calculatorId, Part),
});
export type Assessment = z.infer<typeof Assessment>;

/** The file: an assessment with the version of its schema. */
export const AssessmentFile = z.strictObject({
  $schema: z.optional(z.string()),
  schema: z.literal(SCHEMA),
  ...Assessment.shape,
});
export type AssessmentFile = z.infer<typeof AssessmentFile>;

export const EMPTY_COVER: Cover = {
  name: '',
  sponsor: { name: '', level: null },
  signOffs: { selection: null, decision: null },
  notes: '',
};

/** An assessment in which nothing is answered yet. */
export function emptyAssessment(id: string, now: string): Assessment {
  return { id, created: now, updated: now, ...EMPTY_COVER, parts: {} };
}

export type ReadAssessment =
  /** `leftOut`: dates that do not exist, and are not in it. */
  | { readonly ok: true; readonly assessment: Assessment; readonly leftOut: readonly Problem[] }
  | { readonly ok: false; readonly why: 'newer' }
  | { readonly ok: false; readonly why: 'invalid'; readonly problems: readonly Problem[] };

/** Reads the envelope. The parts inside are read by `readAnswers`, by whoever knows their calculator. */
export function readAssessment(value: unknown): ReadAssessment {
  if (isObject(value) && typeof value['schema'] === 'number' && value['schema'] > SCHEMA) {
    return { ok: false, why: 'newer' };
  }
  const times = isObject(value) ? instantsOf(value) : {};
  const parsed = parseWithoutBadDates(AssessmentFile, isObject(value) ? { ...value, ...times } : value);
  if (!parsed.success) return { ok: false, why: 'invalid', problems: problemsOf(parsed.error.issues) };
  const { schema: _, $schema: __, ...assessment } = parsed.data;
  const noInstant = Object.keys(times).map((path): Problem => ({ path, message: 'was no instant that exists' }));
  return { ok: true, assessment, leftOut: [...problemsOf(parsed.leftOut), ...noInstant] };
}

/** When the world's clocks began to count: stands where nobody knows when. */
const UNKNOWN_INSTANT = '1970-01-01T00:00:00Z';

/** What stands for instants of the envelope that are texts and do not exist: the other one, which is near. */
function instantsOf({ created, updated }: Record<string, unknown>): { created?: string; updated?: string } {
  const bad = (one: unknown) => typeof one === 'string' && !isInstant(one);
  const good = [updated, created].find((one): one is string => typeof one === 'string' && isInstant(one));
  const known = good ?? UNKNOWN_INSTANT;
  return { ...(bad(created) ? { created: known } : {}), ...(bad(updated) ? { updated: known } : {}) };
}

/** What reading and writing answers takes: a calculator whose facts and finding are nobody's affair here. */
export type Readable = Pick<Calculator<never, never, unknown>, 'id' | 'longTexts' | 'dictionary'> & {
  readonly versions: readonly { readonly schema: z.core.$ZodType; readonly migrate?: (answers: never) => unknown }[];
  readonly defaults: unknown;
};

/** A calculator whose answers, facts and finding are its own affair: who pairs them has to know that they belong together. */
export type AnyCalculator = Readable &
  Pick<Calculator<never, never, never>, 'conclude' | 'exports'> & {
    pickFacts(content: Content): unknown;
    lightenFacts?(facts: never): unknown;
    evaluate(answers: never, facts: never): unknown;
  };

export type ReadAnswers<Answers> =
  /** `leftOut`, where it is there: dates that do not exist, and are not in the answers. */
  | { readonly state: 'answers'; readonly answers: Answers; readonly leftOut?: readonly Problem[] }
  | { readonly state: 'newer' }
  | { readonly state: 'invalid'; readonly problems: readonly Problem[] };

/** Reads a calculator's answers of any version, and brings them to the newest. No part: the defaults. */
export function readAnswers<Answers>(
  calculator: Readable & { readonly defaults: Answers },
  part: Part | undefined,
): ReadAnswers<Answers> {
  if (!part) return { state: 'answers', answers: calculator.defaults };
  if (part.version > calculator.versions.length) return { state: 'newer' };
  const place = ['parts', calculator.id, 'answers'];
  const leftOut: Problem[] = [];
  let answers = part.answers;
  for (const { schema, migrate } of calculator.versions.slice(part.version - 1)) {
    const parsed = parseWithoutBadDates(schema, answers);
    if (!parsed.success) return { state: 'invalid', problems: problemsOf(parsed.error.issues, place) };
    leftOut.push(...problemsOf(parsed.leftOut, place));
    answers = migrate ? migrate(parsed.data as never) : parsed.data;
  }
  return { state: 'answers', answers: answers as Answers, ...(leftOut.length > 0 ? { leftOut } : {}) };
}

/** zod's issues as path and message; a schema's own message stands. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], prefix: Path = []): Problem[] {
  return issues.map((issue) => ({
    path: [...prefix, ...issue.path].map(String).join('.'),
    message: wordsFor(issue),
  }));
}

function wordsFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected === 'int' ? 'a whole number' : `of type ${issue.expected}`}`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `must not be longer than ${issue.maximum}`
        : `must be at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `must not be shorter than ${issue.minimum}`
        : `must be at least ${issue.minimum}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has a field that is not known: ${issue.keys.join(', ')}`;
    default:
      return issue.message && issue.message !== 'Invalid input' ? issue.message : 'is not valid here';
  }
}
