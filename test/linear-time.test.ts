/** Whatever comes from outside is read in time that grows with its length, not with the square of it. */
import { describe, expect, it } from 'vitest';
import { readAddress } from '../src/calculators/checklist/model/web-address.ts';
import { loadCalculator } from '../src/calculators/registry.ts';
import { markdownLine, markdownParagraph } from '../src/domain/text/markdown-text.ts';
import { readNumber } from '../src/domain/text/number-input.ts';
import { neutralizeFormula } from '../src/domain/text/spreadsheet-text.ts';
import { caseOfName } from '../src/evaluation-files/readers/tests/test-names.ts';
import { numberOf } from '../src/evaluation-files/text/values.ts';
import { openLink, payloadsOf } from '../src/shell/codec/link.ts';
import { followerOf, shapeOf } from '../src/shell/codec/text-shapes.ts';
import { fileName } from '../src/shell/file/download.ts';
import { repairedAddress } from '../src/site/repaired-address.ts';

const PIECES = [
  '!',
  '/',
  ' ',
  '\n',
  '-',
  '1',
  '1 ',
  'a.',
  '%',
  '%25',
  '%23',
  '[',
  '(',
  '\\',
  '*',
  '|',
  "'",
  'ok\n',
  '.',
  ',',
];
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['a link', (text) => payloadsOf(`#a=1${text}x`)],
  ['an address', (text) => repairedAddress({ pathname: `/${text}x`, search: '', hash: '' })],
  ['a number', (text) => readNumber(`${text}x`)],
  ['a line of Markdown', (text) => markdownLine(`${text}x`)],
  ['a paragraph of Markdown', (text) => markdownParagraph(`${text}x`)],
  ['a cell of a spreadsheet', (text) => neutralizeFormula(`${text}x`)],
  ['a web address', (text) => readAddress(`${text}x`)],
  ['a number in a results file', (text) => numberOf(`${text}x`)],
  ['the name of a test', (text) => caseOfName(`${text}x`)],
  ['the name of a file', (text) => fileName(`${text}x`)],
  ['a text in a link', (text) => [followerOf(`${text}x`), shapeOf(`${text}x`)]],
];
const LENGTH = 4_000;
/** Sixteen times the length takes about sixteen times the time; the square takes 256 times. */
const MOST = 80;

/** Milliseconds of the quickest of three. */
function time(read: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    read();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe.each(READERS)('%s', (_, read) => {
  it.each(PIECES)('of many %j', (piece) => {
    const of = (length: number) => piece.repeat(length / piece.length);
    read(of(LENGTH));
    const [short, long] = [time(() => read(of(LENGTH))), time(() => read(of(16 * LENGTH)))];
    // Below a millisecond the clock says nothing.
    expect(long / Math.max(short, 1)).toBeLessThan(MOST);
  });
});

it('a link of 60,000 exclamation marks is refused as quickly as one of as many letters', async () => {
  const took = async (letter: string) => {
    const start = performance.now();
    expect((await openLink(`#a=1${letter.repeat(60_000)}x`, loadCalculator)).ok).toBe(false);
    return performance.now() - start;
  };
  await took('A');
  expect((await took('!')) / Math.max(await took('A'), 1)).toBeLessThan(10);
});
