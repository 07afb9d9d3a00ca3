/** Answers of every kind, for properties. */
import fc from 'fast-check';
import { Answers } from '../../../../src/calculators/timeline-and-budget/model/answers.ts';
import { facts } from '../facts.ts';

const stageId = fc.constantFrom(...facts.stages.stages.map(({ id }) => id), 'no-longer-there');

export const rangeUpTo = (most: number) =>
  fc
    .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: most, noNaN: true })))
    .map((three) => three.toSorted((a, b) => a - b))
    .map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }));

const date = fc
  .integer({ min: 0, max: 4000 })
  .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
const items = <T extends object>(of: fc.Arbitrary<T>) =>
  fc.array(of, { maxLength: 3 }).map((all) => all.map((one, place) => ({ id: `i${place}`, ...one })));
const present = <T extends object>(of: fc.Arbitrary<T>) =>
  of.map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)));

const timeline = present(
  fc.record({
    stages: fc.dictionary(
      stageId,
      present(fc.record({ weeks: maybe(rangeUpTo(30)), overlap: maybe(fc.double({ min: 0, max: 20, noNaN: true })) })),
    ),
    strictlySequential: maybe(fc.boolean()),
    correlation: maybe(fc.constantFrom(0, 0.3, 0.6)),
    risks: items(
      fc.record({
        name: fc.string(),
        stage: stageId,
        probability: fc.integer({ min: 0, max: 100 }),
        delay: rangeUpTo(20),
      }),
    ),
    start: maybe(date),
    deadline: maybe(date),
    freezes: items(
      fc.tuple(date, date).map((days) => {
        const [from, to] = days.toSorted() as [string, string];
        return { name: '', from, to };
      }),
    ),
  }),
);

const money = rangeUpTo(1e6);
const budget = present(
  fc.record({
    team: maybe(
      items(
        fc.record({
          rate: fc.double({ min: 0, max: 9000, noNaN: true }),
          fte: fc.dictionary(stageId, fc.double({ min: 0, max: 9, noNaN: true })),
        }),
      ),
    ),
    oneOffs: maybe(items(fc.record({ stage: stageId, amount: money }))),
    contingency: maybe(fc.integer({ min: 0, max: 300 })),
    running: present(
      fc.record({
        requests: maybe(rangeUpTo(1e6)),
        inputTokens: maybe(rangeUpTo(1e4)),
        outputPrice: maybe(rangeUpTo(100)),
        compute: maybe(money),
        maintenance: maybe(rangeUpTo(5)),
        growth: maybe(fc.integer({ min: 0, max: 100 })),
      }),
    ),
    benefit: present(
      fc.record({
        annual: maybe(money),
        adoption: maybe(rangeUpTo(100)),
        monthsToFull: maybe(fc.integer({ min: 0, max: 60 })),
        discount: maybe(fc.integer({ min: 0, max: 100 })),
      }),
    ),
    buy: present(fc.record({ setup: maybe(money), perRequest: maybe(rangeUpTo(1)) })),
  }),
);

export const someAnswers: fc.Arbitrary<Answers> = fc
  .record({ timeline, budget })
  .map((answers) => Answers.parse(answers));
