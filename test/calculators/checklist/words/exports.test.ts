import ICAL from 'ical.js';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/calculators/checklist/model/answers.ts';
import { evaluate } from '../../../../src/calculators/checklist/model/evaluate.ts';
import { examples } from '../../../../src/calculators/checklist/model/examples.ts';
import { dueDatesCalendar } from '../../../../src/calculators/checklist/words/calendar-file.ts';
import { checklistCsv } from '../../../../src/calculators/checklist/words/csv.ts';
import { taskListMarkdown } from '../../../../src/calculators/checklist/words/markdown.ts';
import { facts } from '../facts.ts';

const content = (answers: Answers, assessmentName = 'Invoice triage') => ({
  answers,
  facts,
  finding: evaluate(answers, facts),
  assessmentName,
  locale: 'en-US',
});
const [nine = { answers: { items: {}, own: [] } }] = examples;
const hostile: Answers = {
  items: {
    rollback: {
      owner: '=HYPERLINK("http://evil","x")',
      note: '<img src=x onerror=alert(1)>\n- [x] done',
      due: '2026-05-22',
      evidence: 'https://example.com/a)b|c>d',
    },
  },
  own: [{ id: 'a', title: '# not a heading; BEGIN:VEVENT', due: '2026-06-01', owner: '@everyone' }],
};

describe('the Markdown task list', () => {
  const lines = taskListMarkdown(content(nine.answers)).split('\n');

  test('has one task for each item, ticked when it is met', () => {
    expect(lines.filter((line) => line.startsWith('- [x] '))).toHaveLength(9);
    expect(lines.filter((line) => line.startsWith('- [ ] '))).toHaveLength(3);
  });

  test('says who, what and when', () => {
    expect(lines).toContain('- [ ] **Rollback plan documented and tested**: On-call lead, open, due May 22, 2026');
    expect(lines[0]).toBe('# Production readiness: Invoice triage');
    expect(lines[2]).toBe('Nine of twelve done. Not ready yet. Reviewed on May 18, 2026.');
  });

  test('keeps what looks like markup as text', () => {
    const text = taskListMarkdown(content(hostile));
    expect(text).not.toMatch(/^- \[x\] done/m);
    expect(text).not.toMatch(/(^|[^\\])<img/);
    expect(text).toContain('(<https://example.com/a)b|c%3Ed>)');
  });
});

describe('the CSV', () => {
  test('has a row for each item', async () => {
    const { data } = parse<string[]>((await checklistCsv(content(nine.answers))).trimEnd());
    expect(data).toHaveLength(13);
    expect(data[12]?.slice(0, 5)).toEqual([
      '12',
      'Rollback',
      'Rollback plan documented and tested',
      'Open',
      'On-call lead',
    ]);
  });

  test('no cell can run as a formula', async () => {
    const { data } = parse<string[]>(await checklistCsv(content(hostile)));
    expect(data.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(data.flat()).toContain('\'=HYPERLINK("http://evil","x")');
  });
});

describe('the calendar', () => {
  const events = async (answers: Answers, name?: string) =>
    new ICAL.Component(ICAL.parse(await dueDatesCalendar(content(answers, name))))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));

  test('has an all-day event for each missing item that is due', async () => {
    const found = await events(nine.answers);
    expect(found.map((one) => [one.summary, one.startDate.toString(), one.startDate.isDate])).toEqual([
      ['Readiness: Data pipeline', '2026-05-29', true],
      ['Readiness: Training', '2026-06-05', true],
      ['Readiness: Rollback', '2026-05-22', true],
    ]);
  });

  test('names its events the same every time, and differently for another assessment', async () => {
    const [once, again, other] = await Promise.all([
      events(nine.answers),
      events(nine.answers),
      events(nine.answers, 'Other'),
    ]);
    expect(again.map((one) => one.uid)).toEqual(once.map((one) => one.uid));
    expect(other.map((one) => one.uid)).not.toEqual(once.map((one) => one.uid));
  });

  test('a text can’t begin an event of its own', async () => expect(await events(hostile)).toHaveLength(2));

  test('without due dates it is a calendar without events', async () => {
    expect(await events({ items: {}, own: [] })).toEqual([]);
  });
});
