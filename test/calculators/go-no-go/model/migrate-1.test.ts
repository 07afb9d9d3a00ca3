import { describe, expect, it } from 'vitest';
import { setMeasure } from '../../../../src/calculators/go-no-go/model/edits.ts';
import { evaluate } from '../../../../src/calculators/go-no-go/model/evaluate.ts';
import { lock, unlock } from '../../../../src/calculators/go-no-go/model/lock.ts';
import { migrate1 } from '../../../../src/calculators/go-no-go/model/migrate-1.ts';
import golden from '../../../golden/go-no-go/v1-go.json' with { type: 'json' };
import { facts, four, share } from '../facts.ts';

const old = golden.file.parts['go-no-go'].answers as unknown as Parameters<typeof migrate1>[0];

describe('answers of version 1', () => {
  const answers = migrate1(old);

  it('mean what they meant: the lock holds by its own fingerprint, and the verdict is a go', () => {
    const { verdict, lock } = evaluate(answers, facts);
    expect(verdict).toBe('go');
    expect(lock).toMatchObject({ state: 'locked', changes: [] });
  });

  it('leave the kind of measurement open, as their lock did not seal it', () => {
    const other = setMeasure(answers, 'm0', { kind: 'value' });
    expect(other.metrics[0]?.measure).toEqual({ kind: 'value' });
    expect(evaluate(other, facts).lock).toMatchObject({ state: 'locked', changes: [] });
  });

  it('show what is agreed under the old lock as a change', () => {
    const later = { ...answers, metrics: answers.metrics.map((m) => ({ ...m, agreed: { cases: 10 } })) };
    expect(evaluate(later, facts).lock.changes).toHaveLength(later.metrics.length);
  });

  it('locked anew, seal the kind too', () => {
    const again = lock(unlock(answers, '2026-05-01T09:00:00Z'), '2026-05-02T09:00:00Z', 'l2');
    expect(setMeasure(again, 'm0', { kind: 'value' })).toBe(again);
    const edited = { ...again, metrics: again.metrics.map((m) => ({ ...m, measure: { kind: 'value' as const } })) };
    expect(evaluate(edited, facts).lock.state).toBe('broken');
    expect(evaluate(edited, facts).lock.changes.some((c) => c.kind === 'changed' && c.field === 'measure')).toBe(true);
  });
});

it('every single change of what is agreed is seen after a lock', () => {
  const full = four({
    measure: { kind: 'percentile', percentile: 95 },
    measurement: { kind: 'percentile', value: null, cases: null, beyond: null },
    judge: 'people',
    agreed: { cases: 94 },
    slices: { by: 'Language', every: false, names: [{ id: 'a', name: 'English' }] },
    cluster: { size: 4, correlation: 0.1, sizes: { by: 'largest', amount: 9 } },
  });
  const locked = lock(full, '2026-03-20T09:12:00Z', 'l1');
  const first = locked.metrics[0]!;
  expect(evaluate(locked, facts).lock.state).toBe('locked');
  const changes: readonly Partial<typeof first>[] = [
    { category: 'business' },
    { name: 'Another' },
    { unit: 's' },
    { direction: 'lower' },
    { floor: 79 },
    { target: 91 },
    { stretch: 96 },
    { measure: { kind: 'percentile', percentile: 90 } },
    { measure: { kind: 'mean' } },
    { judge: 'model' },
    { judge: undefined },
    { agreed: { cases: 93 } },
    { agreed: { cases: 94, look: true } },
    { agreed: undefined },
    { slices: { by: 'Country', every: false, names: [{ id: 'a', name: 'English' }] } },
    { slices: { by: 'Language', every: true, names: [{ id: 'a', name: 'English' }] } },
    { slices: { by: 'Language', every: false, names: [{ id: 'a', name: 'German' }] } },
    { slices: { by: 'Language', every: false, names: [] } },
    { slices: undefined },
    { targetWished: true },
    { cluster: { size: 5, correlation: 0.1, sizes: { by: 'largest', amount: 9 } } },
    { cluster: { size: 4, correlation: 0.2, sizes: { by: 'largest', amount: 9 } } },
    { cluster: { size: 4, correlation: 0.1, sizes: { by: 'variation', amount: 9 } } },
    { cluster: { size: 4, correlation: 0.1, sizes: { by: 'largest', amount: 8 } } },
    { cluster: { size: 4, correlation: 0.1 } },
    { cluster: undefined },
  ];
  for (const change of changes) {
    const metrics = [{ ...first, ...change }, ...locked.metrics.slice(1)];
    const { state, changes: seen } = evaluate({ ...locked, metrics }, facts).lock;
    expect({ state, count: seen.length }, JSON.stringify(change)).toEqual({ state: 'broken', count: 1 });
  }
});

it('a result dated before the lock is named', () => {
  const { metrics, ...locked } = lock(four(), '2026-03-20T09:12:00Z', 'l1');
  const dated = (measuredOn: string) =>
    evaluate({ ...locked, metrics: metrics.map((m) => ({ ...m, measurement: share(190, 200), measuredOn })) }, facts)
      .lock.dated;
  expect(dated('2026-03-19')).toHaveLength(4);
  expect(dated('2026-03-20')).toEqual([]);
});

it('complete, and not locked: it is time to', () => {
  expect(evaluate(four(), facts).lock.due).toBe(true);
  const locked = lock(four(), '2026-03-20T09:12:00Z', 'l1');
  expect(evaluate(locked, facts).lock.due).toBe(false);
  expect(evaluate(unlock(locked, '2026-03-21T09:12:00Z'), facts).lock.due).toBe(true);
  expect(evaluate(four({ floor: null }), facts).lock.due).toBe(false);
});
