import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { timelineAndBudget } from '../../../../src/calculators/timeline-and-budget/calculator.ts';
import type { Answers } from '../../../../src/calculators/timeline-and-budget/model/answers.ts';
import { defaults } from '../../../../src/calculators/timeline-and-budget/model/defaults.ts';
import { evaluate } from '../../../../src/calculators/timeline-and-budget/model/evaluate.ts';
import { examples } from '../../../../src/calculators/timeline-and-budget/model/examples.ts';
import { facts } from '../facts.ts';

const write = async (name: string, answers: Answers = examples[0].answers, assessmentName = 'Support assistant') =>
  timelineAndBudget.exports
    .find((one) => one.name === name)!
    .write({
      answers,
      facts,
      finding: evaluate(answers, facts),
      assessmentName,
      locale: 'en-US',
    });
const rows = (csv: string) => Papa.parse<string[]>(csv.trimEnd()).data;

describe('the calendar file', () => {
  const read = async (answers?: Answers, name?: string) => {
    const calendar = new ICAL.Component(ICAL.parse(await write('milestones', answers, name)));
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };

  test('is read back by another library: nine all-day milestones on the plan’s dates', async () => {
    const events = await read();
    const { milestones } = evaluate(examples[0].answers, facts).timeline;
    expect(events.map((event) => event.startDate.toString())).toEqual(milestones.map(({ date }) => date));
    expect(events.every((event) => event.startDate.isDate)).toBe(true);
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
  });

  test('names what has to be true', async () => {
    const events = await read();
    const half = events.find((event) => event.summary.startsWith('Rollout to 50%'))!;
    expect(half.description).toContain('no guardrail breached');
  });

  test('is the same file whenever it is written', async () => {
    expect(await write('milestones')).toBe(await write('milestones'));
  });

  test('a hostile name stays text', async () => {
    const events = await read(undefined, 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT;,\\');
    expect(events).toHaveLength(9);
  });

  test('without a start it is empty and still a calendar', async () => {
    expect(await read(defaults)).toEqual([]);
  });
});

describe('the schedule as CSV', () => {
  test('has a row for each stage and milestone, all of one width', async () => {
    const all = rows(await write('schedule'));
    expect(all).toHaveLength(1 + 6 + 9);
    expect(new Set(all.map((row) => row.length)).size).toBe(1);
    expect(all[0]).toContain('cost_P50_USD');
  });

  test('holds the worked case to the cent, without dates as long as no start is named', async () => {
    const [heads, ...all] = rows(await write('schedule', examples[1]!.answers));
    expect(heads).toEqual([
      ...['stage', 'low_weeks', 'likely_weeks', 'high_weeks', 'start_week_P50'],
      ...['end_week_P10', 'end_week_P50', 'end_week_P80', 'end_week_P90'],
      ...['start_date_P50', 'end_date_P10', 'end_date_P50', 'end_date_P80', 'end_date_P90', 'cost_P50_USD'],
    ]);
    const undated = ['', '', '', '', ''];
    expect(all[0]!.slice(1)).toEqual(['1.5', '1.5', '1.5', '0', '1.5', '1.5', '1.5', '1.5', ...undated, '5002.5']);
    expect(all[4]!.slice(1)).toEqual(['5', '5', '5', '7.5', '12.5', '12.5', '12.5', '12.5', ...undated, '117875']);
    // The check-in, in the middle of a pilot from 2.5 to 8.5.
    expect(all[8]!.slice(1)).toEqual(['', '', '', '5.5', '', '', '', '', ...undated, '']);
  });

  test('has each percentile of weeks and days under its own head', async () => {
    const [heads, ...all] = rows(await write('schedule'));
    const increasing = (kind: string, row: readonly string[]) => {
      const found = ['P10', 'P50', 'P80', 'P90'].map((p) => row[heads!.indexOf(`end_${kind}_${p}`)]!);
      const values = found.map((text) => (kind === 'week' ? Number(text) : Date.parse(text)));
      return values.every((value, i) => i === 0 || values[i - 1]! < value);
    };
    const deployment = all[5]!;
    expect([increasing('week', deployment), increasing('date', deployment)]).toEqual([true, true]);
    expect(all[0]![heads!.indexOf('start_date_P50')]).toBe('2027-03-01');
  });

  test('examples are marked in the head', async () => {
    expect(rows(await write('schedule', defaults))[0]).toContain('cost_P50_USD_with_examples');
  });
});

describe('the cash flow as CSV', () => {
  test('has go-live and 36 months, with plain numbers', async () => {
    const all = rows(await write('cash-flow', examples[1]!.answers));
    expect(all).toHaveLength(1 + 37);
    expect(all[1]!.slice(0, 7)).toEqual(['0', '0', '0', '-226895', '-226895', '-226895', 'USD']);
    expect(all[13]![4]).toBe('156592.44');
  });

  test('examples are marked in every row', async () => {
    expect(
      rows(await write('cash-flow', defaults))
        .slice(1)
        .every((row) => row.at(-1) === 'Example'),
    ).toBe(true);
  });
});

describe('the plan as Markdown', () => {
  test('carries totals, milestones and notes', async () => {
    const text = await write('plan-and-budget', examples[1]!.answers);
    expect(text).toContain('| Total | $332,956 | $332,956 | $332,956 |');
    expect(text).toContain('Break-even: month 8.');
    expect(text).not.toContain('Example figures');
  });

  test('says first when figures are examples', async () => {
    expect(await write('plan-and-budget', defaults)).toMatch(/^# .*\n\n> \*\*Example figures, not your result/);
  });

  test('what a visitor typed stays text', async () => {
    const hostile: Answers = {
      ...examples[0].answers,
      timeline: {
        ...examples[0].answers.timeline,
        risks: [
          {
            id: 'r',
            name: '<img src=x> | [a](javascript:1)',
            stage: 'hardening',
            probability: 5,
            delay: { low: 1, likely: 1, high: 1 },
          },
        ],
      },
    };
    const text = await write('plan-and-budget', hostile, '# <script>');
    expect(text).not.toMatch(/(?<!\\)<(img|script)|(?<!\\)\[a/);
  });
});
