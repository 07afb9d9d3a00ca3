import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/calculators/use-case-scorer/model/answers.ts';
import { evaluate } from '../../../../src/calculators/use-case-scorer/model/evaluate.ts';
import { examples } from '../../../../src/calculators/use-case-scorer/model/examples.ts';
import { briefMarkdown, briefOf } from '../../../../src/calculators/use-case-scorer/words/brief.ts';
import { briefOfPilotMarkdown, rankingMarkdown } from '../../../../src/calculators/use-case-scorer/words/markdown.ts';
import { facts, portfolio, useCase } from '../facts.ts';

const content = (answers: Answers) => ({
  answers,
  facts,
  finding: evaluate(answers, facts),
  assessmentName: '',
  locale: 'en-US',
});
const brief = (answers: Answers, id: string) => briefOf(id, answers, evaluate(answers, facts), facts, 'en-US');
const hostile = '# <script>alert(1)</script> [x](javascript:alert(1)) | `a` https://x.invalid\n- item';

describe('the pilot brief', () => {
  it('holds problem, value, scores with red flags, success criteria, production vision and sponsor', () => {
    const markdown = briefMarkdown(brief(examples[0]!.answers, 'invo')!);
    expect(markdown.match(/^#+ .*$/gm)).toEqual([
      '# Pilot brief: Invoice exception triage',
      '## Problem',
      '## Worth a year',
      '## Success criteria',
      '## Production vision',
      '## Sponsor',
      '## Scores',
    ]);
    expect(markdown).toContain('\\$240,000, most likely; \\$180,000 to \\$310,000; Cost saved');
    expect(markdown).toContain('`PTP:1/BI:4/DA:5/TF:4/TR:4/PP:4`');
  });

  it('marks a red flag, and says what the score looks like', () => {
    const scores = brief(examples[0]!.answers, 'dige')!.scores;
    expect(scores[0]).toEqual({
      criterion: 'Business impact',
      score: 1,
      redFlag: true,
      means: facts.criteria.criteria[0]!.scores[1],
    });
    expect(briefMarkdown(brief(examples[0]!.answers, 'dige')!)).toContain('| Business impact | 1 (red flag) |');
  });

  it('shows what is open as open', () => {
    const open = brief(portfolio(useCase('one', 3)), 'one')!;
    expect(open.entries.map(({ text }) => text)).toEqual([null, null, null, null, null]);
    expect(briefMarkdown(open)).toContain('_Still open: Who will pay for it in production._');
    expect(briefMarkdown(open)).toContain('**Incomplete.** No score for data availability, technical feasibility');
  });

  it('of a use case that is not there is none', () => {
    expect(brief(portfolio(), 'gone')).toBeNull();
    expect(briefOfPilotMarkdown(content(portfolio()))).toBe('# Pilot brief\n');
  });

  it('shows a value that is only partly known', () => {
    const value = (worth: NonNullable<Answers['useCases'][number]['value']>) =>
      brief(portfolio({ ...useCase('one'), value: worth }), 'one')!.entries.find(({ id }) => id === 'value')?.text;
    expect(value({ likely: 5 })).toBe('$5');
    expect(value({ low: 5 })).toBe('at least $5');
    expect(value({ likely: 6, high: 7 })).toBe('$6, most likely; at most $7');
    expect(value({ low: 9, high: 7 })).toContain('not in order');
    expect(value({ kind: 'velocity' })).toBe('Velocity');
  });

  it('keeps typed text text: no heading, HTML, link or table comes of it', () => {
    const markdown = briefMarkdown(brief(portfolio({ ...useCase(hostile, 1), id: 'h', problem: hostile }), 'h')!);
    expect(markdown.match(/^#+ /gm)).toHaveLength(7);
    expect(markdown).not.toMatch(/(^|[^\\])<script/);
    expect(markdown).not.toMatch(/[^\\]\]\(/);
    expect(markdown).not.toMatch(/https:\/\//);
    expect(markdown).not.toMatch(/^- item/m);
  });

  it('goes with the chosen use case, else with rank 1', () => {
    const answers = examples[0]!.answers;
    expect(briefOfPilotMarkdown(content({ ...answers, chosen: 'repl' }))).toContain(
      '# Pilot brief: Support reply drafting',
    );
    expect(briefOfPilotMarkdown(content({ useCases: answers.useCases, weights: {} }))).toContain(
      'Invoice exception triage',
    );
  });
});

describe('the ranking as Markdown', () => {
  it('is a table, best first, with what would change the winner and the vectors', () => {
    const markdown = rankingMarkdown(content(examples[0]!.answers));
    expect(markdown).toContain('| Rank | Name | Verdict | Weighted score |');
    expect(markdown).toMatch(
      /\| 1 \| Invoice exception triage \| Strong: 5 of 5 strong, no red flag \| 4\.2 \| \d+% \|/,
    );
    expect(markdown).toContain('## What would change the winner');
    expect(markdown).toContain('- Support reply drafting: `PTP:1/BI:5/DA:3/TF:4/TR:3/PP:4`');
    expect(markdown).not.toContain('## Weights');
  });

  it('names the weights when they differ', () => {
    expect(rankingMarkdown(content(examples[1]!.answers))).toContain('Business impact 3, Data availability 1');
  });

  it('keeps hostile names in their cells', () => {
    const markdown = rankingMarkdown(
      content(portfolio({ ...useCase(hostile, 3, 3, 3, 3, 3), id: 'h' }, useCase('b', 4, 4, 4, 4, 4))),
    );
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
});
