/** Whole assessments, made of the calculators' examples: for tests, documentation and "load an example". */
import { examples as checklistExamples } from '../../calculators/checklist/model/examples.ts';
import { examples as goNoGoExamples } from '../../calculators/go-no-go/model/examples.ts';
import type { Answers as TimelineAnswers } from '../../calculators/timeline-and-budget/model/answers.ts';
import { examples as timelineExamples } from '../../calculators/timeline-and-budget/model/examples.ts';
import { examples as scorerExamples } from '../../calculators/use-case-scorer/model/examples.ts';
import { type Cover, EMPTY_COVER } from '../../shell/codec/document.ts';
import { calculators, type Parts, ROOMS, type Room } from './whole.ts';

export interface WholeExample {
  readonly id: string;
  readonly title: string;
  readonly cover: Cover;
  readonly parts: Parts;
}

type Answers = Partial<Record<Room, unknown>>;

const partsOf = (answers: Answers): Parts =>
  Object.fromEntries(
    ROOMS.filter((room) => room in answers).map((room) => [
      calculators[room].id,
      { version: calculators[room].versions.length, answers: answers[room] },
    ]),
  );

const first = <Example extends { readonly answers: unknown }>(examples: readonly Example[]): Example['answers'] =>
  examples[0]?.answers;

/** The same plan, begun before the criteria were locked and due in the summer after. */
const plan = first(timelineExamples) as TimelineAnswers;
const dated: TimelineAnswers = {
  ...plan,
  timeline: { ...plan.timeline, start: '2026-03-09', deadline: '2026-07-10', freezes: [] },
};

export const examples: readonly WholeExample[] = [
  {
    id: 'decided',
    title: 'Example: a go, three items short of production',
    cover: {
      ...EMPTY_COVER,
      name: 'Invoice exceptions (example)',
      sponsor: { name: 'Vice president, finance operations', level: 'vp' },
      signOffs: { selection: { date: '2026-03-10', by: 'Vice president, finance operations' }, decision: null },
      notes: 'In: exceptions of matched purchase orders.\nOut: invoices without an order, and paying them.',
    },
    parts: partsOf({
      scorer: first(scorerExamples),
      goNoGo: first(goNoGoExamples),
      timeline: dated,
      checklist: first(checklistExamples),
    }),
  },
  {
    id: 'troubled',
    title: 'Example: everything that stops pilots',
    cover: {
      ...EMPTY_COVER,
      name: 'Customer journey, rebuilt (example)',
      sponsor: { name: 'Team lead', level: 'manager' },
    },
    parts: partsOf({
      scorer: { ...scorerExamples.at(-1)?.answers, chosen: 'rebu' },
      goNoGo: goNoGoExamples.at(-1)?.answers,
      checklist: checklistExamples.at(-1)?.answers,
    }),
  },
];
