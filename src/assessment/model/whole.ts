/** An assessment with everything that follows from it: what the overview, the memo and the command line say. */
import { checklist } from '../../calculators/checklist/calculator.ts';
import { goNoGo } from '../../calculators/go-no-go/calculator.ts';
import { timelineAndBudget } from '../../calculators/timeline-and-budget/calculator.ts';
import { useCaseScorer } from '../../calculators/use-case-scorer/calculator.ts';
import type { Calculator } from '../../shell/calculator.ts';
import { type Cover, type Part, readAnswers } from '../../shell/codec/document.ts';
import type { Problem } from '../../shell/codec/json.ts';
import type { AssessmentFacts } from '../facts.ts';

export const calculators = { scorer: useCaseScorer, timeline: timelineAndBudget, goNoGo, checklist } as const;
export type Room = keyof typeof calculators;

/** In the order of the method. */
export const ROOMS: readonly Room[] = ['scorer', 'goNoGo', 'timeline', 'checklist'];

type AnswersOf<C> = C extends Calculator<infer Answers, infer _Facts, infer _Finding> ? Answers : never;
type FindingOf<C> = C extends Calculator<infer _Answers, infer _Facts, infer Finding> ? Finding : never;

export interface Judged<Answers, Finding> {
  /** `untouched`: nothing was entered, the defaults stand in. `newer` and `invalid`: what is there can't be read. */
  readonly state: 'untouched' | 'answered' | 'newer' | 'invalid';
  readonly answers: Answers;
  readonly finding: Finding;
  readonly problems: readonly Problem[];
}

export interface Whole {
  readonly cover: Cover;
  readonly scorer: Judged<AnswersOf<typeof useCaseScorer>, FindingOf<typeof useCaseScorer>>;
  readonly timeline: Judged<AnswersOf<typeof timelineAndBudget>, FindingOf<typeof timelineAndBudget>>;
  readonly goNoGo: Judged<AnswersOf<typeof goNoGo>, FindingOf<typeof goNoGo>>;
  readonly checklist: Judged<AnswersOf<typeof checklist>, FindingOf<typeof checklist>>;
}

export type Parts = Readonly<Record<string, Part>>;

/** Total: a part that can't be read counts as untouched, with its problems. */
export function evaluateWhole(cover: Cover, parts: Parts, facts: AssessmentFacts): Whole {
  return {
    cover,
    scorer: readPart(useCaseScorer, parts, facts.scorer),
    timeline: readPart(timelineAndBudget, parts, facts.timeline),
    goNoGo: readPart(goNoGo, parts, facts.goNoGo),
    checklist: readPart(checklist, parts, facts.checklist),
  };
}

function readPart<Answers, Facts, Finding>(
  calculator: Calculator<Answers, Facts, Finding>,
  parts: Parts,
  facts: Facts,
): Judged<Answers, Finding> {
  const part = Object.hasOwn(parts, calculator.id) ? parts[calculator.id] : undefined;
  const read = readAnswers(calculator, part);
  const answers = read.state === 'answers' ? read.answers : calculator.defaults;
  return {
    state: read.state !== 'answers' ? read.state : isDefault(answers, calculator.defaults) ? 'untouched' : 'answered',
    answers,
    finding: calculator.evaluate(answers, facts),
    problems: read.state === 'invalid' ? read.problems : [],
  };
}

/** Also after everything was entered and taken back. */
function isDefault(answers: unknown, defaults: unknown): boolean {
  return JSON.stringify(answers) === JSON.stringify(defaults);
}

export function isUntouched(whole: Whole): boolean {
  const { name, level } = whole.cover.sponsor;
  return ROOMS.every((room) => whole[room].state === 'untouched') && name.trim() === '' && level === null;
}

/** The use case that the assessment goes on with; null while none is chosen. */
export function chosenUseCase({ scorer }: Whole) {
  const { chosen, useCases } = scorer.finding;
  const finding = useCases.find(({ id }) => id === chosen);
  const useCase = scorer.answers.useCases.find(({ id }) => id === chosen);
  return finding && useCase ? { finding, useCase } : null;
}
