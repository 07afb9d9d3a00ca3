import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type AnyCalculator, EMPTY_COVER, type Readable } from '../../../src/shell/codec/document.ts';
import { equal } from '../../../src/shell/codec/json.ts';
import { openLink, writeLink } from '../../../src/shell/codec/link.ts';
import type { LinkContent } from '../../../src/shell/codec/link-content.ts';
import { ripeness } from '../fixture/ripeness.ts';

const load = async (id: string): Promise<AnyCalculator | undefined> => (id === ripeness.id ? ripeness : undefined);
const basket: LinkContent = {
  cover: { ...EMPTY_COVER, name: 'Autumn' },
  parts: { ripeness: { version: 2, answers: ripeness.examples[0]?.answers } },
};

function write(shared: LinkContent, calculator: Readable = ripeness): string {
  const written = writeLink(shared, [calculator]);
  if (!written.ok) throw new Error(written.why);
  return written.fragment;
}
const open = (text: string) => openLink(text, load);

/** A calculator of nothing but a schema. */
function plain(schema: z.core.$ZodType, dictionary: readonly string[] = []): Readable {
  return { id: 'plain', versions: [{ schema }], defaults: null, longTexts: [], dictionary };
}
async function roundTrip(schema: z.core.$ZodType, answers: unknown, dictionary: readonly string[] = []) {
  const calculator = plain(schema, dictionary);
  const fragment = write({ cover: EMPTY_COVER, parts: { plain: { version: 1, answers } } }, calculator);
  const opened = await openLink(`#${fragment}`, async () => calculator);
  return opened.ok ? opened.shared.parts['plain']?.answers : opened;
}

