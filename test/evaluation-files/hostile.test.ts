/** Whatever stands in a file: the door never throws, never hangs, and what it counts adds up. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/evaluation-files/measure.ts';
import { type Opened, openResults, readMapped } from '../../src/evaluation-files/open.ts';
import { OUTCOMES, type Results } from '../../src/evaluation-files/results.ts';
import { english } from '../../src/evaluation-files/words/english.ts';
import { sayNote, sayRefusal } from '../../src/evaluation-files/words.ts';
import { SAMPLES, text } from './pilot.ts';

/** A place in a sentence that nothing was put into. */
const UNFILLED = /\{(count|name|limit|line|row|tool|megabytes|column)\}|undefined/;

const paths = globSync(`${SAMPLES}/*/*`).sort();
const files = paths.map((path) => new Uint8Array(readFileSync(path)));

function holds(opened: Opened): void {
  if (opened.state === 'refused') expect(sayRefusal(opened.why, english, 'en')).not.toMatch(UNFILLED);
  if (opened.state === 'results') addsUp(opened);
  if (opened.state === 'totals') {
    for (const figure of opened.figures) {
      if (figure.kind === 'share') expect(figure.passes).toBeLessThanOrEqual(figure.cases);
    }
  }
  if ('notes' in opened) for (const note of opened.notes) expect(sayNote(note, english, 'en')).not.toMatch(UNFILLED);
}

function addsUp(read: Results): void {
  const { attempts, candidates, metrics } = read;
  expect(candidates.reduce((sum, candidate) => sum + candidate.attempts, 0)).toBe(attempts.count);
  expect(attempts.outcomes.every((code) => code < OUTCOMES.length)).toBe(true);
  for (const { id } of candidates) {
    for (const { name, kind, labels } of metrics) {
      const passes = kind === 'label' ? { labels: labels!.slice(0, 1) } : { atLeast: 0.5 };
      const found = measure(read, {
        candidate: id,
        what: { kind: 'share', conditions: [{ reading: { of: 'metric', name }, passes }] },
        errors: 'leave-out',
        unjudged: 'leave-out',
        over: 'answers',
        group: null,
        slices: [],
      });
      if (found.state !== 'measured' || found.measured.kind !== 'share') continue;
      const { passes: passed, cases, groups } = found.measured;
      expect(Object.values(found.counts).reduce((sum, count) => sum + count, 0)).toBe(found.attempts);
      expect(passed).toBe(found.counts.pass);
      expect(cases).toBe(found.counts.pass + found.counts.fail);
      if (found.clustered) expect(groups.reduce((sum, group) => sum + group.cases, 0)).toBe(cases);
    }
  }
}

async function open(bytes: Uint8Array): Promise<void> {
  const file = { name: 'file', bytes };
  const opened = await openResults(file);
  holds(opened);
  if (opened.state === 'table') holds(await readMapped(file, opened.mapping));
}

/** Cuts, doubles, turns and overwrites pieces of a sample. */
const mutated = fc
  .record({
    file: fc.nat(files.length - 1),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(200),
        by: fc.oneof(
          fc.constant(''),
          fc.constantFrom(
            'null',
            '"',
            '{',
            '[',
            ']',
            '}',
            ',',
            '\n',
            '-1',
            '1e999',
            'NaN',
            '<',
            '&a;',
            '__proto__',
            '\u0000',
          ),
          fc.string({ maxLength: 20 }),
          fc.string({ unit: 'binary', maxLength: 10 }),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ file, cuts }) => {
    let bytes = files[file]!;
    for (const { at, length, by } of cuts) {
      const start = Math.floor(at * bytes.length);
      const put = new TextEncoder().encode(by);
      const next = new Uint8Array(start + put.length + Math.max(0, bytes.length - start - length));
      next.set(bytes.subarray(0, start));
      next.set(put, start);
      next.set(bytes.subarray(start + length), start + put.length);
      bytes = next;
    }
    return bytes;
  });

