/** An assessment with everything that follows from it: what the overview, the memo and the command line say. */
import type { CalculatorId, Calculators } from '../../calculators/registry.ts';
import type { Calculator } from '../../shell/calculator.ts';
import { type AnyCalculator, type Cover, type Part, readAnswers } from '../../shell/codec/document.ts';
import type { Problem } from '../../shell/codec/json.ts';
import type { AssessmentFacts } from '../facts.ts';

type AnswersOf<C> = C extends Calculator<infer Answers, infer _Facts, infer _Finding> ? Answers : never;
type FindingOf<C> = C extends Calculator<infer _Answers, infer _Facts, infer Finding> ? Finding : never;

interface Judged<Answers, Finding> {
  /** `untouched`: nothing was entered, the defaults stand in. `newer` and `invalid`: what is there can't be read. */
  readonly state: 'untouched' | 'answered' | 'newer' | 'invalid';
  readonly answers: Answers;
  /** Of these answers: the newest that the calculator knows, counted from 1. */
  readonly version: number;
  readonly finding: Finding;
  /** The finding in a sentence. */
  readonly conclusion: (locale: string) => string;
  /** What can't be read of what is there, and dates in it that do not exist: these are left out. */
  readonly problems: readonly Problem[];
}

export interface Whole {
  readonly cover: Cover;
  /** Each calculator of the registry with its own answers and finding: the whole knows those it names by heart. */
  readonly byId: { readonly [Id in CalculatorId]: Judged<AnswersOf<Calculators[Id]>, FindingOf<Calculators[Id]>> };
}

export type Parts = Readonly<Record<string, Part>>;

/** Total: a part that can't be read counts as untouched, with its problems. */
export function evaluateWhole(cover: Cover, parts: Parts, facts: AssessmentFacts, calculators: Calculators): Whole {
  const judged = Object.values<AnyCalculator>(calculators).map((calculator) => [
    calculator.id,
    readPart(calculator, parts, facts.byId[calculator.id as CalculatorId]),
  ]);
  return { cover, byId: Object.fromEntries(judged) };
}

/** @param facts those of this calculator */
function readPart(calculator: AnyCalculator, parts: Parts, facts: unknown): Judged<unknown, unknown> {
  const part = Object.hasOwn(parts, calculator.id) ? parts[calculator.id] : undefined;
  const read = readAnswers(calculator, part);
  const answers = read.state === 'answers' ? read.answers : calculator.defaults;
  // The registry holds calculators of every kind: here each meets its own.
  const own = { answers: answers as never, facts: facts as never };
  const finding = calculator.evaluate(own.answers, own.facts);
  return {
    state: read.state !== 'answers' ? read.state : isDefault(answers, calculator.defaults) ? 'untouched' : 'answered',
    answers,
    version: calculator.versions.length,
    finding,
    conclusion: (locale) => calculator.conclude({ ...own, finding: finding as never, locale })[0],
    problems: read.state === 'invalid' ? read.problems : read.state === 'answers' ? (read.leftOut ?? []) : [],
  };
}

/** Also after everything was entered and taken back. */
function isDefault(answers: unknown, defaults: unknown): boolean {
  return JSON.stringify(answers) === JSON.stringify(defaults);
}

export function isUntouched(whole: Whole): boolean {
  const { name, level } = whole.cover.sponsor;
  return Object.values(whole.byId).every(({ state }) => state === 'untouched') && name.trim() === '' && level === null;
}

/** The use case that the assessment goes on with; null while none is chosen. */
export function chosenUseCase({ byId: { 'use-case-scorer': scorer } }: Whole) {
  const { chosen, useCases } = scorer.finding;
  const finding = useCases.find(({ id }) => id === chosen);
  const useCase = scorer.answers.useCases.find(({ id }) => id === chosen);
  return finding && useCase ? { finding, useCase } : null;
}
