/** The largest inputs that are looked at at all keep within a page's means. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadCalculator } from '../../src/calculators/registry.ts';
import { openLink } from '../../src/shell/codec/link.ts';
import { readFile } from '../../src/shell/file/import-file.ts';

const MOST_BYTES = 16 * 2 ** 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes on the heap after the work, over what was there before it: nothing is collected in between but by need. */
async function grown(work: () => Promise<unknown>): Promise<number> {
  collect();
  const before = process.memoryUsage().heapUsed;
  await work();
  return process.memoryUsage().heapUsed - before;
}

describe('memory', () => {
  it.each([
    ['200,000 values', JSON.stringify(Array(200_000).fill(0))],
    [
      '20,000 parts',
      JSON.stringify({
        parts: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, { version: 1, answers: {} }])),
      }),
    ],
    ['a text as long as a file may be', JSON.stringify('x'.repeat(2 ** 20 - 2))],
  ])('a file of %s', async (_, text) => {
    expect((await readFile(text, loadCalculator)).ok).toBe(false);
    expect(await grown(() => readFile(text, loadCalculator))).toBeLessThan(MOST_BYTES);
  });

  it.each([
    ['of one letter', `#a=1${'_'.repeat(65_000)}`],
    ['far too long', 'x'.repeat(5_000_000)],
    ['encoded over and over', `#a=1${'%2523'.repeat(13_000)}`],
  ])('a link %s', async (_, address) => {
    expect((await openLink(address, loadCalculator)).ok).toBe(false);
    expect(await grown(() => openLink(address, loadCalculator))).toBeLessThan(MOST_BYTES);
  });
});
