import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMetric, addStarter } from '../../../../src/calculators/go-no-go/model/add-metrics.ts';
import {
  removeMetric,
  setCluster,
  setCriteria,
  setMeasurement,
} from '../../../../src/calculators/go-no-go/model/edits.ts';
import { evaluate } from '../../../../src/calculators/go-no-go/model/evaluate.ts';
import { isLocked, lock, unlock } from '../../../../src/calculators/go-no-go/model/lock.ts';
import { canonical, fingerprintOf } from '../../../../src/calculators/go-no-go/model/lock-finding.ts';
import { grouped, readAloud } from '../../../../src/domain/text/fingerprint-text.ts';
import { facts, four, metric, PROVEN, share } from '../facts.ts';

const MARCH = '2026-03-20T09:12:00Z';
const MAY = '2026-05-04T16:40:00Z';
const locked = lock(four(), MARCH, 'l1');
const finding = (answers: typeof locked) => evaluate(answers, facts).lock;

describe('the fingerprint', () => {
  it('is what sha256sum says of the canonical text', () => {
    const { metrics } = four();
    const sum = createHash('sha256').update(canonical(metrics)).digest('hex');
    expect(fingerprintOf(metrics)).toBe(sum.slice(0, 12));
  });

  it('does not depend on the order of metrics, their ids, white space or results', () => {
    const { metrics } = four();
    const other = [...metrics].reverse().map((m) => ({ ...m, id: `x${m.id}`, name: ` ${m.name}  `, ...PROVEN }));
    expect(fingerprintOf(other)).toBe(fingerprintOf(metrics));
  });

  it('changes with every field that is agreed on', () => {
    const base = metric();
    const others = [
      { category: 'business' },
      { name: 'Answers judged helpful' },
      { unit: 's' },
      { direction: 'lower' as const },
      { floor: 79 },
      { target: 91 },
      { stretch: 96 },
      { cluster: { size: 10, correlation: 0.1 } },
    ].map((patch) => fingerprintOf([{ ...base, ...patch }]));
    expect(new Set([fingerprintOf([base]), ...others]).size).toBe(others.length + 1);
  });

  it('cannot be forged by moving text from one field to the next', () => {
    const a = metric({ name: 'a","b', unit: 'c' });
    const b = metric({ name: 'a', unit: 'b","c' });
    expect(fingerprintOf([a])).not.toBe(fingerprintOf([b]));
  });

  it('can be read aloud', () => {
    expect(grouped('94195fec96b1')).toBe('9419 5fec 96b1');
    expect(readAloud('94195fec96b1')).toBe('9 4 1 9, 5 Foxtrot Echo Charlie, 9 6 Bravo 1');
  });
});

describe('locking', () => {
  it('keeps a copy, the time and the fingerprint', () => {
    expect(locked.locks).toHaveLength(1);
    expect(locked.locks[0]).toMatchObject({
      lockedAt: MARCH,
      fingerprint: fingerprintOf(four().metrics),
      measured: [],
    });
    expect(finding(locked)).toMatchObject({ state: 'locked', changes: [], late: [] });
    expect(isLocked(locked)).toBe(true);
  });

  it('holds the criteria still, and lets results in', () => {
    expect(setCriteria(locked, 'm0', { floor: 1 })).toBe(locked);
    expect(setCluster(locked, 'm0', { size: 2, correlation: 0 })).toBe(locked);
    expect(addMetric(locked, 'new', 'business')).toBe(locked);
    expect(addStarter(locked, facts.metrics.starters[0]!, () => 'x')).toBe(locked);
    expect(removeMetric(locked, 'm0')).toBe(locked);
    expect(lock(locked, MAY, 'l2')).toBe(locked);
    const measured = setMeasurement(locked, 'm0', share(190, 200));
    expect(finding(measured)).toMatchObject({ state: 'locked', changes: [] });
  });

  it('says what stands in its way', () => {
    expect(finding(four()).obstacles).toEqual([]);
    const { metrics } = four({ name: ' ' }, { target: null }, { floor: 95 });
    expect(finding({ metrics: metrics.slice(0, 3), locks: [] }).obstacles).toMatchObject([
      { kind: 'empty-category', category: 'operational-readiness' },
      { kind: 'metric', why: 'name' },
      { kind: 'metric', why: 'levels' },
      { kind: 'metric', why: 'problem' },
    ]);
  });

  it('a lock taken when results were in is said to be late', () => {
    expect(finding(lock(four(PROVEN), MAY, 'l1')).late).toEqual(['Metric 0']);
  });
});

