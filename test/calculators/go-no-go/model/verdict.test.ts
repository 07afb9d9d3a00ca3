import { describe, expect, it } from 'vitest';
import type { Answers, Metric } from '../../../../src/calculators/go-no-go/model/answers.ts';
import { evaluate } from '../../../../src/calculators/go-no-go/model/evaluate.ts';
import type { Standing } from '../../../../src/calculators/go-no-go/model/proof.ts';
import type { Verdict } from '../../../../src/calculators/go-no-go/model/verdict.ts';
import { CATEGORIES, facts, four, metric, PROVEN, share } from '../facts.ts';

/** One metric for each way in which it can stand. */
const STANDINGS: Record<Standing, Partial<Metric>> = {
  'criteria-incomplete': { target: null, measurement: share(190, 200) },
  'below-floor': { measurement: share(75, 100) },
  unmeasured: {},
  'too-early': { measurement: share(42, 50), agreed: { cases: 94 } },
  'not-proven': { measurement: share(42, 50) },
  'face-value': { measurement: { kind: 'value', value: 96 } },
  floor: { measurement: share(176, 200) },
  target: { measurement: share(184, 200) },
  stretch: { measurement: share(196, 200) },
};
const ALL = Object.keys(STANDINGS) as Standing[];

/** The order of the method, written down a second time and plainly. */
function expected(empty: boolean, standings: readonly Standing[]): Verdict {
  const any = (standing: Standing): boolean => standings.includes(standing);
  if (empty || any('criteria-incomplete')) return 'incomplete-criteria';
  if (any('below-floor')) return 'no-go';
  if (any('unmeasured')) return 'not-measured';
  if (any('too-early') || any('not-proven') || any('face-value')) return 'not-proven';
  if (any('floor')) return 'conditional-go';
  return 'go';
}

function metrics(standings: readonly Standing[], categories: readonly (string | undefined)[]): Answers {
  return {
    metrics: standings.map((s, i) => metric({ id: `m${i}`, category: categories[i]!, ...STANDINGS[s] })),
    locks: [],
  };
}

function* combinations(count: number): Generator<Standing[]> {
  for (let code = 0; code < ALL.length ** count; code += 1) {
    yield Array.from({ length: count }, (_, i) => ALL[Math.floor(code / ALL.length ** i) % ALL.length]!);
  }
}

describe('the verdict', () => {
  it('each sample metric stands as it says', () => {
    for (const standing of ALL) {
      expect(evaluate(four(STANDINGS[standing]), facts).metrics[0]?.standing).toBe(standing);
    }
  });

  it('follows the order of the method for all 6,561 ways in which one metric a category can stand', () => {
    for (const standings of combinations(4)) {
      const { verdict } = evaluate(metrics(standings, CATEGORIES), facts);
      if (verdict !== expected(false, standings)) expect(verdict, standings.join()).toBe(expected(false, standings));
    }
  });

  it('is incomplete for every combination of up to three metrics: a category is empty', () => {
    for (const count of [0, 1, 2, 3]) {
      for (const standings of combinations(count)) {
        const finding = evaluate(metrics(standings, CATEGORIES), facts);
        expect(finding.verdict).toBe('incomplete-criteria');
        expect(finding.state).toBe('incomplete');
      }
    }
  });

  it('is incomplete for four metrics that leave a category empty, however good they are', () => {
    for (const categories of [
      [0, 0, 0, 0],
      [0, 1, 1, 2],
      [3, 3, 2, 1],
    ].map((c) => c.map((i) => CATEGORIES[i]))) {
      for (const standings of combinations(4)) {
        const { verdict } = evaluate(metrics(standings, categories), facts);
        if (verdict !== 'incomplete-criteria') expect(verdict).toBe('incomplete-criteria');
      }
    }
  });

  it('lists what it stops at, and nothing else, before what speaks for the pilot', () => {
    for (const standings of combinations(4)) {
      const answers = metrics(standings, CATEGORIES);
      const finding = evaluate(answers, facts);
      const named = finding.reasons.flatMap((r) => (r.kind === 'metric' ? [r.finding.standing] : []));
      const stops: Record<Verdict, readonly Standing[]> = {
        'incomplete-criteria': ['criteria-incomplete'],
        'no-go': ['below-floor'],
        'not-measured': ['unmeasured'],
        'not-proven': ['too-early', 'not-proven', 'face-value'],
        'conditional-go': ['floor'],
        go: [],
      };
      const wanted = standings.filter((s) => stops[finding.verdict].includes(s));
      if (named.join() !== wanted.join()) expect(named).toEqual(wanted);
    }
  });

  it('names the conditions of a conditional go: the metrics short of target', () => {
    const finding = evaluate(four(STANDINGS.floor, PROVEN, PROVEN, STANDINGS.floor), facts);
    expect(finding.state === 'complete' && finding.conditions.map((c) => c.metric.id)).toEqual(['m0', 'm3']);
  });

  it('says which category has no metric', () => {
    const { metrics } = four(PROVEN, PROVEN, PROVEN, PROVEN);
    const finding = evaluate({ metrics: metrics.slice(1), locks: [] }, facts);
    expect(finding.reasons[0]).toMatchObject({ kind: 'empty-category', category: { id: 'performance' } });
    expect(finding.state === 'incomplete' && finding.missing).toHaveLength(1);
  });

  it('counts a metric of a category that today has no name, and says so', () => {
    const { metrics } = four(PROVEN, PROVEN, PROVEN, PROVEN);
    const stray = metric({ id: 'x', category: 'retired', ...STANDINGS['below-floor'] });
    const finding = evaluate({ metrics: [...metrics, stray], locks: [] }, facts);
    expect(finding.verdict).toBe('no-go');
    expect(finding.reasons.at(-1)).toMatchObject({ kind: 'unknown-category' });
    expect(finding.groups.at(-1)).toMatchObject({ category: null, metrics: [{ metric: { id: 'x' } }] });
  });
});

describe('face value', () => {
  const reading = { measurement: { kind: 'value', value: 96 } } as const;
  const others = [PROVEN, PROVEN, PROVEN];

  it('counts only with a reason, and is named', () => {
    const accepted = (reason: string) => four({ ...reading, faceValue: { accepted: true, reason } }, ...others);
    expect(evaluate(accepted(''), facts).verdict).toBe('not-proven');
    expect(evaluate(accepted('  '), facts).verdict).toBe('not-proven');
    const finding = evaluate(accepted('Every invoice was counted.'), facts);
    expect(finding.verdict).toBe('go');
    expect(finding.reasons.some((r) => r.kind === 'accepted' && r.metric.id === 'm0')).toBe(true);
  });

  it('does not lift a value above its floor, nor excuse a sample that is too small', () => {
    const faceValue = { accepted: true, reason: 'We are sure.' };
    expect(evaluate(four({ measurement: { kind: 'value', value: 70 }, faceValue }, ...others), facts).verdict).toBe(
      'no-go',
    );
    expect(evaluate(four({ measurement: share(42, 50), faceValue }, ...others), facts).verdict).toBe('not-proven');
  });
});
