/**
 * A fifth calculator, added to a copy of the project by the recipe alone, and looked for wherever calculators are. Takes a build
 * of its own.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createDocument } from '@mixmark-io/domino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_COVER } from '../../src/shell/codec/document.ts';
import { carriedFacts } from './carried-facts.ts';
import { build, copyProject } from './copy.ts';
import { addToy, TOY } from './toy.ts';

let folder = '';
beforeAll(async () => {
  folder = copyProject();
  addToy(folder);
  await build(folder);
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
const page = (path: string) => createDocument(read(`${path}index.html`));
const main = (path: string) => (page(path).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

/** An assessment file with answers of the toy. */
const fileOf = (answers: unknown) => {
  const file = join(folder, 'assessment.json');
  const head = { schema: 1, id: 'a', created: '2026-03-01T00:00:00Z', updated: '2026-03-01T00:00:00Z' };
  writeFileSync(file, JSON.stringify({ ...head, ...EMPTY_COVER, parts: { [TOY.id]: { version: 1, answers } } }));
  return file;
};
const evaluate = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/evaluate.ts', ...args], { cwd: folder, encoding: 'utf8' });

describe('a calculator added by the recipe', () => {
  test('stands on the home page with its picture and its page behind it', () => {
    const link = page('').querySelector(`a[href="/calculators/${TOY.id}/"]`);
    expect(link?.textContent).toContain(TOY.title);
    expect(link?.querySelector('[data-cup]')).not.toBeNull();
  });

  test('has a page with its form, its finding and how to read it', () => {
    expect(page(`calculators/${TOY.id}/`).querySelector('h1')?.textContent).toBe(TOY.title);
    expect(main(`calculators/${TOY.id}/`)).toContain('Nobody has counted the cups.');
    expect(main(`calculators/${TOY.id}/`)).toContain('A cup is a cup');
    expect(main('calculators/')).toContain(TOY.name);
  });

  test('has an embed, and a place in the list of those that make one', () => {
    expect(main(`embed/${TOY.id}/`)).toContain('Cups a week');
    expect(JSON.parse(read(`oembed/${TOY.id}.json`)).html).toContain(`/embed/${TOY.id}/`);
    expect(read('embed/index.html')).toContain(TOY.id);
  });

  test('stands on the overview, and is compared on the page of all assessments', () => {
    const tools = page('assessment/').querySelector('.assessment-tools')?.textContent ?? '';
    expect(tools).toContain(TOY.name);
    for (const path of ['assessment/', 'assessment/memo/']) {
      expect(JSON.stringify(carriedFacts(read(`${path}index.html`)))).toContain(`"${TOY.id}":"${TOY.name}"`);
    }
    expect(read('assessments/index.html')).toContain(TOY.id);
  });

  test('is counted in the prose', () => expect(main('')).toMatch(/five tools/i));

  test('is found by the search: among the places, and in the index', () => {
    const path = `/calculators/${TOY.id}/`;
    expect((JSON.parse(read('places.json')) as { path: string }[]).map((place) => place.path)).toContain(path);
    const indexed = globSync('pagefind/fragment/*', { cwd: join(folder, 'dist') }).map((file) =>
      gunzipSync(readFileSync(join(folder, 'dist', file))).toString('utf8'),
    );
    expect(
      indexed.filter((text) => text.includes(`"url":"${path}"`) && text.includes('whoever drinks it')),
    ).toHaveLength(1);
  });
});

describe('the command line of that copy', () => {
  test('says what it concludes', () => {
    const { stdout } = evaluate(fileOf(TOY.answers));
    expect(stdout).toContain(TOY.name);
    expect(stdout).toContain(TOY.says);
  });

  test('refuses its answers when they are none, with 2 and the place', () => {
    const { status, stderr } = evaluate(fileOf({ cups: 'many', price: 1 }));
    expect(status).toBe(2);
    expect(stderr).toContain(`parts.${TOY.id}.answers.cups must be of type number`);
  });
});