describe('a link', () => {
  it('gives back what was put in', async () => {
    expect(await open(`https://example.org/calculators/ripeness/#${write(basket)}`)).toEqual({
      ok: true,
      shared: basket,
    });
  });

  it('is the same text for the same content, whatever the order of keys', () => {
    const reversed = { parts: basket.parts, cover: { ...basket.cover, notes: '' } };
    expect(write(reversed)).toBe(write(basket));
  });

  it.each([
    ['numbers', z.number(), [0, 1, -1, 0.1, 0.1 + 0.2, 1e21, 5e-324, 1.7976931348623157e308, 123456789012345, -80_000]],
    ['whole numbers in bounds', z.int().check(z.minimum(-3), z.maximum(5)), [-3, 0, 5]],
    [
      'texts',
      z.string(),
      ['', 'Ä', '名前', '👩‍🔬', 'a\u0000b', '\uFEFFx', '\u202Eabc', '<b>=1+1', '2026-02-29', '2024-02-29'],
    ],
    ['choices', z.enum(['a', 'b', 'c']), ['a', 'c']],
    ['yes and no', z.boolean(), [true, false]],
    ['what may be missing', z.nullable(z.int()), [null, 7]],
    ['one of several', z.union([z.string(), z.number(), z.array(z.string())]), ['7', 7, ['x']]],
    ['records', z.record(z.string(), z.number()), [{}, { b: 1, a: 2 }, { constructor_: 1 }]],
    ['anything', z.unknown(), [null, [1, [true, { x: 'y' }]], { 'a b': null }]],
    [
      'lists',
      z.array(z.tuple([z.string(), z.nullable(z.number())])),
      [
        [],
        [
          ['a', 1],
          ['b', null],
        ],
      ],
    ],
  ] as [string, z.core.$ZodType, unknown[]][])('carries %s', async (_, schema, values) => {
    for (const value of values) expect(await roundTrip(schema, value)).toEqual(value);
  });

  it('carries any text and any number', async () => {
    const schema = z.object({ text: z.string(), number: z.number(), list: z.array(z.string()) });
    const content = fc.record({
      text: fc.string({ unit: 'binary', maxLength: 60 }),
      number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
      list: fc.array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('color', 'scent', '2026-01-31')), {
        maxLength: 9,
      }),
    });
    await fc.assert(
      fc.asyncProperty(content, async (value) => {
        expect(await roundTrip(schema, value, ['color', 'scent'])).toEqual(value);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('makes half a pair of surrogates a replacement character', async () => {
    expect(await roundTrip(z.string(), 'a\uD800b')).toBe('a\uFFFDb');
  });

  it('of an older dictionary opens when words were appended since', async () => {
    const schema = z.array(z.string());
    const old = write(
      { cover: EMPTY_COVER, parts: { plain: { version: 1, answers: ['one', 'two'] } } },
      plain(schema, ['one']),
    );
    const opened = await openLink(`#${old}`, async () => plain(schema, ['one', 'two', 'three']));
    expect(opened).toMatchObject({ ok: true, shared: { parts: { plain: { answers: ['one', 'two'] } } } });
  });

  it('of an older version keeps that version: whoever shows it migrates', async () => {
    const old = { cover: EMPTY_COVER, parts: { ripeness: { version: 1, answers: { fruit: 'Fig' } } } };
    expect(await open(`#${write(old)}`)).toEqual({ ok: true, shared: old });
  });
});

describe('a link repaired', () => {
  const fragment = write(basket);
  it.each([
    ['with its # encoded', `https://example.org/x/%23${fragment}`],
    ['encoded twice', `https://example.org/x/%2523${fragment.replace('=', '%253D')}`],
    ['with a full stop', `#${fragment}.`],
    ['in brackets', `<https://example.org/#${fragment}>`],
    ['in quotes, with a comma', `"https://example.org/#${fragment}",`],
    ['wrapped by a mail program', `#${fragment.slice(0, 30)}\r\n${fragment.slice(30, 60)}\n ${fragment.slice(60)}`],
    ['with its blank encoded', `#${fragment.slice(0, 30)}%20${fragment.slice(30)}`],
    ['in the middle of a sentence', `Look at https://example.org/#${fragment} and tell me`],
    ['followed by a tracker’s addition', `#${fragment}&utm_source=mail`],
  ])('%s', async (_, text) => {
    expect(await open(text)).toEqual({ ok: true, shared: basket });
  });
});

describe('a link refused', () => {
  const fragment = write(basket);
  it.each([
    ['nothing', '', 'empty'],
    ['another anchor', '#how-to-read', 'empty'],
    ['no content', '#a=', 'empty'],
    ['an empty assessment', `#${write({ cover: EMPTY_COVER, parts: {} })}`, 'empty'],
    ['cut off', `#${fragment.slice(0, -4)}`, 'cut-off'],
    ['cut to the version', '#a=1', 'cut-off'],
    ['a newer version', `#a=2${fragment.slice(3)}`, 'newer'],
    ['no version', '#a=x', 'damaged'],
    ['too large', `#a=1${'A'.repeat(70_000)}`, 'too-large'],
  ])('%s', async (_, text, why) => {
    expect(await open(text)).toEqual({ ok: false, why });
  });

  it('of a calculator that is not there, or newer than it is', async () => {
    const other = { ...ripeness, id: 'other' };
    const parts = { other: { version: 2, answers: ripeness.defaults } };
    expect(await open(`#${write({ cover: EMPTY_COVER, parts }, other)}`)).toEqual({
      ok: false,
      why: 'unknown-calculator',
    });
    const older = async () => ({ ...ripeness, versions: ripeness.versions.slice(0, 1) });
    expect(await openLink(`#${fragment}`, older)).toEqual({ ok: false, why: 'newer' });
  });

  it('for every change of a single character', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
    for (let place = 2; place < fragment.length; place += 1) {
      for (const letter of letters) {
        if (fragment[place] === letter) continue;
        const changed = `#${fragment.slice(0, place)}${letter}${fragment.slice(place + 1)}`;
        expect((await open(changed)).ok, changed).toBe(false);
      }
    }
  });

  it('before it expands, when a few bytes would become a flood', async () => {
    const calculator = plain(z.array(z.string()));
    const flood = { cover: EMPTY_COVER, parts: { plain: { version: 1, answers: ['a'.repeat(100_000)] } } };
    expect(writeLink(flood, [calculator])).toEqual({ ok: false, why: 'too-large' });
  });

  it('leaves what it was given as it was', async () => {
    const before = structuredClone(basket);
    write(basket);
    expect(equal(basket, before)).toBe(true);
  });
});
