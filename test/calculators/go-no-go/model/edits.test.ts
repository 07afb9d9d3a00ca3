import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { addMetric, addStarter, isFull } from '../../../../src/calculators/go-no-go/model/add-metrics.ts';
import { Answers } from '../../../../src/calculators/go-no-go/model/answers.ts';
import { defaults } from '../../../../src/calculators/go-no-go/model/defaults.ts';
import {
  setCriteria,
  setFaceValue,
  setMeasure,
  setMeasurement,
} from '../../../../src/calculators/go-no-go/model/edits.ts';
import { evaluate } from '../../../../src/calculators/go-no-go/model/evaluate.ts';
import { examples } from '../../../../src/calculators/go-no-go/model/examples.ts';
import { MAX_METRICS } from '../../../../src/calculators/go-no-go/model/limits.ts';
import { showAmount, showBound, showReading } from '../../../../src/calculators/go-no-go/words/show.ts';
import { bulletPlace } from '../../../../src/domain/bullet-scale.ts';
import { facts, four, metric, share } from '../facts.ts';

const ids = (list: readonly { id: string }[]) => `n${list.length}`;
const starter = facts.metrics.starters[0]!;

describe('a starter set', () => {
  it.each(facts.metrics.starters.map((one) => [one.id, one] as const))(
    '%s fills every category, without levels',
    (_, set) => {
      const answers = addStarter(defaults, set, ids);
      const finding = evaluate(answers, facts);
      expect(finding.groups.every((group) => group.metrics.length > 0)).toBe(true);
      expect(finding.metrics.flatMap((m) => m.problems)).toEqual([]);
      expect(z.safeParse(Answers, answers).success).toBe(true);
    },
  );

  it('added twice is there once, and never overfills', () => {
    const once = addStarter(defaults, starter, ids);
    expect(addStarter(once, starter, ids).metrics).toEqual(once.metrics);
    const full = { ...defaults, metrics: Array.from({ length: MAX_METRICS }, (_, i) => metric({ id: `m${i}` })) };
    expect(isFull(full)).toBe(true);
    expect(addStarter(full, starter, ids).metrics).toHaveLength(MAX_METRICS);
    expect(addMetric(full, 'x', 'business')).toBe(full);
  });
});

describe('editing', () => {
  it('another unit before a result means that no share was meant', () => {
    expect(setCriteria(four(), 'm0', { unit: 'min' }).metrics[0]?.measurement.kind).toBe('mean');
    const measured = setMeasurement(four(), 'm0', share(1, 2));
    expect(setCriteria(measured, 'm0', { unit: 'min' }).metrics[0]?.measurement).toEqual(share(1, 2));
  });

  it('a share brings its unit', () => {
    const minutes = setCriteria(four(), 'm0', { unit: 'min' });
    expect(setMeasure(minutes, 'm0', { kind: 'share' }).metrics[0]?.unit).toBe('%');
  });

  it('face value refused without a reason leaves nothing behind', () => {
    const accepted = setFaceValue(four(), 'm0', true, 'Counted.');
    expect(accepted.metrics[0]?.faceValue).toEqual({ accepted: true, reason: 'Counted.' });
    expect(setFaceValue(accepted, 'm0', false, '').metrics[0]).not.toHaveProperty('faceValue');
  });

  it('the examples are valid answers, and show the verdict they are named for', () => {
    for (const { id, answers } of examples) {
      expect(z.safeParse(Answers, answers).success, id).toBe(true);
      const { verdict } = evaluate(answers, facts);
      if (['go', 'conditional-go', 'not-proven', 'no-go'].includes(id)) expect(verdict).toBe(id);
    }
  });
});

describe('showing values', () => {
  it('puts the unit where it belongs', () => {
    expect(showAmount(93.1, '%', 'en')).toBe('93.1%');
    expect(showAmount(2.5, 's', 'en')).toBe('2.5 s');
    expect(showAmount(1.4, '$', 'en')).toBe('$1.40');
    expect(showAmount(1400, '€', 'en')).toBe('€1,400');
    expect(showAmount(4, '', 'en')).toBe('4');
  });

  it('never rounds a reading across a level', () => {
    expect(showReading(79.996, metric(), 'en')).toBe('79.996%');
    expect(showReading(80.004, metric(), 'en')).toBe('80%');
    expect(showReading(93.06, metric(), 'en')).toBe('93.1%');
  });

  it('rounds a bound to its cautious side', () => {
    expect(showBound(5e-7, metric(), 'en')).toBe('0%');
    expect(showBound(5e-7, metric({ direction: 'lower' }), 'en')).toBe('0.01%');
    expect(showReading(5e-7, metric(), 'en')).toBe('0%');
    expect(showBound(79.97, metric(), 'en')).toBe('79.9%');
    expect(showBound(4.509, metric({ direction: 'lower' }), 'en')).toBe('4.51%');
    expect(showBound(4.501, metric({ direction: 'lower' }), 'en')).toBe('4.51%');
  });
});

describe('a bullet row', () => {
  const levels = { floor: 80, target: 90, stretch: 95 };
  const at = (value: number) => bulletPlace(value, levels, 'higher');

  it('has its levels at the same three places, linear between', () => {
    expect([80, 90, 95, 85, 92.5].map((v) => at(v).place)).toEqual([25, 55, 85, 40, 70]);
  });

  it('is mirrored where lower is better', () => {
    const place = (v: number) => bulletPlace(v, { floor: 4, target: 2.5, stretch: 1.5 }, 'lower').place;
    expect([4, 2.5, 1.5].map(place)).toEqual([25, 55, 85]);
    expect(place(5)).toBeLessThan(25);
  });

  it('cuts off what lies outside, and says where', () => {
    expect(at(0)).toEqual({ place: 1, cut: 'left' });
    expect(at(200)).toEqual({ place: 99, cut: 'right' });
  });

  it('holds where levels are equal, all of them or two', () => {
    const equal = { floor: 90, target: 90, stretch: 90 };
    expect(bulletPlace(90, equal, 'higher').place).toBe(85);
    expect(bulletPlace(89, equal, 'higher').place).toBeLessThan(25);
    expect(bulletPlace(1, { floor: 0, target: 0, stretch: 0 }, 'higher').place).toBeGreaterThan(85);
  });
});
