/** Nothing is stored that the next read would refuse: what was there stays, and it is said why. */
import { describe, expect, it } from 'vitest';
import { offers, takeOffer } from '../../../src/assessment/model/offers.ts';
import { loadCalculator, loadCalculators } from '../../../src/calculators/registry.ts';
import { type AnyCalculator, fitName, readAnswers } from '../../../src/shell/codec/document.ts';
import { openLink } from '../../../src/shell/codec/link.ts';
import { CURRENT_KEY, keyOf } from '../../../src/shell/keep/assessments.ts';
import { valueAt } from '../../../src/shell/keep/difference.ts';
import { evaluateWhole, facts } from '../../assessment/facts.ts';
import { FakeBrowser, FakeStorage } from '../fake-browser.ts';

const ID = 'timeline-and-budget';
const { [ID]: timeline } = await loadCalculators();
type Tab = ReturnType<FakeBrowser['tab']>;

function tabsOf(browser: FakeBrowser, count: number, calculator: typeof timeline): Tab[] {
  const tabs = Array.from({ length: count }, () => browser.tab());
  for (const tab of tabs) tab.learn(calculator as unknown as AnyCalculator);
  return tabs;
}

/** As the form does: the weeks of a stage, all three. */
function weeks(tab: Tab, low: number, likely: number, high: number): void {
  const read = readAnswers(timeline, tab.get().assessment.parts[ID]);
  if (read.state !== 'answers') throw new Error(read.state);
  const { answers } = read;
  const stages = { ...answers.timeline.stages, discovery: { weeks: { low, likely, high } } };
  tab.answer(ID, { ...answers, timeline: { ...answers.timeline, stages } });
}
const weeksIn = (tab: Tab) =>
  valueAt(tab.get().assessment.parts[ID]?.answers, ['timeline', 'stages', 'discovery', 'weeks']);
const readable = (tab: Tab) => readAnswers(timeline, tab.get().assessment.parts[ID]).state;

describe('undo beside another tab', () => {
  const prepared = () => {
    const browser = new FakeBrowser();
    const [a, b] = tabsOf(browser, 2, timeline) as [Tab, Tab];
    weeks(a, 1, 2, 3);
    weeks(a, 1, 2, 4);
    browser.pass(1000);
    weeks(a, 0.5, 2, 4);
    browser.pass(1000);
    weeks(b, 0.5, 0.75, 4);
    browser.pass(1000);
    return { browser, a, b };
  };

  it('a lowest that would lie above the other tab’s likeliest is refused, and both keep what was there', () => {
    const { browser, a, b } = prepared();
    expect(a.undo()).toBeNull();
    browser.pass(1000);
    for (const tab of [a, b, browser.tab()]) expect(weeksIn(tab)).toEqual({ low: 0.5, likely: 0.75, high: 4 });
    expect(a.get().refused).toMatchObject({
      what: 'undo',
      calculator: ID,
      problem: { message: 'must be in order: low ≤ likely ≤ high' },
    });
  });

  it('goes on with the step before, and forgets the refusal with the next edit', () => {
    const { a } = prepared();
    a.undo();
    expect(a.undo()).not.toBeNull();
    expect(weeksIn(a)).toEqual({ low: 0.5, likely: 0.75, high: 3 });
    expect(a.get().refused).toBeNull();
  });
});

describe('edits of two tabs that do not fit with each other', () => {
  it('stay readable: at that place the later stands, the other is set aside, and the rest of both is there', () => {
    const browser = new FakeBrowser();
    const a = browser.tab({ delay: 5000 });
    a.learn(timeline);
    weeks(a, 1, 2, 6);
    browser.pass(1000);
    const b = browser.tab({ delay: 5000 });
    b.learn(timeline);
    weeks(a, 1, 5, 6);
    a.note('from a');
    browser.pass(5);
    weeks(b, 1, 2, 3);
    browser.pass(20_000);
    for (const tab of [a, b, browser.tab()]) {
      expect(weeksIn(tab)).toEqual({ low: 1, likely: 2, high: 3 });
      expect(tab.get().assessment.notes).toBe('from a');
    }
    expect(b.get().refused).toMatchObject({ what: 'merge', calculator: ID });
    expect(
      b.asides().map(({ text }) => valueAt(JSON.parse(text).answers, ['timeline', 'stages', 'discovery'])),
    ).toEqual([{ weeks: { low: 1, likely: 5, high: 6 } }]);
  });
});

