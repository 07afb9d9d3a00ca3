/** Links and files of every version open for ever: see `test/golden/README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculatorIds, loadCalculator } from '../../src/calculators/registry.ts';
import { readAnswers } from '../../src/shell/codec/document.ts';
import { openLink, writeLink } from '../../src/shell/codec/link.ts';
import { readFile } from '../../src/shell/file/import-file.ts';

/** Raised with every file that is added; lowered never. */
const COUNT = 21;

interface Golden {
  readonly link: string;
  readonly file: unknown;
  readonly answers: unknown;
}

const folder = new URL('../golden/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as string[];
const [read, calculatorOf] = [
  (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden,
  (name: string) => name.split('/')[0] ?? '',
];

describe('the golden links and files', () => {
  it('are all there', () => {
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const found = there.map((name) => name.replaceAll('\\', '/')).filter((name) => /\/v\d+-.*\.json$/.test(name));
    expect(found.sort()).toEqual(manifest);
    expect(manifest.length).toBeGreaterThanOrEqual(COUNT);
  });

  it.each(calculatorIds)('hold every version of %s', async (id) => {
    const versions = (await loadCalculator(id))?.versions ?? [];
    for (const [index] of versions.entries()) {
      expect(manifest.filter((name) => name.startsWith(`${id}/v${index + 1}-`))).not.toEqual([]);
    }
  });

  it.each(manifest)('%s: the link gives its answers, and is written the same again', async (name) => {
    const { link, answers } = read(name);
    const calculator = await loadCalculator(calculatorOf(name));
    const opened = await openLink(link, loadCalculator);
    if (!calculator || !opened.ok) throw new Error(`${name} does not open: ${opened.ok || opened.why}`);
    expect(readAnswers(calculator, opened.shared.parts[calculator.id])).toEqual({ state: 'answers', answers });
    // A dictionary that has grown since says so in the link: then the text may differ, and must still give the same.
    const again = writeLink(opened.shared, [calculator]);
    expect(again.ok && (await openLink(`#${again.fragment}`, loadCalculator))).toEqual(opened);
  });

  it.each(manifest)('%s: the file gives its answers', async (name) => {
    const { file, answers } = read(name);
    const calculator = await loadCalculator(calculatorOf(name));
    const opened = await readFile(JSON.stringify(file), loadCalculator);
    if (!calculator || !opened.ok) throw new Error(JSON.stringify(opened));
    expect(readAnswers(calculator, opened.assessment.parts[calculator.id])).toEqual({ state: 'answers', answers });
  });

  it.each(manifest)('%s: every change of a single character is refused', async (name) => {
    const { link } = read(name);
    const swap = (letter: string) => (letter === 'A' ? 'B' : letter === 'a' ? 'b' : letter === '-' ? '_' : 'A');
    for (let place = 3; place < link.length; place += 1) {
      const changed = link.slice(0, place) + swap(link[place] ?? '') + link.slice(place + 1);
      expect((await openLink(changed, loadCalculator)).ok, changed).toBe(false);
    }
  });
});
