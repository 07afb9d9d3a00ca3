/** What `npm test` does, step by step. A new one goes into this table; the order is the order in which they begin, where they can. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserReport, unitReport } from './reports.mjs';

const SUB_PATH_URL = 'https://example.org/sub/';
export const CORES = availableParallelism();
const ALL = CORES;
const ALL_BUT_ONE = Math.max(1, CORES - 1);

/**
 * `run` does the work with the means it is given: it returns the counts of its tests, and the seconds of each of its files; or
 * nothing, then the step itself is the test. It throws to fail.
 *
 * The builds share a folder for Astro's types and for drawn cards: one after another.
 *
 * @typedef {object} Means
 * @property {(program: string, args: string[], env?: Record<string, string>) => Promise<void>} command throws unless it ends well
 * @property {(program: string, args: string[], env?: Record<string, string>) => Promise<number>} ends with its exit code
 * @property {(text: string) => void} write
 * @property {(name: string) => string} report path of a file for a report
 * @property {Map<string, string>} kept what one step leaves for another
 */
export const STEPS = [
  { name: 'unit', says: 'unit, property and house tests', cores: ALL_BUT_ONE, run: unit },
  { name: 'build', says: 'the site at /', run: (means) => build(means, 'dist') },
  {
    name: 'build-sub',
    says: 'the site under /sub/',
    after: ['build'],
    run: (means) => build(means, 'dist-sub', { SITE_URL: SUB_PATH_URL }),
  },
  {
    name: 'build-again',
    says: 'the site at / once more, without caches: the same bytes',
    needs: ['build'],
    after: ['build-sub'],
    run: buildAgain,
  },
  {
    name: 'types',
    says: 'of everything, and of the pure rooms without the DOM',
    after: ['build', 'build-sub', 'build-again'],
    run: types,
  },
  { name: 'lint', says: 'biome', run: ({ command }) => command('biome', ['check', '.']) },
  { name: 'unused', says: 'exports, files, packages and messages that nobody uses', run: unused },
  { name: 'bench', says: 'recalculation and links against their limits', run: bench },
  { name: 'files', says: 'every page of both builds as a file', needs: ['build', 'build-sub'], run: files },
  { name: 'chromium', says: 'a browser that starts', run: chromium },
  {
    name: 'browser',
    says: 'the built site in Chromium',
    needs: ['build', 'build-sub', 'chromium'],
    // The unit tests leave the build in the pseudo-language.
    after: ['unit'],
    cores: ALL,
    run: browse,
  },
];

/** `astro check` would do the same, but ends well even where the checker could not be loaded. */
async function types({ command }) {
  await command('astro', ['sync']);
  await command('astro-check', []);
  await command('tsc', ['--noEmit', '-p', 'tsconfig.pure.json']);
}

async function unused({ command }) {
  await command('knip', ['--no-progress', '--no-config-hints']);
  await command('node', ['test/unused/messages.ts']);
}

function unit(means) {
  return vitest(means, 'unit', [`--maxWorkers=${ALL_BUT_ONE}`]);
}

function files(means) {
  return vitest(means, 'files', ['--config=test/files/vitest.config.ts']);
}

async function vitest({ ends, report }, name, args) {
  const file = report(name);
  const reporters = ['--reporter=dot', '--reporter=./test/run/unit-reporter.mjs'];
  const status = await ends('vitest', ['run', ...reporters, ...args], { UNIT_REPORT: file });
  return unitReport(file, status);
}

async function browse({ ends, report, kept }) {
  const file = report('browser');
  const status = await ends('playwright', ['test', '--reporter=dot,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    ...(kept.has('chromium') ? { CHROMIUM_PATH: kept.get('chromium') } : {}),
  });
  return browserReport(file, status);
}

function bench({ command }) {
  return command('node', ['test/bench.mjs']);
}

async function chromium({ write, kept }) {
  const { getChromium } = await import('../chromium.mjs');
  const path = await getChromium((line) => write(`${line}\n`));
  kept.set('chromium', path);
  write(`${path}\n`);
}

function build({ command }, outDir, env) {
  return command('astro', ['build', '--outDir', outDir], env);
}

async function buildAgain(means) {
  const cache = mkdtempSync(join(tmpdir(), 'pilot-build-'));
  await build(means, 'dist-again', { BUILD_CACHE: cache });
  const [first, second] = ['dist', 'dist-again'].map(fingerprints);
  for (const folder of ['dist-again', cache]) rmSync(folder, { recursive: true, force: true });
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) means.write(`differs: ${name}\n`);
  if (different.length) throw new Error(`${different.length} of ${names.length} files differ`);
  means.write(`${names.length} files, all the same\n`);
}

/** @returns {Map<string, string>} SHA-256 by path in the folder */
function fingerprints(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
