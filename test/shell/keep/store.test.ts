import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyCalculator, emptyAssessment, readAnswers } from '../../../src/shell/codec/document.ts';
import { asides, keyOf } from '../../../src/shell/keep/assessments.ts';
import { FakeBrowser, FakeStorage, type Trouble } from '../fake-browser.ts';
import { ripeness } from '../fixture/ripeness.ts';

describe('what is entered', () => {
  it('is there at once, kept a moment later, and there again in a new tab', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    expect(tab.get().keeping.state).toBe('untouched');
    tab.note('hello');
    expect(tab.get()).toMatchObject({ assessment: { notes: 'hello' }, keeping: { state: 'unsaved' } });
    browser.pass(1000);
    expect(tab.get().keeping.state).toBe('saved');
    expect(browser.tab().get().assessment.notes).toBe('hello');
  });

  it('leaves no key before anything is entered', () => {
    const browser = new FakeBrowser();
    browser.tab();
    browser.pass(5000);
    expect(browser.storage.texts.size).toBe(0);
  });

  it('is kept when the page is hidden in mid-edit', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    tab.note('last word');
    tab.hide();
    expect(browser.tab().get().assessment.notes).toBe('last word');
  });
});

describe('hostile storage', () => {
  const troubles: Trouble[] = ['null', 'throws-on-access', 'throws-on-get', 'throws-on-set', 'full', 'forgets'];
  it.each(troubles)('%s: work goes on, and it is said that nothing is kept', (trouble) => {
    const browser = new FakeBrowser();
    browser.storage.trouble = trouble;
    const session = new FakeStorage();
    session.trouble = trouble;
    const tab = browser.tab({ session });
    tab.note('one');
    browser.pass(1000);
    tab.note('two');
    browser.pass(1000);
    expect(tab.get().assessment.notes).toBe('two');
    expect(tab.get().keeping.state).toBe(trouble === 'full' ? 'full' : 'refused');
    expect(tab.undo()).not.toBeNull();
    expect(tab.get().assessment.notes).toBe('one');
  });

  it.each(troubles)('%s: what is entered before it begins, and after it ends, is kept', (trouble) => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    tab.note('before');
    browser.pass(1000);
    browser.storage.trouble = trouble;
    tab.answer('checklist', { a: 1 });
    browser.pass(1000);
    browser.storage.trouble = 'none';
    tab.answer('scorer', { b: 2 });
    browser.pass(1000);
    expect(tab.get().keeping.state).toBe('saved');
    expect(browser.tab().get().assessment).toMatchObject({
      notes: 'before',
      parts: { checklist: { answers: { a: 1 } }, scorer: { answers: { b: 2 } } },
    });
  });

  it('goes from one assessment to another and back where nothing is kept', () => {
    const browser = new FakeBrowser();
    browser.storage.trouble = 'null';
    const tab = browser.tab();
    tab.note('mine');
    tab.add();
    tab.note('second');
    expect(
      tab
        .list()
        .map((entry) => entry.assessment?.notes)
        .sort(),
    ).toEqual(['mine', 'second']);
    tab.open('first');
    expect(tab.get().assessment.notes).toBe('mine');
  });

  const unreadable = {
    corrupt: '{"schema":1,',
    'wrong shape': '{"schema":1,"name":5}',
    poisoned: '{"__proto__":{"a":1}}',
  };
  it.each(Object.entries(unreadable))('%s: set aside unchanged, never overwritten', (_, text) => {
    const browser = new FakeBrowser();
    browser.storage.texts.set(keyOf('first'), text);
    const tab = browser.tab();
    expect(tab.get().aside).toEqual(['first']);
    tab.note('new');
    browser.pass(1000);
    expect(asides(browser.storage.shelf())).toMatchObject([{ text }]);
    expect(browser.tab().get().assessment.notes).toBe('new');
  });

  it('unreadable, and no room to set it aside: it stays where it is', () => {
    const browser = new FakeBrowser();
    browser.storage.texts.set(keyOf('first'), 'not ours');
    browser.storage.trouble = 'full';
    const tab = browser.tab();
    tab.note('new');
    browser.pass(1000);
    browser.storage.trouble = 'none';
    tab.note('newer');
    browser.pass(1000);
    expect(browser.storage.texts.get(keyOf('first'))).toBe('not ours');
    expect(tab.get().keeping.state).toBe('saved');
  });

  it('of a newer version: not shown, not changed', () => {
    const browser = new FakeBrowser();
    const text = JSON.stringify({ ...emptyAssessment('first', '2031-01-01T00:00:00Z'), schema: 2, aspects: [] });
    browser.storage.texts.set(keyOf('first'), text);
    const tab = browser.tab();
    expect(tab.get().keeping.state).toBe('newer');
    tab.note('mine');
    browser.pass(1000);
    expect(browser.storage.texts.get(keyOf('first'))).toBe(text);
    expect(tab.get().assessment.notes).toBe('');
  });

  it('cleared in mid-session: said, and the next edit keeps everything again', () => {
    const browser = new FakeBrowser();
    const [tab, other] = [browser.tab(), browser.tab()];
    tab.note('precious');
    browser.pass(1000);
    browser.storage.clear();
    browser.pass(100);
    expect([tab.get().keeping.state, other.get().keeping.state]).toEqual(['gone', 'gone']);
    tab.answer('scorer', {});
    browser.pass(1000);
    expect(browser.tab().get().assessment.notes).toBe('precious');
  });
});

