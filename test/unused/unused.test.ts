/** What the step `unused` of `npm test` runs finds what was planted, and nothing beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { unusedMessages } from './messages.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A project of these files, and no other. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pilot-unused-'));
  folders.push(folder);
  const tsconfig = {
    compilerOptions: { jsx: 'preserve', allowImportingTsExtensions: true, noEmit: true, strict: true },
  };
  for (const [name, text] of Object.entries({ 'tsconfig.json': JSON.stringify(tsconfig), ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('a message', () => {
  const CATALOG = 'src/room/words/en/messages.ts';
  const unused = (catalog: string, ...files: string[]) =>
    unusedMessages(
      project({
        [CATALOG]: `export const messages = ${catalog};`,
        ...Object.fromEntries(
          files.map((text, i) => [
            `src/room/use-${i}.ts`,
            `import { messages } from './words/en/messages.ts';\n${text}`,
          ]),
        ),
      }),
    );
  const named = (...keys: string[]) => keys.map((key) => `${CATALOG}: messages.${key}`);

  test('that nobody reads is found, at any depth', () =>
    expect(
      unused(
        `{ title: 'A', bar: { open: 'B', close: 'C' }, note: (n: number) => String(n) }`,
        `console.log(messages.title, messages.bar.open);`,
      ),
    ).toEqual(named('bar.close', 'note')));

  test('is read by whatever name its catalog is called on the way', () =>
    expect(
      unused(
        `{ bar: { open: 'A', close: 'B', shut: 'C' }, inner: { deep: { one: 'D', two: 'E' } } }`,
        `const say = messages.bar; const { close: shutting } = say; console.log(say.open, shutting);`,
        `const { inner: { deep: { one } } } = messages; console.log(one);`,
      ),
    ).toEqual(named('bar.shut', 'inner.deep.two')));

  test('is read by a key that is one of a few', () =>
    expect(
      unused(
        `{ states: { open: 'A', shut: 'B', gone: 'C' } }`,
        `export const say = (state: 'open' | 'shut') => messages.states[state];`,
      ),
    ).toEqual(named('states.gone')));

  test('is read with all the rest where its catalog is handed on whole', () =>
    expect(
      unused(
        `{ a: { one: 'A' }, b: { two: 'B' }, c: { three: 'C' }, d: { four: 'D' } }`,
        `console.log(Object.values(messages.a)); export const all = { ...messages.b }; export const words = () => messages.c;`,
      ),
    ).toEqual(named('d', 'd.four')));

  test('is not read by a type, nor by a word of the same name', () =>
    expect(
      unused(`{ home: 'A' }`, `export type Kind = keyof typeof messages; export const home = { home: 1 }.home;`),
    ).toEqual(named('home')));

  test('is read by a page', () => {
    const root = project({
      [CATALOG]: `export const messages = { head: 'A', body: 'B', foot: 'C' };`,
      'src/pages/index.astro': `---\nimport { messages as say } from '../room/words/en/messages.ts';\nconst { head } = say;\n---\n<h1>{head}</h1>{[1].map(() => <p>{say.body}</p>)}\n`,
    });
    expect(unusedMessages(root)).toEqual(named('foot'));
  });
});

test('an export, a file and a package that nobody uses are found by the project’s own settings', () => {
  const root = project({
    'package.json': JSON.stringify({ name: 'planted', type: 'module', dependencies: { lost: '1.0.0' } }),
    'src/pages/index.ts': `import { used } from '../held.ts';\nconsole.log(used);\n`,
    'src/held.ts': `export const used = 1;\nexport const planted = 2;\nexport interface Planted { one: 1 }\n`,
    'src/alone.ts': `export const alone = 1;\n`,
  });
  cpSync('knip.json', join(root, 'knip.json'));
  const args = [resolve('node_modules/knip/bin/knip.js'), '--no-progress', '--reporter', 'json', '--directory', root];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const found = Object.entries(
    Object.groupBy(
      (JSON.parse(stdout).issues as Record<string, { name: string }[] | string>[]).flatMap((issue) =>
        ['files', 'exports', 'types', 'dependencies'].flatMap((kind) =>
          ((issue[kind] as { name: string }[] | undefined) ?? []).map(({ name }) => ({ kind, name })),
        ),
      ),
      ({ kind }) => kind,
    ),
  ).map(([kind, all]) => [kind, (all ?? []).map(({ name }) => name)]);
  expect(status).toBe(1);
  expect(Object.fromEntries(found)).toEqual({
    files: ['src/alone.ts'],
    exports: ['planted'],
    types: ['Planted'],
    dependencies: ['lost'],
  });
});
