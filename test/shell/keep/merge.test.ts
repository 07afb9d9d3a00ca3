import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equal } from '../../../src/shell/codec/json.ts';
import { difference, differences, valueAt, withValueAt } from '../../../src/shell/keep/difference.ts';
import { merge } from '../../../src/shell/keep/merge.ts';

const item = fc.record(
  { id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name: fc.string({ maxLength: 3 }), score: fc.nat(5) },
  { requiredKeys: ['id'] },
);
const idList = fc.uniqueArray(item, { selector: (one) => one.id, maxLength: 5 });
const json = fc.record(
  {
    list: idList,
    name: fc.string({ maxLength: 3 }),
    scores: fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.nat(5)),
    tags: fc.array(fc.nat(3), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const later = fc.constantFrom('mine' as const, 'theirs' as const);
const options = { numRuns: 2000, seed: 3 };

describe('merging', () => {
  it('of an edit with none is the edit', () => {
    fc.assert(
      fc.property(json, json, later, (base, edit, who) => {
        expect(equal(merge(base, edit, base, who), edit)).toBe(true);
        expect(equal(merge(base, base, edit, who), edit)).toBe(true);
      }),
      options,
    );
  });

  it('gives both tabs the same, whichever of them merges', () => {
    fc.assert(
      fc.property(json, json, json, (base, a, b) => {
        expect(equal(merge(base, a, b, 'mine'), merge(base, b, a, 'theirs'))).toBe(true);
      }),
      options,
    );
  });

  it('once more changes nothing', () => {
    fc.assert(
      fc.property(json, json, json, later, (base, a, b, who) => {
        const merged = merge(base, a, b, who);
        expect(equal(merge(b, merged, b, who), merged)).toBe(true);
        expect(equal(merge(a, merged, a, who), merged)).toBe(true);
      }),
      options,
    );
  });

  it('keeps the keys of both, and every item that either added or edited', () => {
    fc.assert(
      fc.property(json, json, json, later, (base, a, b, who) => {
        const merged = merge(base, a, b, who);
        const ids = (list: readonly { id: string }[] = []) => list.map((one) => one.id);
        for (const side of [a, b]) {
          for (const one of side.list ?? []) {
            const before = base.list?.find(({ id }) => id === one.id);
            if (!equal(before, one)) expect(ids(merged.list)).toContain(one.id);
          }
        }
        expect(new Set(ids(merged.list)).size).toBe(ids(merged.list).length);
      }),
      options,
    );
  });

  const base = {
    list: [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ],
    name: 'x',
  };
  it.each([
    [
      'different fields: both',
      { ...base, name: 'y' },
      {
        ...base,
        list: [
          { id: 'a', n: 2 },
          { id: 'b', n: 1 },
        ],
      },
      {
        list: [
          { id: 'a', n: 2 },
          { id: 'b', n: 1 },
        ],
        name: 'y',
      },
    ],
    ['the same field: the later', { ...base, name: 'y' }, { ...base, name: 'z' }, { ...base, name: 'z' }],
    [
      'removed and left alone: removed',
      { ...base, list: [{ id: 'a', n: 1 }] },
      base,
      { ...base, list: [{ id: 'a', n: 1 }] },
    ],
    [
      'removed and edited: kept',
      { ...base, list: [{ id: 'a', n: 1 }] },
      {
        ...base,
        list: [
          { id: 'a', n: 1 },
          { id: 'b', n: 9 },
        ],
      },
      {
        ...base,
        list: [
          { id: 'a', n: 1 },
          { id: 'b', n: 9 },
        ],
      },
    ],
    [
      'both added: both',
      { ...base, list: [...base.list, { id: 'c', n: 1 }] },
      { ...base, list: [...base.list, { id: 'd', n: 1 }] },
      { ...base, list: [...base.list, { id: 'c', n: 1 }, { id: 'd', n: 1 }] },
    ],
    [
      'moved and edited: both',
      {
        ...base,
        list: [
          { id: 'b', n: 1 },
          { id: 'a', n: 1 },
        ],
      },
      {
        ...base,
        list: [
          { id: 'a', n: 5 },
          { id: 'b', n: 1 },
        ],
      },
      {
        ...base,
        list: [
          { id: 'b', n: 1 },
          { id: 'a', n: 5 },
        ],
      },
    ],
  ])('%s', (_, mine, theirs, merged) => {
    const sorted = (value: { list: { id: string }[] }) => ({ ...value, list: value.list.map((one) => one.id).sort() });
    const result = merge<unknown>(base, mine, theirs, 'theirs') as typeof base;
    expect(_.startsWith('both added') ? sorted(result) : result).toEqual(
      _.startsWith('both added') ? sorted(merged) : merged,
    );
  });
});

describe('a difference', () => {
  it('put at its place makes one version the other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const found = difference(before, after);
        if (!found) expect(equal(before, after)).toBe(true);
        else {
          expect(equal(withValueAt(before, found.path, found.after), after)).toBe(true);
          expect(equal(valueAt(after, found.path), found.after)).toBe(true);
        }
      }),
      options,
    );
  });

  it('names the field and nothing around it', () => {
    const before = { useCases: [{ id: 'a', scores: { impact: 3, data: 4 } }] };
    const after = { useCases: [{ id: 'a', scores: { impact: 5, data: 4 } }] };
    expect(difference(before, after)).toEqual({ path: ['useCases', 'a', 'scores', 'impact'], before: 3, after: 5 });
  });

  it('of several fields is each of them', () => {
    expect(
      differences({ a: 1, b: { c: 2, d: 3 } }, { a: 0, b: { c: 2, d: 4 } }).map(({ path }) => path.join('.')),
    ).toEqual(['a', 'b.d']);
  });
});