describe('mutated samples', () => {
  test('never throw, and what is counted adds up', async () => {
    const runs = Number(process.env['FUZZ_RUNS'] ?? 200);
    await fc.assert(fc.asyncProperty(mutated, open), { numRuns: runs });
  }, 600_000);

  test.each(paths.map((path, at) => [path.slice(SAMPLES.length + 1), files[at]!] as const))(
    '%s: every value in turn replaced by another kind',
    async (_path, bytes) => {
      const whole = new TextDecoder().decode(bytes);
      const values = [...whole.slice(0, 6000).matchAll(/(?<=[:,[]\s*)("[^"\n]*"|-?[\d.]+|true|false|null)/g)].slice(
        0,
        12,
      );
      for (const [at, found] of values.entries()) {
        const by = ['null', '[]', '{"a":{}}', '"x"', '-1', 'true', '1e400', '[[1]]'][at % 8]!;
        const rest = whole.slice(found.index + found[0].length);
        await open(new TextEncoder().encode(whole.slice(0, found.index) + by + rest));
      }
    },
  );
});

describe('hostile files', () => {
  const read = async (content: string) => openResults(text(content));

  test.each([
    ['nothing', '', 'empty'],
    ['only space', ' \n\t ', 'empty'],
    ['brackets without end', '['.repeat(100_000), 'broken-json'],
    ['brackets too deep', `${'['.repeat(5000)}1${']'.repeat(5000)}`, 'broken-json'],
    ['an object cut off', '{"results": [{"a": 1}, {"a"', 'broken-json'],
    ['a quotation mark that never closes', `a,b\n1,"${'x'.repeat(1_000_000)}`, 'broken-table'],
    ['one word', 'hello', 'unknown-text'],
    ['prose', 'It went well.\nWe are happy.\n', 'unknown-text'],
    ['a number', '[1, 2, 3]', 'unknown-json'],
    ['settings', '{"name": "x", "scripts": {"a": "b"}}', 'unknown-json'],
    ['a web page', '<!doctype html><html><body>Report</body></html>', 'report'],
    ['an XML of something else', '<feed><entry/></feed>', 'unknown-text'],
    ['XML cut off', '<testsuites><testsuite><testcase name="a">', 'broken-xml'],
    ['promptfoo’s XML', '<promptfoo><evalId>x</evalId></promptfoo>', 'promptfoo-xml'],
    ['a suite without tests', '<testsuites></testsuites>', 'no-rows'],
  ])('%s is told for what it is', async (_what, content, code) => {
    expect(await read(content)).toMatchObject({ state: 'refused', why: { code } });
  });

  test('entities and document types are refused: nothing is fetched, nothing grows', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]><testsuites><testsuite><testcase name="&b;"/></testsuite></testsuites>`;
    expect(await read(laughs)).toMatchObject({ why: { code: 'xml-declares-entities' } });
    const external = '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><testsuites/>';
    expect(await read(external)).toMatchObject({ why: { code: 'xml-declares-entities' } });
  });

  test('names of the language’s own are names like others', async () => {
    const row = '{"case_id": "a", "__proto__": 1, "constructor": 0, "toString": 1, "hasOwnProperty": 0.5}';
    const opened = await openResults(text(`[${row}, ${row.replace('"a"', '"b"')}]`));
    if (opened.state !== 'table') throw new Error(opened.state);
    const found = await readMapped(text(`[${row}, ${row.replace('"a"', '"b"')}]`), opened.mapping);
    if (found.state !== 'results') throw new Error(found.state);
    expect(found.metrics.map(({ name }) => name).sort()).toEqual([
      '__proto__',
      'constructor',
      'hasOwnProperty',
      'toString',
    ]);
    expect(Object.prototype).not.toHaveProperty('passed');
  });

  test('an archive that says it is small and isn’t', async () => {
    const bytes = zipSync({ 'header.json': new Uint8Array(20_000_000) }, { level: 9 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await openResults({ name: 'x.eval', bytes })).toMatchObject({ why: { code: 'broken-archive' } });
  });

  test('an archive that unpacks to more than is read', async () => {
    const bytes = zipSync({ 'header.json': new Uint8Array(300 * 2 ** 20) }, { level: 9 });
    expect(await openResults({ name: 'x.eval', bytes })).toMatchObject({ why: { code: 'unpacks-too-large' } });
  });

  test('a sheet with one cell at the end of the world', async () => {
    const xml = (body: string) => new TextEncoder().encode(`<?xml version="1.0"?>${body}`);
    const bytes = zipSync({
      '[Content_Types].xml': xml('<Types/>'),
      'xl/workbook.xml': xml('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': xml(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': xml(
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
      ),
    });
    expect(await openResults({ name: 'x.xlsx', bytes })).toMatchObject({ why: { code: 'not-a-table' } });
  });

  test.each([
    ['gzip', [0x1f, 0x8b, 8, 0, 0, 0], 'gzip'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'known-binary'],
    ['Parquet', [0x50, 0x41, 0x52, 0x31, 0, 0], 'known-binary'],
    ['bytes of something', [1, 0, 0, 0, 2, 0, 9, 200], 'unknown-binary'],
    ['an archive cut off', [0x50, 0x4b, 3, 4, 20, 0], 'broken-archive'],
  ])('%s is no text', async (_what, bytes, code) => {
    expect(await openResults({ name: 'x', bytes: Uint8Array.from(bytes) })).toMatchObject({ why: { code } });
  });

  test('this site’s own assessment is sent where it belongs', async () => {
    const own = { schema: 1, id: 'abc', created: '2026-01-01T00:00:00Z', updated: '2026-01-01T00:00:00Z', parts: {} };
    expect(await read(JSON.stringify(own))).toMatchObject({ why: { code: 'own-assessment' } });
  });

  test('more than 50 MB is refused before it is looked at', async () => {
    const bytes = new Uint8Array(50 * 2 ** 20 + 1);
    expect(await openResults({ name: 'x', bytes })).toMatchObject({
      why: { code: 'too-large', values: { megabytes: 51 } },
    });
  });
});
