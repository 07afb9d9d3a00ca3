/** A wrong edit of the content, in a copy that was in order before: Astro has kept what it read then. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { build, copyProject } from './copy.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const { VITEST: _vitest, SITE_URL: _url, OUT_DIR: _out, ...rest } = process.env;
const env = { ...rest, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

let folder: string;
let stages: string;
const edit = (text: string) => writeFileSync(join(folder, 'content/stages.yaml'), text);

beforeAll(async () => {
  folder = copyProject();
  stages = readFileSync(join(folder, 'content/stages.yaml'), 'utf8');
  await promisify(execFile)('node', [ASTRO, 'sync'], { cwd: folder, env });
  expect(existsSync(join(folder, '.astro'))).toBe(true);
}, 120_000);
afterEach(() => edit(stages));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NO_YAML = (text: string) => `${text}\nbroken: [\n`;
const NO_NUMBER = (text: string) => text.replace(/^tooShortWeeks: .*$/m, 'tooShortWeeks: four');
const line = () => stages.split('\n').findIndex((one) => one.startsWith('tooShortWeeks:')) + 1;
const SAYS_FIELD = 'content/stages.yaml, tooShortWeeks: Invalid input: expected number, received string';

describe('the build ends with it', () => {
  test('where a file is no YAML', async () => {
    edit(NO_YAML(stages));
    await expect(build(folder)).rejects.toThrow(/content\/stages\.yaml: .* at line \d+/);
    expect(existsSync(join(folder, 'dist/index.html'))).toBe(false);
  });

  test('where a field is not what is expected', async () => {
    edit(NO_NUMBER(stages));
    await expect(build(folder)).rejects.toThrow(`${SAYS_FIELD} (line ${line()})`);
  });
});

describe('while editing it covers the page', () => {
  let server: ChildProcess;
  let address = '';
  const page = async () => {
    const response = await fetch(`${address}faq/`, { headers: { accept: 'text/html' } });
    return [response.status, await response.text()] as const;
  };

  beforeAll(async () => {
    server = spawn('node', [ASTRO, 'dev', '--port', '0'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
    address = await new Promise((found) => {
      server.stdout?.on('data', (text) => {
        const [said] = /http:\/\/localhost:\d+\//.exec(String(text)) ?? [];
        if (said) found(said);
      });
    });
  }, 120_000);
  afterAll(async () => {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  });

  test('with file, line and what was expected, until it is mended', async () => {
    expect((await page())[0]).toBe(200);
    edit(NO_YAML(stages));
    expect(await page()).toEqual([500, expect.stringMatching(/content\/stages\.yaml: .* at line \d+/)]);
    edit(NO_NUMBER(stages));
    expect(await page()).toEqual([500, expect.stringContaining(`${SAYS_FIELD} (line ${line()})`)]);
    edit(stages);
    await expect.poll(async () => (await page())[0], { timeout: 30_000 }).toBe(200);
  });
});
