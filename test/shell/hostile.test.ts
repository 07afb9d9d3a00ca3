/** Random and altered links, files and storage: nothing throws, hangs, poisons or gets through changed. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { EMPTY_COVER, emptyAssessment, readAnswers } from '../../src/shell/codec/document.ts';
import { readJson } from '../../src/shell/codec/json.ts';
import { frame, openLink, writeLink } from '../../src/shell/codec/link.ts';
import type { LinkContent } from '../../src/shell/codec/link-content.ts';
import { fileOf } from '../../src/shell/file/download.ts';
import { readFile } from '../../src/shell/file/import-file.ts';
import { parse } from '../../src/shell/keep/assessments.ts';
import { ripeness } from './fixture/ripeness.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const SEED = 20260105;
const YARDSTICK_STEPS = 2_000_000;
const load = async (id: string) => (id === ripeness.id ? ripeness : undefined);

const example = ripeness.examples[0]?.answers;
const shared: LinkContent = {
  cover: { ...EMPTY_COVER, name: 'Autumn' },
  parts: { ripeness: { version: 2, answers: example } },
};
const written = writeLink(shared, [ripeness]);
const link = written.ok ? written.fragment : '';
const file = fileOf({ ...emptyAssessment('a', '2026-01-05T09:00:00Z'), name: 'Autumn', parts: shared.parts });

const NASTY = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'NaN',
  'Infinity',
  '\uD800',
  '\u202Eabc',
  '<img src=x>',
  'javascript:alert(1)',
  '\u0000',
  '1e999',
  '"',
  '{',
  '[',
  ']',
  '}',
  '\\',
  '%',
  '#',
  '=',
  '&',
];

/** A text with up to five characters replaced, inserted or removed, or with a piece twice or cut. */
function altered(text: string): fc.Arbitrary<string> {
  const spot = fc.nat({ max: text.length });
  const piece = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom(...NASTY), fc.constantFrom(...'ABab01-_'));
  const edit = fc.record({ spot, length: fc.constantFrom(0, 1, 1, 2, 20), piece });
  return fc
    .array(edit, { minLength: 1, maxLength: 5 })
    .map((edits) =>
      edits.reduce((now, { spot: at, length, piece: put }) => now.slice(0, at) + put + now.slice(at + length), text),
    );
}

/** In lengths of the yardstick: about 8 ms where this was written. */
let slowest = 0;
let slowestTest: string | undefined;

/**
 * Measured in the thread's own time against a piece of plain arithmetic done right after it: how fast this machine is, and who
 * else is busy on it, cancels out. A slow call is made again, and the least of five counts: garbage and warming up are not its own.
 */
async function timed<T>(call: () => T | Promise<T>): Promise<T> {
  const first = await clocked(call);
  let { lengths } = first;
  for (let again = 0; again < 4 && lengths > slowest; again += 1) {
    lengths = Math.min(lengths, (await clocked(call)).lengths);
  }
  if (lengths > slowest) {
    slowest = lengths;
    slowestTest = expect.getState().currentTestName;
  }
  return first.result;
}

async function clocked<T>(call: () => T | Promise<T>): Promise<{ result: T; lengths: number }> {
  const start = process.threadCpuUsage();
  const result = await call();
  const milliseconds = since(start);
  return { result, lengths: milliseconds > 1 ? milliseconds / yardstick() : 0 };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds for a fixed piece of arithmetic. */
function yardstick(): number {
  const start = process.threadCpuUsage();
  let state = 1;
  for (let step = 0; step < YARDSTICK_STEPS; step += 1) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + step;
  }
  const milliseconds = since(start);
  expect(state).toBeTypeOf('number');
  return Math.max(milliseconds, 0.1);
}

afterAll(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  console.log(`${RUNS} runs of each kind, slowest ${slowest.toFixed(1)} yardsticks: ${slowestTest}`);
});

const options = { numRuns: RUNS, seed: SEED };

describe('links', () => {
  it('random texts are refused', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 300 }).map((text) => `#a=1${text}`),
      fc.array(fc.constantFrom(...NASTY), { maxLength: 30 }).map((list) => `#a=1${list.join('')}`),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect((await timed(() => openLink(text, load))).ok).toBe(false);
      }),
      options,
    );
  });

  it('altered ones are refused, or are the link itself', async () => {
    await fc.assert(
      fc.asyncProperty(altered(link), async (text) => {
        const opened = await timed(() => openLink(`#${text}`, load));
        if (opened.ok) expect(opened.shared).toEqual(shared);
      }),
      options,
    );
  });

  it('forged ones, with a checksum that fits, give valid answers or none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (bytes) => {
        const opened = await timed(() => openLink(`#a=1${frame(bytes)}`, load));
        if (opened.ok) {
          for (const part of Object.values(opened.shared.parts))
            expect(readAnswers(ripeness, part).state).toBe('answers');
        }
      }),
      { ...options, numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('a forged flood stops in time', async () => {
    // The beginning of a real link, then whatever expands most.
    const head = atob(link.slice(4, 24).replaceAll('-', '+').replaceAll('_', '/'));
    for (const filler of [0x00, 0xff, 0x55, 0xaa]) {
      for (let length = 0; length <= head.length; length += 1) {
        const bytes = new Uint8Array(48_000 - 10).fill(filler);
        for (let place = 0; place < length; place += 1) bytes[place] = head.charCodeAt(place);
        expect((await timed(() => openLink(`#a=1${frame(bytes)}`, load))).ok).toBe(false);
      }
    }
  });

  it('the largest that can be written opens in time', async () => {
    const story = 'A long story, told once more. '.repeat(600);
    const fruits = ['a', 'b'].map((id) => ({ id, name: '', scores: {}, story }));
    for (let cut = 0; ; cut += 500) {
      const answers = { fruits: fruits.map((fruit) => ({ ...fruit, story: story.slice(cut) })), market: 'local' };
      const large = writeLink({ ...shared, parts: { ripeness: { version: 2, answers } } }, [ripeness]);
      if (!large.ok) continue;
      expect(await timed(() => openLink(`#${large.fragment}`, load))).toMatchObject({ ok: true });
      break;
    }
  });
});