describe('unlocking', () => {
  it('leaves a trace for ever, however often it is locked again', () => {
    let answers = locked;
    for (let i = 0; i < 30; i += 1) answers = lock(unlock(answers, MAY), MAY, `again${i}`);
    const { trace, state } = finding(answers);
    expect(state).toBe('locked');
    expect(trace[0]).toMatchObject({ at: MARCH, kind: 'locked' });
    expect(trace[1]).toMatchObject({ at: MAY, kind: 'unlocked' });
    expect(answers.locks).toHaveLength(10);
  });

  it('shows each level that changed, from the first lock on, and whether it became easier', () => {
    const edited = setCriteria(unlock(locked, MAY), 'm0', { floor: 75, stretch: 97 });
    expect(finding(edited).changes).toMatchObject([
      { id: 'm0', kind: 'changed', field: 'floor', from: { floor: 80 }, to: { floor: 75 }, easier: true },
      { id: 'm0', kind: 'changed', field: 'stretch', easier: false },
    ]);
    const again = lock(edited, MAY, 'l2');
    expect(finding(again).changes).toHaveLength(2);
    expect(finding(again).state).toBe('locked');
  });

  it('for a metric where lower is better, a higher floor is the easier one', () => {
    const errors = { direction: 'lower', floor: 3, target: 2, stretch: 1 } as const;
    const edited = setCriteria(unlock(lock(four(errors), MARCH, 'l1'), MAY), 'm0', { floor: 5 });
    expect(finding(edited).changes).toMatchObject([{ field: 'floor', easier: true }]);
  });

  it('shows what was added and removed, and other fields', () => {
    const open = unlock(locked, MAY);
    const edited = removeMetric(addMetric(setCriteria(open, 'm1', { name: 'Renamed' }), 'new', 'business'), 'm2');
    expect(finding(edited).changes).toMatchObject([
      { id: 'm1', field: 'name', easier: null },
      { id: 'new', kind: 'added' },
      { id: 'm2', kind: 'removed', name: 'Metric 2' },
    ]);
  });

  it('knows whether a result was in before the change', () => {
    const before = setCriteria(unlock(setMeasurement(locked, 'm0', share(70, 100)), MAY), 'm0', { floor: 60 });
    expect(finding(before).changes[0]?.result).toBe('before');
    // Measured between opening the lock and editing.
    const between = setCriteria(setMeasurement(unlock(locked, MAY), 'm0', share(70, 100)), 'm0', { floor: 60 });
    expect(finding(between).changes[0]?.result).toBe('before');
    const after = setMeasurement(setCriteria(unlock(locked, MAY), 'm0', { floor: 60 }), 'm0', share(70, 100));
    expect(finding(after).changes[0]?.result).toBe('after');
    expect(finding(setCriteria(unlock(locked, MAY), 'm0', { floor: 60 })).changes[0]?.result).toBe('none');
    // Removing the result again does not wash it off, nor does locking again.
    const hidden = setMeasurement(before, 'm0', share(null, null));
    expect(finding(lock(hidden, MAY, 'l2')).changes[0]?.result).toBe('before');
    const gone = removeMetric(unlock(setMeasurement(locked, 'm0', share(70, 100)), MAY), 'm0');
    expect(finding(gone).changes).toMatchObject([{ kind: 'removed', result: 'before' }]);
  });

  it('changed back, nothing has changed', () => {
    const there = setCriteria(unlock(locked, MAY), 'm0', { floor: 60 });
    expect(finding(setCriteria(there, 'm0', { floor: 80 })).changes).toEqual([]);
  });
});

describe('an edited file', () => {
  it('criteria that differ under a closed lock break it', () => {
    const { metrics } = locked;
    const forged = { ...locked, metrics: metrics.map((m) => (m.id === 'm0' ? { ...m, floor: 10 } : m)) };
    expect(finding(forged).state).toBe('broken');
    expect(finding(forged).changes).toMatchObject([{ field: 'floor', easier: true }]);
  });

  it('a copy that is not its fingerprint’s breaks it too', () => {
    const [first] = locked.locks;
    const criteria = first!.criteria.map((c) => ({ ...c, floor: 10 }));
    const forged = {
      ...locked,
      metrics: locked.metrics.map((m) => ({ ...m, floor: 10 })),
      locks: [{ ...first!, criteria }],
    };
    expect(finding(forged).state).toBe('broken');
  });
});

it('between locking and unlocking, no edit changes the fingerprint', () => {
  const edit = fc.constantFrom(
    (a: typeof locked) => setCriteria(a, 'm0', { floor: 1 }),
    (a: typeof locked) => removeMetric(a, 'm1'),
    (a: typeof locked) => addMetric(a, 'zz', 'business'),
    (a: typeof locked) => setMeasurement(a, 'm2', share(1, 2)),
    (a: typeof locked) => setCluster(a, 'm3', { size: 4, correlation: 0.5 }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const after = edits.reduce((so, one) => one(so), locked);
      expect(finding(after).state).toBe('locked');
    }),
  );
});
