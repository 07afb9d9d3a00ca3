import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Answers, UseCase } from '../../../../src/calculators/use-case-scorer/model/answers.ts';
import { evaluate } from '../../../../src/calculators/use-case-scorer/model/evaluate.ts';
import { examples } from '../../../../src/calculators/use-case-scorer/model/examples.ts';
import { portfolioCsv, readPortfolioCsv } from '../../../../src/calculators/use-case-scorer/words/csv.ts';
import { facts, portfolio, sheet, useCase } from '../facts.ts';

const write = (answers: Answers) => portfolioCsv({ answers, facts, finding: evaluate(answers, facts) });
const ids = Array.from({ length: 50 }, (_, i) => `n${i}`);
const read = (text: string) => readPortfolioCsv(text, facts, 'USD', ids);
const withoutIds = (useCases: readonly UseCase[]) => useCases.map(({ id: _, ...rest }) => rest);

describe('the portfolio as CSV', () => {
  it('has a heading, CRLF line ends, one row a use case, best rank first', async () => {
    const csv = await write(examples[0]!.answers);
    const rows = Papa.parse<string[]>(csv.trimEnd()).data;
    expect(csv.split('\r\n').length).toBe(rows.length + 1);
    expect(rows[0]?.slice(0, 7)).toEqual([
      'Name',
      'Business impact',
      'Data availability',
      'Technical feasibility',
      'Team readiness',
      'Production path',
      'Rank',
    ]);
    expect(rows.slice(1).map((row) => row[0])).toEqual(
      ['Invoice exception triage', 'Support reply drafting', 'Contract clause review', 'Meeting-notes digest'].toSorted(
        (a, b) => rows.findIndex((r) => r[0] === a) - rows.findIndex((r) => r[0] === b),
      ),
    );
    expect(rows.slice(1).map((row) => row[6])).toEqual(['1', '2', '3', '4']);
  });

  it('holds no cell that a spreadsheet would run', async () => {
    const hostile = ['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r\n=1', '＝1', ' =1'];
    const csv = await write(
      portfolio(...hostile.map((name, i) => ({ ...useCase(name, 3, 3, 3, 3, 3), id: `h${i}`, problem: name }))),
    );
    for (const cell of Papa.parse<string[]>(csv).data.flat()) {
      expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
    }
  });

  it('comes back as it was', async () => {
    for (const { answers } of examples) {
      const back = await read(await write(answers));
      expect(back.problems).toEqual([]);
      const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
      expect(withoutIds(back.useCases).sort(byName)).toEqual(withoutIds(answers.useCases).sort(byName));
    }
  });

  it('comes back as it was with any text in it', async () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('=1', "'=1", 'a,b;c\t"d"', 'line\nline', "'", '😀', '<b>'),
      )
      .filter((t) => t.trim() !== '' && !/\r/.test(t));
    await fc.assert(
      fc.asyncProperty(text, text, async (name, problem) => {
        const [back] = (await read(await write(portfolio({ ...useCase('x', 1, 2, 3), name, problem })))).useCases;
        expect(back).toMatchObject({ name, problem, scores: sheet(1, 2, 3) });
      }),
    );
  });
});

describe('an imported table', () => {
  it('is read with any delimiter, columns in any order, by name, code or id', async () => {
    for (const text of [
      'Name,Business impact,PP\nTriage,4,2',
      'production-path;bi;Use case\r\n2;4;Triage\r\n',
      '\ufeffPP\tBUSINESS IMPACT\tname\n2\t4\tTriage\n\n',
    ]) {
      const { useCases, problems } = await read(text);
      expect(problems).toEqual([]);
      expect(useCases).toEqual([{ id: 'n0', name: 'Triage', scores: { 'business-impact': 4, 'production-path': 2 } }]);
    }
  });

  it('names every problem with its row, and reads the rest', async () => {
    const { useCases, problems } = await read(
      'Name,BI,DA,Mood,Value likely,Kind of value,Currency\nOne,6,4,good,about 1e,Fame,EUR\nTwo,x,,,"1,234,567",Cost saved,USD',
    );
    expect(problems).toEqual([
      { row: 1, why: 'unknown-column', cell: 'Mood' },
      { row: 2, why: 'bad-score', cell: '6', column: 'Business impact' },
      { row: 2, why: 'bad-amount', cell: 'about 1e', column: 'Value likely' },
      { row: 2, why: 'bad-kind', cell: 'Fame' },
      { row: 2, why: 'other-currency', cell: 'EUR' },
    ]);
    expect(withoutIds(useCases)).toEqual([
      { name: 'One', scores: { 'data-availability': 4 } },
      { name: 'Two', scores: {}, value: { likely: 1_234_567, kind: 'cost-saved' } },
    ]);
  });

  it('that is none says so', async () => {
    expect((await read('')).problems).toEqual([{ row: 0, why: 'empty' }]);
    expect((await read('Dear all,\nplease score')).problems).toEqual([{ row: 1, why: 'no-columns' }]);
  });

  it('stops where the list is full, and says from which row on', async () => {
    const { useCases, problems } = await read(`Name\n${ids.map((id) => `${id}\n`).join('')}one more\nand more`);
    expect(useCases).toHaveLength(50);
    expect(problems).toEqual([{ row: 52, why: 'too-many' }]);
  });

  it('survives any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => void (await read(`Name,BI\n${text}`))));
  });
});
