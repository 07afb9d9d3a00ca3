import { expect, it } from 'vitest';
import { furtherLabels } from '../../../../src/calculators/go-no-go/model/further-labels.ts';
import { judgeMetric } from '../../../../src/calculators/go-no-go/model/proof.ts';
import { metric, share } from '../facts.ts';

const judged = (badCases: number) =>
  metric({
    judge: 'model',
    measurement: share(900, 1000),
    agreement: { good: { right: 190, cases: 200 }, bad: { right: 0.8 * badCases, cases: badCases } },
  });

it('where few bad cases were labeled, more of them move the bound most, and upwards', () => {
  const found = furtherLabels(judged(20), 0.95);
  expect(found?.of).toBe('bad');
  const { evidence } = judgeMetric(judged(20), 0.95);
  expect(found!.bound).toBeGreaterThan(evidence?.kind === 'sample' ? evidence.bound! : 100);
});

it('without a table there is nothing to say', () => {
  expect(furtherLabels(metric({ measurement: share(900, 1000) }), 0.95)).toBeNull();
});
