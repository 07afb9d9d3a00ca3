/** Whole assessments, made of the calculators' examples: for tests, documentation and "load an example". */
import type { CalculatorId, Calculators } from '../../calculators/registry.ts';
import { type Cover, EMPTY_COVER } from '../../shell/codec/document.ts';
import type { Parts } from './whole.ts';

export interface WholeExample {
  readonly id: string;
  readonly title: string;
  readonly cover: Cover;
  readonly parts: Parts;
}

export function wholeExamples(calculators: Calculators): readonly WholeExample[] {
  const partsOf = (answers: Partial<Record<CalculatorId, unknown>>): Parts =>
    Object.fromEntries(
      Object.values(calculators)
        .filter(({ id }) => id in answers)
        .map(({ id, versions }) => [id, { version: versions.length, answers: answers[id as CalculatorId] }]),
    );
  const { 'use-case-scorer': scorer, 'go-no-go': goNoGo, 'timeline-and-budget': timeline, checklist } = calculators;
  // The same plan, begun before the criteria were locked and due in the summer after.
  const plan = timeline.examples[0]?.answers ?? timeline.defaults;
  const dated = {
    ...plan,
    timeline: { ...plan.timeline, start: '2026-03-09', deadline: '2026-07-10', freezes: [] },
  };
  return [
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
        'use-case-scorer': scorer.examples[0]?.answers,
        'go-no-go': goNoGo.examples[0]?.answers,
        'timeline-and-budget': dated,
        checklist: checklist.examples[0]?.answers,
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
        'use-case-scorer': { ...scorer.examples.at(-1)?.answers, chosen: 'rebu' },
        'go-no-go': goNoGo.examples.at(-1)?.answers,
        checklist: checklist.examples.at(-1)?.answers,
      }),
    },
  ];
}
