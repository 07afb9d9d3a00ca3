/** Many tabs on one assessment, in every order that chance brings: all that anybody entered is there in the end, in all of them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { AnyCalculator } from '../../../src/shell/codec/document.ts';
import { asides } from '../../../src/shell/keep/assessments.ts';
import { FakeBrowser } from '../fake-browser.ts';
import { ripeness } from '../fixture/ripeness.ts';

/** Fields by tab, and a list that all add to. */
const Sheet = z.strictObject({
  fields: z.record(z.string(), z.number()),
  list: z.array(z.strictObject({ id: z.string(), name: z.string() })),
});
type Sheet = z.infer<typeof Sheet>;
const EMPTY: Sheet = { fields: {}, list: [] };
const sheet = { ...ripeness, id: 'sheet', versions: [{ schema: Sheet }], defaults: EMPTY } as unknown as AnyCalculator;

const deed = fc.record({
  tab: fc.nat(4),
  act: fc.constantFrom('set', 'set', 'add', 'undo', 'note'),
  field: fc.nat(2),
  wait: fc.constantFrom(0, 0, 20, 100, 260, 900),
});
const setting = fc.record({
  delays: fc.array(fc.constantFrom(0, 5, 200, 300, 1000, 5000), { minLength: 2, maxLength: 5 }),
  apart: fc.boolean(),
  deeds: fc.array(deed, { minLength: 2, maxLength: 24 }),
});

it('two to five tabs that begin on empty storage, any delay, with undo: the union of all edits, nothing lost', () => {
  fc.assert(
    fc.property(setting, ({ delays, apart, deeds }) => {
      const browser = new FakeBrowser();
      const tabs = delays.map((delay) => browser.tab({ delay, apart }));
      for (const tab of tabs) tab.learn(sheet);
      /** By tab: what its own fields and items have to be in the end, and what undo takes it back to. */
      const wanted = tabs.map(() => ({ now: EMPTY, before: [] as Sheet[] }));
      for (const [count, { tab: number, act, field, wait }] of deeds.entries()) {
        const who = number % tabs.length;
        const [tab, own] = [tabs[who]!, wanted[who]!];
        const change = (part: Sheet): Sheet =>
          act === 'add'
            ? { ...part, list: [...part.list, { id: `t${who}n${count}`, name: `${count}` }] }
            : { ...part, fields: { ...part.fields, [`t${who}f${field}`]: count } };
        // Blind to each other for seconds, a tab may bring back what another has just undone: then nothing is lost either.
        if (act === 'undo' && apart) continue;
        if (act === 'undo') {
          tab.undo();
          own.now = own.before.pop() ?? own.now;
        } else if (act === 'note') browser.pass(wait);
        else {
          tab.edit(
            (one) => {
              const answers = (one.parts['sheet']?.answers ?? EMPTY) as Sheet;
              return { ...one, parts: { ...one.parts, sheet: { version: 1, answers: change(answers) } } };
            },
            undefined,
            (one) => ({ ...one, parts: { sheet: { version: 1, answers: EMPTY }, ...one.parts } }),
          );
          own.before.push(own.now);
          own.now = change(own.now);
        }
        browser.pass(wait);
      }
      browser.pass(30_000);
      const union = {
        fields: Object.assign({}, ...wanted.map(({ now }) => now.fields)),
        list: wanted.flatMap(({ now }) => now.list.map(({ id }) => id)).sort(),
      };
      for (const tab of [...tabs, browser.tab()]) {
        const answers = (tab.get().assessment.parts['sheet']?.answers ?? EMPTY) as Sheet;
        expect({ fields: answers.fields, list: answers.list.map(({ id }) => id).sort() }).toEqual(union);
      }
    }),
    { numRuns: 400, seed: 11 },
  );
});

it('tabs of an older version of the site among them: what the older entered is in the answers, or set aside for its visitor', () => {
  const before = { ...ripeness, versions: [{ schema: ripeness.versions[0].schema }] } as unknown as AnyCalculator;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, 20, 300, 5000), { minLength: 2, maxLength: 4 }),
      fc.array(fc.record({ tab: fc.nat(3), wait: fc.constantFrom(0, 50, 300, 900) }), { minLength: 1, maxLength: 8 }),
      (delays, deeds) => {
        const browser = new FakeBrowser();
        const old = browser.tab({ delay: delays[0] ?? 0 });
        old.learn({ ...before, defaults: { fruit: '' } } as unknown as AnyCalculator);
        old.answer('ripeness', { fruit: 'Apple' });
        browser.pass(delays[1] ?? 0);
        const tabs = delays.slice(1).map((delay) => browser.tab({ delay }));
        for (const tab of tabs) tab.learn(ripeness);
        const fruits: string[] = [];
        for (const [count, { tab: number, wait }] of deeds.entries()) {
          const tab = tabs[number % tabs.length]!;
          tab.edit((one) => {
            const part = one.parts['ripeness'];
            const held = part?.version === 2 ? (part.answers as typeof ripeness.defaults) : ripeness.defaults;
            const answers = { ...held, fruits: [...held.fruits, { id: `n${count}`, name: `n${count}`, scores: {} }] };
            return { ...one, parts: { ...one.parts, ripeness: { version: 2, answers } } };
          });
          fruits.push(`n${count}`);
          browser.pass(wait);
        }
        browser.pass(30_000);
        const kept = `${JSON.stringify(tabs[0]?.get().assessment)}${JSON.stringify(asides(browser.storage.shelf()))}`;
        for (const fruit of fruits) expect(kept).toContain(fruit);
        expect(tabs[0]?.get().assessment).toEqual(browser.tab().get().assessment);
      },
    ),
    { numRuns: 200, seed: 13 },
  );
});