describe('an edit that the schema refuses', () => {
  it('changes nothing, and is no step of undo', () => {
    const [tab] = tabsOf(new FakeBrowser(), 1, timeline) as [Tab];
    weeks(tab, 1, 2, 3);
    weeks(tab, 9, 2, 3);
    expect(weeksIn(tab)).toEqual({ low: 1, likely: 2, high: 3 });
    expect(tab.get().refused).toMatchObject({ what: 'edit', calculator: ID });
    tab.undo();
    expect(weeksIn(tab)).toBeUndefined();
  });

  it('of the cover is refused as well', () => {
    const tab = new FakeBrowser().tab();
    tab.note('x'.repeat(20_001));
    expect(tab.get()).toMatchObject({
      assessment: { notes: '' },
      refused: { calculator: null, problem: { path: 'notes', message: 'must not be longer than 20000' } },
    });
  });

  it('a key that no stored text may have', () => {
    const tab = new FakeBrowser().tab();
    tab.answer('unknown', { items: { constructor: {} } });
    expect(tab.get()).toMatchObject({ assessment: { parts: {} }, refused: { calculator: 'unknown' } });
  });
});

describe('what comes from elsewhere', () => {
  it('2·10¹² from the scorer does not go into a budget that ends at 10¹²', () => {
    const answers = {
      useCases: [{ id: 'a', name: 'A', scores: {}, value: { likely: 2e12 } }],
      weights: {},
      chosen: 'a',
    };
    const parts = { 'use-case-scorer': { version: 1, answers } };
    const cover = new FakeBrowser().tab().get().assessment;
    const whole = evaluateWhole(cover, parts);
    const [offer] = offers(whole, facts);
    expect(offer).toMatchObject({ id: 'benefit', tooLarge: true });
    const taken = takeOffer(parts, whole, offer!);
    expect(taken).toBe(parts);
  });

  it('a whole assessment that could not be read again is not added', () => {
    const [tab] = tabsOf(new FakeBrowser(), 1, timeline) as [Tab];
    const before = tab.get().assessment;
    tab.add((id, now) => ({ ...before, id, created: now, updated: now, name: 'x'.repeat(201) }));
    expect(tab.get()).toMatchObject({ assessment: before, refused: { what: 'write' } });
  });

  it.each([150, 192, 193, 200])('the copy of a name of %i characters has a name that can be kept', (length) => {
    const name = fitName(`Copy of ${'ä'.repeat(length)}`);
    const tab = new FakeBrowser().tab();
    tab.add((id, now) => ({ ...tab.get().assessment, id, created: now, updated: now, name }));
    expect(tab.get()).toMatchObject({ refused: null, assessment: { name: name.slice(0, 200) } });
    expect(name.startsWith(`Copy of ${'ä'.repeat(Math.min(length, 191))}`)).toBe(true);
  });

  it('a name is not cut through a character', () => {
    expect(fitName(`${'x'.repeat(198)}👩‍🔬`).isWellFormed()).toBe(true);
  });

  it('a link whose key no stored text may have is refused', async () => {
    const opened = await openLink('#a=1y7hB_rof7PSnss3IZjs3DRW9yGBNBPoCRjK0Jok9zKttSF4hSLw', loadCalculator);
    expect(opened).toEqual({ ok: false, why: 'damaged' });
  });
});

describe('a spoiled key of the current assessment', () => {
  it.each(['', '"first"', 'a'.repeat(50), '../x', 'First'])(
    '%j: the work that is there opens, and new work is readable',
    (key) => {
      const browser = new FakeBrowser();
      const tab = browser.tab();
      tab.note('mine');
      browser.pass(1000);
      browser.storage.texts.set(CURRENT_KEY, key);
      const session = new FakeStorage();
      session.texts.set(CURRENT_KEY, key);
      const next = browser.tab({ session });
      expect(next.get().assessment.notes).toBe('mine');
      next.note('and more');
      browser.pass(1000);
      expect(browser.tab().get()).toMatchObject({ aside: [], assessment: { notes: 'and more' } });
    },
  );

  it('with nothing there yet, new work is kept and read', () => {
    const browser = new FakeBrowser();
    browser.storage.texts.set(CURRENT_KEY, '"first"');
    const tab = browser.tab();
    tab.note('new');
    browser.pass(1000);
    expect(browser.tab().get()).toMatchObject({ aside: [], assessment: { notes: 'new' } });
  });
});

