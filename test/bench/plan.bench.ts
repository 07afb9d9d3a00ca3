/**
 * How long the timeline and budget estimator takes: the whole recomputation after one edit (10,000 trials, every percentile, cash
 * flow of 36 months, tornado, build or buy), and the schedule alone beside the same schedule in squiggle-lang.
 */
import { readFileSync } from 'node:fs';
import { run } from '@quri/squiggle-lang';
import { parse } from 'yaml';
import type { Answers } from '../../src/calculators/timeline-and-budget/answers.ts';
import { defaults } from '../../src/calculators/timeline-and-budget/blank.ts';
import { setFigure, setStage } from '../../src/calculators/timeline-and-budget/edits.ts';
import { evaluate, evaluateWith } from '../../src/calculators/timeline-and-budget/evaluate.ts';
import { examples } from '../../src/calculators/timeline-and-budget/examples.ts';
import type { Facts } from '../../src/calculators/timeline-and-budget/facts.ts';
import { makePlan } from '../../src/calculators/timeline-and-budget/plan.ts';
import { simulateSchedule } from '../../src/calculators/timeline-and-budget/schedule.ts';
import { percentiles } from '../../src/domain/percentiles.ts';
import { makeTrials } from '../../src/domain/simulation.ts';

const LIMIT_MS = 4;
const LEAST_RATIO = 20;
const PERCENTS = [10, 50, 80, 90];

const read = (name: string) => parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8'));
const facts: Facts = { method: read('stages'), starting: read('budget') };

/**
 * Sorted milliseconds of processor time of each run: what others do on the machine at the same time does not count. The
 * first runs, in which the engine still compiles, don't count either.
 * @param batch runs that are timed together, the clock being coarse
 */
async function time(runs: number, warmUp: number, batch: number, work: (run: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < warmUp; i++) await work(i);
  for (let i = 0; i < runs; i += batch) {
    const start = process.cpuUsage();
    for (let j = 0; j < batch; j++) await work(warmUp + i + j);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000 / batch);
  }
  return times.sort((a, b) => a - b);
}
const at = (times: readonly number[], share: number) => times[Math.floor(share * (times.length - 1))]!;
const ms = (value: number) => value.toFixed(2).padStart(9);

console.log('Whole recomputation after an edit, 10,000 trials (ms of processor time)');
console.log('                                         best   median      p90');
/** A different figure each time: nothing may be remembered from the run before. */
const nudge = (run: number) => 1e-4 * (1 + (run % 997));
const base = examples[0].answers;
const edits: readonly (readonly [string, (run: number) => Answers])[] = [
  [
    'untouched plan, a stage',
    (i) => setStage(defaults, 'hardening', { weeks: { low: 4, likely: 5 + nudge(i), high: 6 } }),
  ],
  [
    'example with risks, a stage',
    (i) => setStage(base, 'hardening', { weeks: { low: 4, likely: 5 + nudge(i), high: 6 } }),
  ],
  [
    'example with risks, a running cost',
    (i) => setFigure(base, 'running', 'compute', { low: 1400, likely: 1800 + nudge(i), high: 2600 }),
  ],
];
let worst = 0;
for (const [name, edit] of edits) {
  const times = await time(300, 60, 5, (i) => evaluate(edit(i), facts));
  worst = Math.max(worst, at(times, 0.5));
  console.log(`${name.padEnd(36)} ${ms(at(times, 0))}${ms(at(times, 0.5))}${ms(at(times, 0.9))}`);
}
for (const count of [1_000, 100_000]) {
  const trials = makeTrials(count);
  const times = await time(20, 5, 2, (i) => evaluateWith(trials, edits[0]![1](i), facts));
  console.log(
    `${`untouched plan, ${count} trials`.padEnd(36)} ${ms(at(times, 0))}${ms(at(times, 0.5))}${ms(at(times, 0.9))}`,
  );
}
console.log(
  `limit ${LIMIT_MS} ms at the median: ${worst <= LIMIT_MS ? 'held' : `missed by ${(worst - LIMIT_MS).toFixed(2)} ms`}`,
);

console.log(
  '\nThe schedule alone: six Beta-PERT stages one after another, independent, P10/P50/P80/P90 (ms of processor time, median)',
);
console.log('    trials     ours  squiggle     ratio');
const SQUIGGLE = `pert(a, m, b) = a + (b - a) * beta(1 + 4 * (m - a) / (b - a), 1 + 4 * (b - m) / (b - a))
f = SampleSet(pert(1, 1.5, 2)) + SampleSet(pert(1, 1.5, 2)) + SampleSet(pert(4, 6, 8)) + 1 + SampleSet(pert(4, 5, 6)) + SampleSet(pert(3, 3.5, 4))
[${PERCENTS.map((percent) => `quantile(f, ${percent / 100})`).join(', ')}]`;
let least = Number.POSITIVE_INFINITY;
for (const count of [1_000, 10_000, 100_000]) {
  const trials = makeTrials(count);
  const sequential = (i: number): Answers => {
    const stages = Object.fromEntries(
      facts.method.stages.map(({ id, weeks: { low, likely, high } }) => [
        id,
        { weeks: low === high ? { low, likely, high } : { low, likely, high: high + nudge(i) } },
      ]),
    );
    return { ...defaults, timeline: { ...defaults.timeline, stages, strictlySequential: true, correlation: 0 } };
  };
  let own: number[] = [];
  const ours = await time(100, 20, 10, (i) => {
    own = percentiles(simulateSchedule(makePlan(sequential(i), facts), trials).finishes.at(-1)!, PERCENTS);
  });
  let theirs: number[] = [];
  const squiggle = await time(count > 10_000 ? 3 : 7, 1, 1, async (i) => {
    const output = await run(SQUIGGLE, { environment: { sampleCount: count, xyPointLength: 1000, seed: String(i) } });
    if (!output.result.ok) throw new Error('squiggle failed');
    theirs = JSON.parse(output.result.value.result.toString());
  });
  const off = Math.max(...own.map((value, place) => Math.abs(value / theirs[place]! - 1)));
  if (off > 0.02) throw new Error(`the two disagree by ${(100 * off).toFixed(1)}%`);
  const ratio = at(squiggle, 0.5) / at(ours, 0.5);
  least = Math.min(least, ratio);
  console.log(
    `${String(count).padStart(10)}${ms(at(ours, 0.5))} ${ms(at(squiggle, 0.5))} ${ratio.toFixed(0).padStart(8)}×`,
  );
}
console.log(`limit ${LEAST_RATIO}×: ${least >= LEAST_RATIO ? 'held' : 'missed'}`);
if (worst > LIMIT_MS || least < LEAST_RATIO) process.exitCode = 1;
