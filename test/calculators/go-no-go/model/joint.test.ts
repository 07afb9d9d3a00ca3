import { describe, expect, it } from 'vitest';
import type { Metric } from '../../../../src/calculators/go-no-go/model/answers.ts';
import { jointFinding } from '../../../../src/calculators/go-no-go/model/joint.ts';
import { binomialTail } from '../../../domain/statistics/binomial.ts';
import { facts, metric } from '../facts.ts';

const joint = (...patches: readonly Partial<Metric>[]) =>
  jointFinding({ metrics: patches.map((patch, i) => metric({ id: `m${i}`, ...patch })), locks: [] }, facts);
const planned = { agreed: { cases: 94 } };

describe('all metrics together', () => {
  it('each passes with its own chance: 82 of 94 at 90%', () => {
    const { metrics, floors } = joint(planned);
    expect(metrics[0]?.chance).toBeCloseTo(binomialTail(94, 82, 0.9), 9);
    expect(floors?.independent).toBeCloseTo(binomialTail(94, 82, 0.9), 9);
  });

  it('together they pass less often, at worst by all that each may miss', () => {
    const one = binomialTail(94, 82, 0.9);
    const { floors } = joint(planned, planned, planned, planned);
    expect(floors?.independent).toBeCloseTo(one ** 4, 9);
    expect(floors?.worst).toBeCloseTo(Math.max(0, 1 - 4 * (1 - one)), 9);
  });

  it.each([
    [4, 94.57],
    [5, 95.64],
    [10, 97.79],
  ])('%d of them pass together with 80%% when each passes with %f%%', (count, each) => {
    const found = joint(...Array.from({ length: count }, () => planned));
    expect(100 * found.each).toBeCloseTo(each, 2);
    // The cases that this takes, by the definition of the power.
    const cases = found.metrics[0]!.cases!;
    let passes = Math.ceil(0.8 * cases);
    while (binomialTail(cases, passes, 0.8) > 0.05) passes += 1;
    expect(binomialTail(cases, passes, 0.9)).toBeGreaterThanOrEqual(found.each);
    expect(cases).toBeGreaterThan(94);
  });

  it('with the look agreed it passes at either: 85.68%', () => {
    expect(100 * joint({ agreed: { cases: 94, look: true } }).metrics[0]!.chance!).toBeCloseTo(85.68, 2);
    expect(100 * joint({ agreed: { cases: 203, look: true }, floor: 90, target: 95 }).metrics[0]!.chance!).toBeCloseTo(
      78.3,
      1,
    );
  });

  it('six metrics that stand at their target all read it in about 2% of pilots', () => {
    const six = Array.from({ length: 6 }, () => ({ agreed: { cases: 1000 } }));
    expect(100 * joint(...six).targets!.independent).toBeCloseTo(2, 0);
    const wished = six.map((one) => ({ ...one, targetWished: true as const }));
    expect(joint(...wished).targets).toBeNull();
  });

  it('a rate: 0 events in 12 weeks against a floor of 0.25, hoped for 0.05', () => {
    const rate: Partial<Metric> = {
      ...{ unit: 'a week', direction: 'lower', floor: 0.25, target: 0.05, stretch: 0 },
      measure: { kind: 'rate' },
      measurement: { kind: 'rate', events: null, exposure: null },
      agreed: { cases: 12 },
    };
    // e^−3 = 4.98% with none at the floor, and 19.9% with at most one.
    expect(joint(rate).metrics[0]?.chance).toBeCloseTo(Math.exp(-0.6), 9);
  });

  it('what can’t be said before is counted, and named by nobody as sure', () => {
    const { unsaid, floors } = joint({}, { ...planned, judge: 'model' });
    expect({ unsaid, floors }).toEqual({ unsaid: 2, floors: null });
  });

  it('no metric, no chance', () => {
    expect(joint()).toMatchObject({ metrics: [], floors: null, weakest: null, targets: null });
  });
});