describe('two tabs on one assessment', () => {
  it('show each other’s edits within a second', () => {
    const browser = new FakeBrowser();
    const [a, b] = [browser.tab(), browser.tab()];
    a.note('from a');
    browser.pass(1000);
    expect(b.get().assessment.notes).toBe('from a');
    b.answer('scorer', { x: 1 });
    browser.pass(1000);
    expect(a.get().assessment).toEqual(b.get().assessment);
  });

  it.each([0, 10, 300, 900])('lose no edit made at the same time, news taking %i ms', (delay) => {
    const browser = new FakeBrowser();
    const [a, b] = [browser.tab({ delay }), browser.tab({ delay })];
    a.answer('scorer', { useCases: [{ id: 'a', name: '' }] });
    browser.pass(3000);
    a.answer('scorer', { useCases: [{ id: 'a', name: 'Named in a' }] });
    b.answer('scorer', {
      useCases: [
        { id: 'a', name: '' },
        { id: 'b', name: 'Added in b' },
      ],
    });
    a.answer('checklist', { done: true });
    b.note('noted in b');
    browser.pass(5000);
    for (const tab of [a, b, browser.tab()]) {
      expect(tab.get().assessment).toMatchObject({
        notes: 'noted in b',
        parts: {
          scorer: {
            answers: {
              useCases: [
                { id: 'a', name: 'Named in a' },
                { id: 'b', name: 'Added in b' },
              ],
            },
          },
          checklist: { answers: { done: true } },
        },
      });
    }
  });

  it('a text written over the other’s unseen is mended by the other', () => {
    // Browsers with a process for each tab may write without having seen the last writing of the other.
    const browser = new FakeBrowser();
    const [a, b] = [browser.tab(), browser.tab()];
    a.note('start');
    browser.pass(1000);
    const before = browser.storage.texts.get(keyOf('first')) ?? '';
    a.answer('scorer', { x: 1 });
    b.answer('checklist', { y: 2 });
    a.flush();
    browser.storage.texts.set(keyOf('first'), before);
    b.flush();
    browser.pass(3000);
    const parts = { scorer: { answers: { x: 1 } }, checklist: { answers: { y: 2 } } };
    expect(a.get().assessment).toMatchObject({ parts });
    expect(b.get().assessment).toMatchObject({ parts });
  });

  it('agree on the later of two edits of the same field', () => {
    const browser = new FakeBrowser();
    const [a, b] = [browser.tab(), browser.tab()];
    a.note('first');
    browser.pass(5);
    b.note('second');
    browser.pass(3000);
    expect(a.get().assessment.notes).toBe('second');
    expect(b.get().assessment.notes).toBe('second');
  });
});