describe('the last readable version', () => {
  const kept = () => {
    const browser = new FakeBrowser();
    const [tab] = tabsOf(browser, 1, timeline) as [Tab];
    weeks(tab, 1, 2, 3);
    tab.note('precious');
    browser.pass(1000);
    return { browser, tab };
  };

  it('of the whole is put back when told to, and undo takes that back', () => {
    const { browser } = kept();
    browser.storage.texts.set(keyOf('first'), '{"schema":1,');
    const tab = browser.tab();
    tab.note('new work');
    browser.pass(1000);
    const [copy] = tab.get().restorable ?? [];
    tab.restore(copy!);
    expect(tab.get()).toMatchObject({ assessment: { notes: 'precious' }, restorable: [] });
    expect(weeksIn(tab)).toEqual({ low: 1, likely: 2, high: 3 });
    tab.undo();
    expect(tab.get().assessment.notes).toBe('new work');
  });

  it('of one part is put back, and the rest stays as it is', () => {
    const { browser } = kept();
    const text = browser.storage.texts.get(keyOf('first')) ?? '';
    browser.storage.texts.set(keyOf('first'), text.replace('"low":1', '"low":9').replace('precious', 'later'));
    const [tab] = tabsOf(browser, 1, timeline) as [Tab];
    expect(readable(tab)).toBe('invalid');
    expect(tab.setPartAside(ID)).toBe(true);
    browser.pass(1000);
    const next = browser.tab();
    const [copy] = next.get().restorable ?? [];
    expect(copy).toMatchObject({ calculator: ID });
    next.restore(copy!);
    expect(weeksIn(next)).toEqual({ low: 1, likely: 2, high: 3 });
    expect(next.get().assessment.notes).toBe('later');
  });

  it('gives way where the assessment itself needs the room', () => {
    const { browser, tab } = kept();
    let room = 0;
    const { storage } = browser;
    const set = storage.setItem.bind(storage);
    room = [...storage.texts.values()].join('').length + 50;
    storage.setItem = (key, text) => {
      const others = [...storage.texts].filter(([other]) => other !== key).map(([, held]) => held);
      if (others.join('').length + text.length > room) throw new DOMException('full', 'QuotaExceededError');
      set(key, text);
    };
    tab.note('x'.repeat(300));
    browser.pass(1000);
    expect(tab.get().keeping.state).toBe('saved');
  });
});

describe('storage that keeps nothing', () => {
  it.each(['full', 'throws-on-set', 'null'] as const)('%s: said before anything is entered', (trouble) => {
    const browser = new FakeBrowser();
    browser.storage.trouble = trouble;
    const { keeping } = browser.tab().get();
    expect(keeping).toEqual({ state: 'untouched', refuses: trouble === 'full' ? 'full' : 'refused' });
  });

  it.each(['full', 'throws-on-set', 'null'] as const)(
    '%s: the tab holds the work, says so on its next page, and asks before it is left',
    (trouble) => {
      const browser = new FakeBrowser();
      const tab = browser.tab();
      tab.note('kept before');
      browser.pass(1000);
      expect(tab.asks()).toBe('never');
      browser.storage.trouble = trouble;
      tab.answer('scorer', { a: 1 });
      browser.pass(1000);
      expect(tab.asks()).toBe('leaving-site');
      const next = browser.tab({ session: tab.session });
      expect(next.get()).toMatchObject({ keeping: { state: trouble === 'full' ? 'full' : 'refused', held: true } });
      expect(next.get().assessment.parts).toMatchObject({ scorer: { answers: { a: 1 } } });
      browser.storage.trouble = 'none';
      const last = browser.tab({ session: tab.session });
      expect(last.get()).toMatchObject({
        keeping: { state: 'saved' },
        assessment: { notes: 'kept before', parts: { scorer: { answers: { a: 1 } } } },
      });
      expect(last.asks()).toBe('never');
    },
  );

  it('what another tab kept meanwhile is there as well', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    tab.note('first');
    browser.pass(1000);
    browser.storage.trouble = 'full';
    tab.answer('scorer', { a: 1 });
    browser.pass(1000);
    browser.storage.trouble = 'none';
    const other = browser.tab({ delay: 1e9 });
    other.answer('checklist', { b: 2 });
    other.flush();
    const parts = { scorer: { answers: { a: 1 } }, checklist: { answers: { b: 2 } } };
    expect(browser.tab({ session: tab.session }).get().assessment).toMatchObject({ notes: 'first', parts });
  });

  it('where the tab holds nothing either, every way of leaving is asked about', () => {
    const browser = new FakeBrowser();
    browser.storage.trouble = 'null';
    const session = new FakeStorage();
    session.trouble = 'null';
    const tab = browser.tab({ session });
    tab.note('only here');
    browser.pass(1000);
    expect(tab.asks()).toBe('always');
  });
});
