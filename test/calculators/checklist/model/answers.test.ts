import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checklist } from '../../../../src/calculators/checklist/calculator.ts';
import { Answers } from '../../../../src/calculators/checklist/model/answers.ts';
import { defaults } from '../../../../src/calculators/checklist/model/defaults.ts';
import { addOwn, removeOwn, setAsOf, setField } from '../../../../src/calculators/checklist/model/edits.ts';
import { examples } from '../../../../src/calculators/checklist/model/examples.ts';
import { readAddress } from '../../../../src/calculators/checklist/model/web-address.ts';
import { facts } from '../facts.ts';

describe('evidence', () => {
  test.each([
    'https://wiki.example.com/a?b=c#d',
    'http://10.0.0.1:8080/x',
    'https://intranet/x',
    'HTTPS://EXAMPLE.COM',
  ])('%s is kept as it is', (address) => expect(readAddress(` ${address} `)).toEqual({ ok: true, address }));

  test('gets the https:// that was left out', () =>
    expect(readAddress('wiki.example.com/runbook')).toEqual({ ok: true, address: 'https://wiki.example.com/runbook' }));

  test('nothing typed is nothing entered', () => expect(readAddress('  ')).toEqual({ ok: true, address: null }));

  test.each([
    ['javascript:alert(1)', 'other-scheme'],
    ['data:text/html,x', 'other-scheme'],
    ['file:///etc/passwd', 'other-scheme'],
    ['see the minutes', 'no-address'],
    ['ADR 14', 'no-address'],
    ['https://', 'no-address'],
    ['https://a b.example.com', 'no-address'],
    ['https://user:password@example.com/', 'no-address'],
    [`https://example.com/${'a'.repeat(2000)}`, 'too-long'],
  ])('%.40s is refused: %s', (typed, why) => expect(readAddress(typed)).toEqual({ ok: false, why }));

  test('answers from outside hold no other scheme either', () => {
    const evidence = 'javascript:alert(1)';
    expect(z.safeParse(Answers, { items: { rollback: { evidence } }, own: [] }).success).toBe(false);
  });
});

describe('edits', () => {
  test('an emptied field is absent, and so is an item without fields', () => {
    const owned = setField(defaults, 'rollback', 'owner', 'Ops');
    expect(owned.items).toEqual({ rollback: { owner: 'Ops' } });
    expect(setField(owned, 'rollback', 'owner', null)).toEqual(defaults);
    expect(setField(owned, 'rollback', 'owner', '')).toEqual(defaults);
  });

  test('reach the team’s own items by the same name', () => {
    const one = addOwn(defaults, 'a', '  Auditors   asked ');
    expect(one.own).toEqual([{ id: 'a', title: 'Auditors asked' }]);
    expect(setField(one, 'a', 'status', 'done').own).toEqual([{ id: 'a', title: 'Auditors asked', status: 'done' }]);
    expect(removeOwn(one, 'a')).toEqual(defaults);
  });

  test('an own item needs a title', () => expect(addOwn(defaults, 'a', '   ')).toBe(defaults));

  test('the date of the review goes as it came', () =>
    expect(setAsOf(setAsOf(defaults, '2026-05-18'), null)).toEqual(defaults));
});

test.each(examples)('$title fits the schema, and names only items that there are', ({ answers }) => {
  expect(z.safeParse(Answers, answers).success).toBe(true);
  const ids = facts.items.map(({ id }) => id);
  expect(Object.keys(answers.items).filter((id) => !ids.includes(id))).toEqual([]);
});

test('links pack the id of every item', () =>
  expect(facts.items.map(({ id }) => id).filter((id) => !checklist.dictionary.includes(id))).toEqual([]));
