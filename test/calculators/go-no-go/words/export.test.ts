import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/calculators/go-no-go/model/answers.ts';
import { evaluate } from '../../../../src/calculators/go-no-go/model/evaluate.ts';
import { examples } from '../../../../src/calculators/go-no-go/model/examples.ts';
import { lock } from '../../../../src/calculators/go-no-go/model/lock.ts';
import { decisionMarkdown, metricsCsv } from '../../../../src/calculators/go-no-go/words/export.ts';
import { sponsorText } from '../../../../src/calculators/go-no-go/words/sponsor-text.ts';
import { facts, four, PROVEN, share } from '../facts.ts';

const content = (answers: Answers) => ({
  answers,
  facts,
  finding: evaluate(answers, facts),
  assessmentName: 'Invoice triage',
  locale: 'en-US',
});
const example = (id: string) => content(examples.find((one) => one.id === id)!.answers);

describe('the decision as Markdown', () => {
  it('leads with the verdict, and says what would turn it into a go', () => {
    const text = decisionMarkdown(example('not-proven'));
    expect(text).toContain('# Invoice triage\n\n**Not proven: one result needs more evidence.**');
    expect(text).toContain('- Posting errors: 2% against a floor of ≤ 3%, but 150 cases can’t rule out 5.09%.');
    expect(text).toContain(
      '- Posting errors: at the rate seen 1,692 cases in all would most likely prove it, 1,542 more.',
    );
    expect(text).toContain('- Locked March 20, 2026 at 9:12 AM UTC');
  });

  it('hides neither a moved floor nor that the result was known', () => {
    const text = decisionMarkdown(example('moved-goalposts'));
    expect(text).toContain('Posting errors. Floor: 3% before, 4.5% now. The result was already in.');
    expect(text).toContain('- Unlocked May 4, 2026');
  });

  it('keeps hostile names as text', () => {
    const text = decisionMarkdown(content(four({ name: '<img src=x> [a](javascript:b) | c', ...PROVEN })));
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toMatch(/(?<!\\)\[a/);
    const row = text.split('\n').find((line) => line.startsWith('| \\<img'));
    expect(row?.split(/(?<!\\)\|/)).toHaveLength(11);
  });
});

describe('the metrics as CSV', () => {
  it('has a row for each metric, numbers as numbers', async () => {
    const { data } = Papa.parse<string[]>((await metricsCsv(example('go'))).trim());
    const [head = [], ...rows] = data;
    expect(rows).toHaveLength(10);
    const cell = (row: number, name: string) => rows[row]?.[head.indexOf(name)];
    expect(cell(0, 'Metric')).toBe('Exceptions routed correctly');
    expect(cell(0, 'Cases it counts')).toBe('1154');
    expect(Number(cell(0, 'Measured'))).toBeCloseTo(93.06, 2);
    expect(cell(5, 'Because')).toContain('provider’s invoices');
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });

  it('runs no formula', async () => {
    const text = await metricsCsv(
      content(four({ name: '=HYPERLINK("http://x")' }, { name: '@SUM(A1)' }, { unit: '+1' })),
    );
    const { data } = Papa.parse<string[]>(text.trim());
    for (const cell of data.slice(1).flat()) expect(cell).not.toMatch(/^[=+@]/);
  });
});

describe('the text for the sponsor', () => {
  it('says the fingerprint, every level, and how to check', () => {
    const locked = lock(four({ measurement: share(1, 2) }), '2026-03-20T09:12:00Z', 'l1').locks[0]!;
    const text = sponsorText(locked, facts, 'en-US');
    expect(text).toContain('Go/no-go criteria, locked March 20, 2026 at 9:12 AM UTC');
    expect(text).toContain('- Metric 0. Higher is better. Floor 80%, target 90%, stretch 95%');
    const lines = text.split('\n\n').at(-1)!;
    expect(lines.split('\n')).toHaveLength(4);
    expect(text).toContain(locked.fingerprint.slice(0, 4));
  });
});