describe('files', () => {
  it('altered ones are refused with their problems, or hold valid answers', async () => {
    await fc.assert(
      fc.asyncProperty(altered(file), async (text) => {
        const read = await timed(() => readFile(text, load));
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
        else expect(readAnswers(ripeness, read.assessment.parts['ripeness']).state).toBe('answers');
      }),
      options,
    );
  });

  it('any JSON is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 6 }), async (text) => {
        expect((await timed(() => readFile(text, load))).ok).toBe(false);
      }),
      options,
    );
  });

  const whole = JSON.parse(file) as Record<string, unknown>;
  const withPart = (answers: unknown) => JSON.stringify({ ...whole, parts: { ripeness: { version: 2, answers } } });
  it.each([
    ['a key __proto__', file.replace('"notes"', '"__proto__": {"polluted": 1}, "notes"'), ''],
    ['a key constructor', withPart({ constructor: { prototype: { polluted: 1 } } }), ''],
    ['a million items', withPart({ fruits: '#', market: 'local' }).replace('"#"', `[${'0,'.repeat(999_999)}0]`), ''],
    ['deep nesting', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, ''],
    [
      'numbers as texts',
      withPart({ fruits: [{ id: 'a', name: 'A', scores: { color: '4' } }], market: 'local' }),
      'parts.ripeness.answers.fruits.0.scores.color',
    ],
    ['NaN', withPart({}).replace('{}', '{"fruits": NaN}'), ''],
    [
      'too large a number',
      withPart({ fruits: [{ id: 'a', name: 'A', scores: {}, price: 1 }], market: 'local' }).replace(
        '"price":1',
        '"price":1e999',
      ),
      'parts.ripeness.answers.fruits.0.price',
    ],
    ['a newer version', file.replace('"schema": 1', '"schema": 2'), ''],
    [
      'newer answers',
      JSON.stringify({ ...whole, parts: { ripeness: { version: 3, answers: {} } } }),
      'parts.ripeness.version',
    ],
    ['an unknown field', file.replace('"notes"', '"note": "", "notes"'), ''],
    ['nothing', ' \n', ''],
  ])('%s: refused, saying where', async (_, text, path) => {
    const read = await timed(() => readFile(text, load));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems.map((problem) => problem.path)).toContain(path);
  });

  it('every problem is reported, not the first', async () => {
    const read = await readFile(
      withPart({ fruits: [{ id: '', name: 1, scores: { color: 9 } }], market: 'moon' }),
      load,
    );
    expect(read.ok ? [] : read.problems.map(({ path }) => path.replace('parts.ripeness.answers.', ''))).toEqual([
      'fruits.0.id',
      'fruits.0.name',
      'fruits.0.scores.color',
      'market',
    ]);
  });

  it('texts that look like markup, formulas or scripts stay the texts they are', async () => {
    const names = ['<script>alert(1)</script>', '=HYPERLINK("x")', 'javascript:alert(1)', '\u202Eevil', '&amp;'];
    const answers = { fruits: names.map((name, index) => ({ id: `f${index}`, name, scores: {} })), market: 'local' };
    const read = await readFile(withPart(answers), load);
    expect(read.ok && read.assessment.parts['ripeness']?.answers).toEqual(answers);
  });

  it('answers of a calculator that this site does not know are kept as they are', async () => {
    const part = { version: 7, answers: { any: ['thing', { 1: null }] } };
    const read = await readFile(JSON.stringify({ ...whole, parts: { later: part } }), load);
    expect(read).toMatchObject({ ok: true, unknown: ['later'], assessment: { parts: { later: part } } });
  });
});

describe('stored texts', () => {
  it('any text is read, or found unreadable', () => {
    const stored = file.replace('"schema"', '"revision": "r1", "follows": ["r0"], "schema"');
    fc.assert(
      fc.property(fc.oneof(altered(stored), fc.string(), fc.json()), (text) => {
        expect(['read', 'newer', 'unreadable']).toContain(parse(text, 'first').state);
      }),
      options,
    );
  });

  it('JSON is read within bounds', () => {
    expect(readJson('x'.repeat(2 << 20))).toEqual({ ok: false, why: 'too-large' });
    expect(readJson('{"a":{"__proto__":1}}')).toEqual({ ok: false, why: 'forbidden-key' });
    expect(readJson('\uFEFF{}')).toEqual({ ok: true, value: {} });
  });
});

it('nothing took longer than six yardsticks', () => {
  expect(slowest).toBeLessThan(6);
});
