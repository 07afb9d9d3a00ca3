/**
 * The site in a language that does not exist: every word of every catalog and of the content accented. A word that comes through
 * plain is written in the code. It builds a copy as a translator would make one, so it shows as well that a second language builds.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createDocument } from '@mixmark-io/domino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogFolder } from '../../src/build/language.ts';
import { isPlain, plainTexts } from './plain-texts.ts';
import { LANGUAGE, pseudoCopy } from './translated-copy.ts';

let folder = '';
beforeAll(async () => {
  folder = pseudoCopy();
  const { VITEST: _, ...env } = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as Record<
    string,
    string | undefined
  >;
  await promisify(execFile)(
    'node',
    ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'astro.pseudo.config.mjs', '--outDir', 'dist'],
    { cwd: folder, env: env as NodeJS.ProcessEnv, maxBuffer: 2 ** 26 },
  );
  // The browser tests visit it.
  rmSync('dist-pseudo', { recursive: true, force: true });
  cpSync(join(folder, 'dist'), 'dist-pseudo', { recursive: true });
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = (pattern: string) => globSync(pattern, { cwd: join(folder, 'dist') }).sort();
const read = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');

/** Each plain text, with the first page it stands on. */
function plainOn(pages: readonly string[], textsOf: (page: string) => readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const page of pages) for (const text of textsOf(page)) if (!found.has(text)) found.set(text, page);
  return [...found].map(([text, page]) => `${page}: ${text}`);
}

/** What a calendar shows of a line: its texts, without the names of properties. */
const spoken = (line: string) => /^(?:SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME)[^:]*:(.*)$/.exec(line)?.[1] ?? '';

describe('a second language', () => {
  test('is said by every page', () => {
    const pages = built('**/*.html').filter((page) => read(page).includes('<main'));
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.filter((page) => !read(page).includes(`<html lang="${LANGUAGE}"`))).toEqual([]);
  });

  test('is said by structured data and by oEmbed', () => {
    const data = built('**/*.html').flatMap((page) => [
      ...read(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g),
    ]);
    expect(data.length).toBeGreaterThan(20);
    expect(data.filter(([, json = '{}']) => JSON.parse(json).inLanguage !== LANGUAGE)).toEqual([]);
    for (const name of built('oembed/*.json')) expect(JSON.parse(read(name)).language).toBe(LANGUAGE);
  });

  test('without its words fails, and says which are missing', () => {
    expect(() => catalogFolder('de', '.')).toThrow(/language: de.*src\/layouts\/words\/de\/messages\.ts/);
    expect(catalogFolder('en-GB', '.')).toBe('en');
    expect(catalogFolder('el', folder)).toBe('el');
    expect(catalogFolder('el-CY', folder)).toBe('el');
  });
});

describe('no word is written in the code', () => {
  test('of pages, their titles and descriptions', () => {
    const metas = (page: string) =>
      [
        ...read(page).matchAll(
          /<(?:title>([^<]*)<|meta (?:name="description"|property="og:(?:title|description|site_name)")[^>]*content="([^"]*)")/g,
        ),
      ]
        .map(([, title, content]) => title ?? content ?? '')
        .filter(isPlain);
    expect(
      plainOn(built('**/*.html'), (page) => [...metas(page), ...plainTexts(createDocument(read(page)).body as never)]),
    ).toEqual([]);
  });

  test('of Markdown pages and the list for language models', () => {
    const lines = (page: string) =>
      read(page)
        .replace(/\]\([^)]*\)|<[^>]*>|`[^`]*`/g, '')
        .split('\n')
        .filter(isPlain);
    expect(plainOn([...built('**/index.md'), 'llms.txt'], lines)).toEqual([]);
  });

  test('of exports, the memo and the pilot plan', () => {
    const json = execFileSync('node', [resolve('test/language/write-exports.mjs'), LANGUAGE], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const written = JSON.parse(json) as Record<string, string>;
    expect(Object.keys(written).length).toBeGreaterThan(10);
    // Rows of a table for programs: the ids of categories, and the names of columns that a script reads.
    const forPrograms = /^(performance|business|user-acceptance|operational-readiness),|_week|_from_go_live/;
    const lines = (name: string) =>
      (written[name] ?? '')
        .replace(/\r\n[ \t]/g, '')
        .replace(/\]\([^)]*\)|<[^>]*>|`[^`]*`/g, '')
        .split(/\r?\n/)
        .filter((line) => !forPrograms.test(line))
        .map((line) => (name.endsWith('icalendar') ? spoken(line) : line))
        .filter(isPlain);
    expect(plainOn(Object.keys(written), lines)).toEqual([]);
  });
});
