/** Tables that teams write themselves: what is understood, what is asked, and what is never assumed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpenedTable, openResults, readMapped } from '../../src/evaluation-files/open.ts';
import type { Results } from '../../src/evaluation-files/results.ts';
import type { Mapping } from '../../src/evaluation-files/table/mapping.ts';
import { atLeast, COST, judged, LATENCY, measured, metric, sample, text, VERDICT } from './pilot.ts';

async function table(content: string): Promise<OpenedTable> {
  const opened = await openResults(text(content));
  if (opened.state !== 'table') throw new Error(JSON.stringify(opened));
  return opened;
}

async function read(content: string, mapping?: Partial<Mapping>): Promise<Results> {
  const opened = await table(content);
  const found = await readMapped(text(content), { ...opened.mapping, ...mapping });
  if (found.state !== 'results') throw new Error(JSON.stringify(found));
  return found;
}

const rows = (header: string, ...lines: string[]) => [header, ...lines].join('\n');

describe('numbers', () => {
  test.each([
    ['a decimal point', 'id,score\na,0.5\nb,1.25', [0.5, 1.25]],
    ['a decimal comma', 'id;score\na;0,5\nb;1,25', [0.5, 1.25]],
    ['groups beside a decimal comma', 'id;score\na;1.240\nb;0,85', [1240, 0.85]],
    ['groups beside a decimal point', 'id\tscore\na\t1,240\nb\t0.85', [1240, 0.85]],
    ['groups and decimals in one number', 'id;score\na;1.234,5\nb;12', [1234.5, 12]],
    ['what another column tells', 'id;score;other\na;1.240;0,5\nb;2.500;0,7', [1240, 2500]],
    ['spaces and apostrophes as groups', "id;score\na;1 240,5\nb;1'250,5", [1240.5, 1250.5]],
    ['exponents', 'id,score\na,1e-3\nb,2.5E+2', [0.001, 250]],
    ['signs', 'id,score\na,-0.5\nb,+0.5', [-0.5, 0.5]],
  ])('%s', async (_what, content, expected) => {
    const found = await read(content, { metrics: [{ column: 'score', name: 'score', scale: 'as-is' }] });
    expect([...found.attempts.metrics.get('score')!.values]).toEqual(expected);
  });

  test('where both signs could be meant, it is asked, with both readings', async () => {
    const opened = await table('id;latency_ms\na;1.240\nb;2.500');
    expect(opened.questions).toEqual([{ about: 'decimal', column: 'latency_ms', readings: { '.': 1.24, ',': 1240 } }]);
    expect(opened.mapping.latency).toBeNull();
  });

  test('where a column uses both signs for decimals, it is no number', async () => {
    const opened = await table('id;score\na;0,5\nb;0.7');
    expect(opened.mapping.metrics).toEqual([]);
  });

  test('whatever is written with one sign is read back, from either convention', async () => {
    const cents = fc.integer({ min: -9_999_999, max: 9_999_999 });
    await fc.assert(
      fc.asyncProperty(cents, fc.constantFrom('.', ','), async (amount, sign) => {
        const written = (amount / 100).toFixed(2).replace('.', sign);
        const mapped = { metrics: [{ column: 'score', name: 'score', scale: 'as-is' as const }] };
        const found = await read(`id;score\na;${written}\nb;0${sign}25`, mapped);
        expect(found.attempts.metrics.get('score')!.values[0]).toBeCloseTo(amount / 100, 10);
      }),
      { numRuns: 50 },
    );
  });

  test.each(['', 'NaN', 'null', 'None', 'N/A', '-', '#N/A', 'nan'])('“%s” is missing, not 0', async (empty) => {
    const found = await read(rows('id,score', 'a,0.5', `b,${empty}`, 'c,0.7'));
    const mean = measured(found, { kind: 'mean', reading: metric('score') });
    expect(mean.measured).toMatchObject({ mean: expect.closeTo(0.6, 10), cases: 2 });
    expect(mean.counts.unjudged).toBe(1);
  });
});

describe('units', () => {
  test.each([
    ['latency_ms', '820', '910', 820],
    ['latency (s)', '0.82', '0.91', 820],
    ['response time in seconds', '0.82', '0.91', 820],
    ['latency', '820 ms', '910 ms', 820],
    ['latency', '0.82 s', '0.91 s', 820],
  ])('%s with %s', async (header, first, second, expected) => {
    const found = await read(rows(`id,${header}`, `a,${first}`, `b,${second}`));
    expect(found.attempts.latencyMs[0]).toBe(expected);
  });

  test.each([
    ['0.82', '1.5', 's'],
    ['820', '1500', 'ms'],
    ['12', '40', null],
  ])('without a unit it is asked; %s and %s only hint at it', async (first, second, hint) => {
    const opened = await table(rows('id,latency', `a,${first}`, `b,${second}`));
    expect(opened.questions).toEqual([{ about: 'latency-unit', column: 'latency', hint }]);
    expect(opened.mapping.latency).toBeNull();
  });

  test('a percent sign, in cells or in the header, makes fractions', async () => {
    for (const content of ['id,tone\na,90%\nb,45%', 'id,tone %\na,90\nb,45', 'id,tone (percent)\na,90\nb,45']) {
      const found = await read(content);
      expect([...found.attempts.metrics.get('tone')!.values]).toEqual([0.9, 0.45]);
      expect(found.notes.map(({ code }) => code)).toContain('percent-as-fraction');
    }
  });

  test('grades and percents look alike: above 1 without a sign it is asked', async () => {
    const grades = await table('id,helpfulness\na,4\nb,5');
    expect(grades.questions).toEqual([{ about: 'scale', column: 'helpfulness', highest: 5 }]);
    expect(grades.mapping.metrics).toEqual([]);
    const fractions = await table('id,helpfulness\na,0.4\nb,0.5');
    expect(fractions.questions).toEqual([]);
  });

  test('the answer to that question is kept in the mapping', async () => {
    const scale = (as: 'as-is' | 'percent') => ({
      metrics: [{ column: 'helpfulness', name: 'helpfulness', scale: as }],
    });
    const content = 'id,helpfulness\na,40\nb,50';
    expect((await read(content, scale('percent'))).attempts.metrics.get('helpfulness')!.values[0]).toBe(0.4);
    expect((await read(content, scale('as-is'))).attempts.metrics.get('helpfulness')!.values[0]).toBe(40);
  });

  test('the currency is taken from the header or the cells', async () => {
    expect((await read('id,cost_usd\na,0.5\nb,0.2')).currency).toBe('USD');
    expect((await read('id,cost\na,€0.5\nb,€0.2')).currency).toBe('EUR');
    const bare = await read('id,cost\na,0.5\nb,0.2');
    expect(bare.currency).toBeUndefined();
    expect(measured(bare, { kind: 'mean', reading: COST }).measured).toMatchObject({ sum: 0.7 });
  });
});

describe('verdicts', () => {
  test.each([
    ['pass', 'fail'],
    ['PASSED', 'FAILED'],
    ['True', 'False'],
    ['yes', 'no'],
    ['ja', 'nein'],
    ['oui', 'non'],
    ['✓', '✗'],
    ['1', '0'],
    ['1.0', '0.0'],
    ['correct', 'incorrect'],
  ])('%s and %s', async (good, bad) => {
    const found = await read(rows('id,verdict', `a,${good}`, `b,${bad}`, `c,${good}`));
    expect(measured(found, VERDICT).measured).toMatchObject({ passes: 2, cases: 3 });
  });

  test('errors, skipped and unjudged are neither', async () => {
    const found = await read(rows('id,status', 'a,pass', 'b,error', 'c,skipped', 'd,', 'e,fail', 'f,timeout'));
    const whole = measured(found, VERDICT);
    expect(whole.measured).toMatchObject({ passes: 1, cases: 2 });
    expect(whole.counts).toEqual({ pass: 1, fail: 1, error: 2, skipped: 1, unjudged: 1 });
    expect(measured(found, VERDICT, { errors: 'fail' }).measured).toMatchObject({ passes: 1, cases: 4 });
    expect(measured(found, VERDICT, { errors: 'fail', unjudged: 'fail' }).measured).toMatchObject({
      passes: 1,
      cases: 5,
    });
  });

  test('a word of unknown meaning is asked about, and is not judged until it is answered', async () => {
    const content = rows('id,verdict', 'a,pass', 'b,partial', 'c,partial', 'd,fail', 'e,pass', 'f,pass');
    expect((await table(content)).questions).toEqual([{ about: 'word', column: 'verdict', word: 'partial' }]);
    const open = await read(content);
    expect(measured(open, VERDICT).counts.unjudged).toBe(2);
    expect(open.notes).toContainEqual({ code: 'unknown-words', count: 2, name: 'verdict' });
    const told = await read(content, { words: { partial: 'fail' } });
    expect(measured(told, VERDICT).measured).toMatchObject({ passes: 3, cases: 6 });
  });

  test('a filled error column is an error, whatever the verdict says; `false` there is none', async () => {
    const found = await read(rows('id,passed,error', 'a,True,', 'b,False,timeout', 'c,True,false'));
    expect(measured(found, VERDICT).counts).toMatchObject({ pass: 2, fail: 0, error: 1 });
  });

  test('0 and 1 alone are a verdict on a metric, and it is said', async () => {
    const found = await read(rows('id,passed,grounded', 'a,True,1', 'b,True,0'));
    expect(measured(found, judged('grounded')).measured).toMatchObject({ passes: 1, cases: 2 });
    expect(found.notes).toContainEqual({ code: 'zero-one', count: 1, name: 'grounded' });
  });

  test('ones alone may be the best of a scale: they are no verdict', async () => {
    const found = await read(rows('id,passed,grounded', 'a,True,1', 'b,True,1'));
    expect(() => measured(found, judged('grounded'))).toThrow('which-threshold');
    expect(measured(found, atLeast('grounded', 1)).measured).toMatchObject({ passes: 2, cases: 2 });
  });

  test('a score has no verdict until a threshold is named', async () => {
    const found = await read(rows('id,passed,tone', 'a,True,0.4', 'b,True,0.6'));
    expect(() => measured(found, judged('tone'))).toThrow('which-threshold');
    expect(measured(found, atLeast('tone', 0.5)).measured).toMatchObject({ passes: 1, cases: 2 });
  });
});

describe('cases', () => {
  test('the same id is the same case, tried again', async () => {
    const found = await read(rows('id,passed', 'a,1', 'a,0', 'b,1'));
    expect(measured(found, VERDICT)).toMatchObject({ clustered: true, distinctCases: 2, caseFrom: 'file' });
    expect([...found.attempts.repeats]).toEqual([1, 2, 1]);
  });

  test('ids that count rows give way to inputs that repeat', async () => {
    const content = rows('id,question,passed', '1,What is it?,1', '2,What is it?,0', '3,Where is it?,1');
    expect((await table(content)).mapping.case).toEqual({ column: 'question', is: 'input' });
    expect(measured(await read(content), VERDICT)).toMatchObject({ distinctCases: 2, caseFrom: 'input' });
  });

  test('one instruction for all is no case', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `${at},Summarize this.,1`);
    expect((await table(rows('id,prompt,passed', ...many))).mapping.case).toEqual({ column: 'id', is: 'id' });
  });

  test('without either, each row is a case, and it is said that repeats can’t be seen', async () => {
    const found = await read(rows('passed,tone', '1,0.5', '0,0.7'));
    expect(found.caseFrom).toBe('row');
    expect(found.notes.map(({ code }) => code)).toContain('cases-from-rows');
    expect(measured(found, VERDICT).clustered).toBe(false);
  });

  test('several systems in one table are candidates: one has to be chosen', async () => {
    const content = rows('id,model,passed', 'a,one,1', 'b,one,0', 'a,two,1', 'b,two,1');
    const found = await read(content);
    expect(found.candidates).toEqual([
      { id: 'one', label: 'one', attempts: 2 },
      { id: 'two', label: 'two', attempts: 2 },
    ]);
    expect(() => measured(found, VERDICT)).toThrow('which-candidate');
    expect(measured(found, VERDICT, { candidate: 'two' }).measured).toMatchObject({ passes: 2, cases: 2 });
  });
});

describe('shapes', () => {
  test.each([
    ['commas', 'id,passed,tone\na,True,0.5\nb,False,0.7'],
    ['semicolons', 'id;passed;tone\na;True;0.5\nb;False;0.7'],
    ['tabs', 'id\tpassed\ttone\na\tTrue\t0.5\nb\tFalse\t0.7'],
    ['bars', 'id|passed|tone\na|True|0.5\nb|False|0.7'],
    ['a line that says so', 'sep=;\nid;passed;tone\na;True;0.5\nb;False;0.7'],
    ['carriage returns', 'id,passed,tone\r\na,True,0.5\r\nb,False,0.7\r\n'],
    ['empty lines', 'id,passed,tone\n\na,True,0.5\n\nb,False,0.7\n\n'],
    ['quotation marks', '"id","passed","tone"\n"a","True","0.5"\n"b","False","0.7"'],
    ['a byte order mark', '\uFEFFid,passed,tone\na,True,0.5\nb,False,0.7'],
    ['objects', '[{"id":"a","passed":true,"tone":0.5},{"id":"b","passed":false,"tone":"0.7"}]'],
    [
      'objects under a key',
      '{"at":"x","details":[{"id":"a","passed":true,"tone":0.5},{"id":"b","passed":false,"tone":0.7}]}',
    ],
    [
      'objects within objects',
      '{"id":"a","passed":true,"scores":{"tone":0.5}}\n{"id":"b","passed":false,"scores":{"tone":0.7}}\n',
    ],
    ['columns and data', '{"columns":["id","passed","tone"],"data":[["a",true,0.5],["b",false,0.7]]}'],
  ])('%s', async (_what, content) => {
    const found = await read(content);
    expect(measured(found, VERDICT).measured).toMatchObject({ passes: 1, cases: 2 });
    expect(measured(found, { kind: 'mean', reading: metric('tone') }).measured).toMatchObject({ mean: 0.6 });
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s', async (encoding) => {
    const codes = Array.from('\uFEFFid,passed\nä,True\nö,False\n', (letter) => letter.charCodeAt(0));
    const bytes = new Uint8Array(codes.length * 2);
    const view = new DataView(bytes.buffer);
    for (const [at, code] of codes.entries()) view.setUint16(at * 2, code, encoding === 'utf-16le');
    const opened = await openResults({ name: 'x.csv', bytes });
    if (opened.state !== 'table') throw new Error(JSON.stringify(opened));
    expect(opened.columns.map(({ name }) => name)).toEqual(['id', 'passed']);
    expect(opened.notes).toContainEqual({ code: 'utf-16', count: 1 });
  });

  test('several lists in one file: it is asked which', async () => {
    const list = (name: string) => `[{"id":"${name}1","passed":true},{"id":"${name}2","passed":false}]`;
    const content = `{"train": ${list('a')}, "holdout": ${list('b')}}`;
    const opened = await table(content);
    expect(opened.questions).toEqual([{ about: 'rows', paths: ['train', 'holdout'] }]);
    const chosen = await openResults(text(content), {}, 'holdout');
    if (chosen.state !== 'table') throw new Error(chosen.state);
    expect(chosen.mapping).toMatchObject({ rows: 'holdout', verdict: 'passed' });
    const found = await readMapped(text(content), chosen.mapping);
    expect(found).toMatchObject({ state: 'results', attempts: { count: 2 } });
  });

  test('two columns of one name are told apart, and it is said', async () => {
    const opened = await table(rows('id,score,score', 'a,0.5,0.7', 'b,0.6,0.8'));
    expect(opened.columns.map(({ name }) => name)).toEqual(['id', 'score', 'score (2)']);
    expect(opened.notes).toContainEqual({ code: 'duplicate-headers', count: 1 });
  });

  test('rows longer than the header lose what is beyond, and it is said', async () => {
    expect((await read(rows('id,passed', 'a,1,why', 'b,0'))).notes).toContainEqual({ code: 'rows-too-long', count: 1 });
  });

  test('pandas’ row numbers are no metric', async () => {
    const opened = await table(rows(',id,tone', '0,a,0.5', '1,b,0.6'));
    expect(opened.mapping.metrics.map(({ name }) => name)).toEqual(['tone']);
    expect(opened.notes).toContainEqual({ code: 'index-column', count: 1 });
  });

  test('a last line that breaks off is left out, and it is said', async () => {
    const found = await read('{"id":"a","passed":true}\n{"id":"b","passed":false}\n{"id":"c","pas');
    expect(found.attempts.count).toBe(2);
    expect(found.notes).toContainEqual({ code: 'cut-last-line', count: 1 });
  });

  test('bare NaN and Infinity are missing, also beside texts that hold the same words', async () => {
    const found = await read(
      '[{"id":"NaN, Infinity","tone":NaN},{"id":"b","tone":-Infinity},{"id":"c \\" NaN","tone":0.5}]',
    );
    expect(measured(found, { kind: 'mean', reading: metric('tone') }).measured).toMatchObject({ mean: 0.5, cases: 1 });
    expect(found.notes).toContainEqual({ code: 'not-finite', count: 2 });
  });

  test('what a home-made file says of itself is held against what was counted', async () => {
    const content = (passed: number) =>
      JSON.stringify({
        summary: { total: 2, passed },
        results: [
          { id: 'a', passed: true },
          { id: 'b', passed: false },
        ],
      });
    expect((await read(content(1))).notes.map(({ code }) => code)).not.toContain('declared-differs');
    expect((await read(content(2))).notes.map(({ code }) => code)).toContain('declared-differs');
  });
});

describe('a mapping', () => {
  test('is plain JSON, and reads the next file of the same shape', async () => {
    const opened = await openResults(sample('table/cases.csv'));
    if (opened.state !== 'table') throw new Error(opened.state);
    const kept = JSON.parse(JSON.stringify(opened.mapping)) as Mapping;
    const found = await readMapped(sample('table/cases.tsv'), kept);
    if (found.state !== 'results') throw new Error(JSON.stringify(found));
    expect(measured(found, VERDICT).measured).toMatchObject({ passes: 8, cases: 11 });
    expect(measured(found, { kind: 'mean', reading: LATENCY }).measured).toMatchObject({ mean: 990 });
  });

  test('that names a column which isn’t there is refused by its name', async () => {
    const { mapping } = await table('id,passed\na,1\nb,0');
    const other = text('id,verdict\na,1\nb,0');
    expect(await readMapped(other, mapping)).toEqual({
      state: 'refused',
      why: { code: 'no-such-column', values: { column: 'passed' } },
    });
  });

  test('can’t be used on what is no table', async () => {
    const { mapping } = await table('id,passed\na,1\nb,0');
    expect(await readMapped(sample('promptfoo/results.v3.json'), mapping)).toMatchObject({
      why: { code: 'not-a-table' },
    });
  });
});