describe('two tabs, the older one with answers of an older version', () => {
  // The site as it was before its calculator got a second version: a tab that was opened then, and left open.
  const before: AnyCalculator = { ...ripeness, versions: [{ schema: ripeness.versions[0].schema }] };
  const first = { fruit: 'Apple' };
  const second = (name: string, market: string) => ({ fruits: [{ id: 'a', name, scores: {} }], market });

  /** Both have read the same answers of the first version; then news stops passing between them. */
  const twoTabs = () => {
    const browser = new FakeBrowser();
    const old = browser.tab({ delay: 1e9 });
    old.learn(before);
    old.answer('ripeness', first);
    browser.pass(1000);
    const current = browser.tab({ delay: 1e9 });
    current.learn(ripeness);
    return { browser, old, current };
  };

  it('the newer tab brings the other’s edit to its own version, and keeps both', () => {
    const { browser, old, current } = twoTabs();
    old.answer('ripeness', { fruit: 'Pear' });
    browser.pass(1000);
    current.answer('ripeness', second('Apple', 'export'), undefined, 2);
    browser.pass(1000);
    const part = { version: 2, answers: second('Pear', 'export') };
    expect(current.get()).toMatchObject({ assessment: { parts: { ripeness: part } }, aside: [] });
    expect(browser.tab().get().assessment.parts['ripeness']).toEqual(part);
  });

  it('both changed since: the part they began with is brought along', () => {
    const { browser, old, current } = twoTabs();
    const other = browser.tab({ delay: 1e9 });
    other.learn(ripeness);
    other.answer('ripeness', second('Apple', 'export'), undefined, 2);
    browser.pass(1000);
    current.answer('ripeness', second('Pear', 'local'), undefined, 2);
    browser.pass(1000);
    expect(current.get().assessment.parts['ripeness']?.answers).toEqual(second('Pear', 'export'));
    expect(old.get().assessment.parts['ripeness']?.answers).toEqual(first);
  });

  it('the older tab cannot: the newer answers stand, unmixed, and its own edit is set aside for its visitor', () => {
    const { browser, old, current } = twoTabs();
    current.answer('ripeness', second('Apple', 'export'), undefined, 2);
    browser.pass(1000);
    old.answer('ripeness', { fruit: 'Pear' });
    browser.pass(1000);
    const part = { version: 2, answers: second('Apple', 'export') };
    expect(old.get()).toMatchObject({ assessment: { parts: { ripeness: part } }, aside: ['first:ripeness'] });
    expect(browser.tab().get().assessment.parts['ripeness']).toEqual(part);
    expect(old.asides().map(({ text }) => JSON.parse(text))).toEqual([{ version: 1, answers: { fruit: 'Pear' } }]);
    expect(readAnswers(before, old.get().assessment.parts['ripeness']).state).toBe('newer');
  });

  it('undoes nothing inside answers that have come to another version', () => {
    const { browser, old, current } = twoTabs();
    old.answer('ripeness', { fruit: 'Pear' });
    browser.pass(1000);
    current.flush();
    current.answer('ripeness', second('Pear', 'export'), undefined, 2);
    browser.pass(1000);
    old.note('still mine');
    browser.pass(1000);
    old.undo();
    old.undo();
    expect(old.get().assessment).toMatchObject({ notes: '', parts: { ripeness: { version: 2 } } });
    expect(readAnswers(ripeness, old.get().assessment.parts['ripeness']).state).toBe('answers');
  });

  it('whatever either does and whenever each hears of the other, the answers stay readable', () => {
    const deed = fc.record({
      tab: fc.constantFrom('old', 'current'),
      fruit: fc.constantFrom('Apple', 'Pear', 'Plum'),
      market: fc.constantFrom('local', 'export'),
      act: fc.constantFrom('answer', 'answer', 'undo', 'redo'),
      wait: fc.constantFrom(0, 100, 400, 2000),
    });
    const delay = fc.constantFrom(0, 10, 300, 1e9);
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), delay, delay, (deeds, oldHears, currentHears) => {
        const browser = new FakeBrowser();
        const tabs = { old: browser.tab({ delay: oldHears }), current: browser.tab({ delay: currentHears }) };
        tabs.old.learn(before);
        tabs.current.learn(ripeness);
        for (const { tab, fruit, market, act, wait } of deeds) {
          const one = tabs[tab];
          const knows = tab === 'old' ? before : ripeness;
          if (act !== 'answer') one[act]();
          // A form with answers of a newer version takes no edit.
          else if (readAnswers(knows, one.get().assessment.parts['ripeness']).state === 'answers') {
            const answers = tab === 'old' ? { fruit } : second(fruit, market);
            one.answer('ripeness', answers, undefined, knows.versions.length);
          }
          browser.pass(wait);
        }
        browser.pass(3000);
        for (const tab of [tabs.old, tabs.current, browser.tab()]) {
          expect(readAnswers(ripeness, tab.get().assessment.parts['ripeness']).state).toBe('answers');
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('undo', () => {
  it('takes back 100 steps and more, and gives them again', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    for (let number = 1; number <= 120; number += 1) tab.note(String(number));
    for (let number = 0; number < 100; number += 1) tab.undo();
    expect(tab.get().assessment.notes).toBe('20');
    for (let number = 0; number < 100; number += 1) tab.redo();
    expect(tab.get().assessment.notes).toBe('120');
  });

  it('takes back a typed word at once', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    for (const typed of ['o', 'on', 'one', 'one ', 'one t', 'one tw', 'one two']) {
      tab.note(typed, 'notes');
      browser.pass(80);
    }
    tab.undo();
    expect(tab.get().assessment.notes).toBe('one ');
    tab.undo();
    expect(tab.get().assessment.notes).toBe('');
  });

  it('survives moving to another page of the same tab', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    tab.note('one');
    tab.note('two');
    tab.hide();
    const next = browser.tab({ session: tab.session });
    next.undo();
    expect(next.get().assessment.notes).toBe('one');
    next.redo();
    expect(next.get().assessment.notes).toBe('two');
  });

  it('takes back only this tab’s edit when another tab has edited since', () => {
    const browser = new FakeBrowser();
    const [a, b] = [browser.tab(), browser.tab()];
    a.answer('scorer', { x: 1, y: 1 });
    browser.pass(1000);
    a.answer('scorer', { x: 2, y: 1 });
    browser.pass(1000);
    b.answer('scorer', { x: 2, y: 5 });
    browser.pass(1000);
    a.undo();
    expect(a.get().assessment.parts['scorer']?.answers).toEqual({ x: 1, y: 5 });
  });

  it('a new edit ends what could be redone', () => {
    const tab = new FakeBrowser().tab();
    tab.note('one');
    tab.undo();
    tab.note('other');
    expect(tab.redo()).toBeNull();
  });
});
