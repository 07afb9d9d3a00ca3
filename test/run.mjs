// `npm test`: everything there is, in order, each step with what it does and how long it took. Plain Node 20 suffices to start it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules/.bin');
const REPORTS = mkdtempSync(join(tmpdir(), 'pilot-test-'));
const SUB_PATH_URL = 'https://example.org/sub/';
const NODE_NEEDED = [22, 12];

const env = {
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
};
// What is tested is this tree, wherever a shell's variables point.
for (const name of ['SITE_URL', 'OUT_DIR', 'DIST', 'DIST_SUB', 'CARDS_CACHE', 'FORCE_COLOR']) delete env[name];

/** A step returns the counts of its own tests, or nothing: then the step itself is the test. It throws to fail. */
const STEPS = [
  { name: 'types', says: 'of everything, and of the pure rooms without the DOM', run: types },
  { name: 'lint', says: 'biome', run: () => command('biome', ['check', '.']) },
  { name: 'unit', says: 'unit, property and house tests', run: unit },
  { name: 'bench', says: 'recalculation and links against their limits', run: bench },
  { name: 'build', says: 'the site at /', run: () => build('dist') },
  { name: 'build-sub', says: 'the site under /sub/', run: () => build('dist-sub', { SITE_URL: SUB_PATH_URL }) },
  { name: 'build-again', says: 'the site at / once more, without caches: the same bytes', run: buildAgain },
  { name: 'chromium', says: 'a browser that starts', run: browser },
  { name: 'browser', says: 'the built site in Chromium', needs: ['build', 'build-sub', 'chromium'], run: browse },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(' ')}`);
  process.exit(2);
}
needNode();

const results = [];
for (const step of STEPS.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  console.log(`\n── ${step.name}: ${step.says}`);
  const started = Date.now();
  const result = await take(step);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  results.push({ name: step.name, seconds, ...result });
  console.log(
    `── ${step.name}: ${result.failed ? `FAILED${result.why ? ` (${result.why})` : ''}` : 'passed'} in ${seconds} s`,
  );
}
rmSync(REPORTS, { recursive: true, force: true });

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log('\n');
for (const { name, seconds, passed, failed } of results) {
  console.log(
    `${name.padEnd(12)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(8)} s`,
  );
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') ? 1 : 0);

async function take(step) {
  const broken = (step.needs ?? []).find((name) => results.some((result) => result.name === name && result.failed));
  if (broken) return { passed: 0, failed: 1, why: `${broken} failed before it` };
  try {
    return (await step.run()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    return { passed: 0, failed: 1, why: error.message };
  }
}

function command(name, args, extra = {}) {
  const { status, error } = spawnSync(name, args, { cwd: ROOT, stdio: 'inherit', env: { ...env, ...extra } });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
}

/** `astro check` would do the same, but ends well even where the checker could not be loaded. */
function types() {
  command('astro', ['sync']);
  command('astro-check', []);
  command('tsc', ['--noEmit', '-p', 'tsconfig.pure.json']);
}

/** Runs a command that writes a JSON report, and reads the report whether it passed or not. */
function reported(name, args, extra = {}) {
  const report = join(REPORTS, `${name}.json`);
  const [program, ...rest] = args(report);
  const { status } = spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit', env: { ...env, ...extra(report) } });
  if (!existsSync(report)) throw new Error(`${program} ended with ${status} and left no report`);
  return { status, report: JSON.parse(readFileSync(report, 'utf8')) };
}

function unit() {
  const { status, report } = reported(
    'vitest',
    (file) => ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    () => ({}),
  );
  // A file that does not even load has no tests to count.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  ).length;
  return counted(report.numPassedTests, report.numFailedTests + unloaded, status);
}

function browse() {
  const { status, report } = reported(
    'playwright',
    () => ['playwright', 'test', '--reporter=line,json'],
    (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH: env.CHROMIUM_PATH }),
  );
  const { expected, unexpected, flaky } = report.stats;
  return counted(expected, unexpected + flaky + report.errors.length, status);
}

/** A run that says it failed counts as failed, even when no single test does. */
function counted(passed, failed, status) {
  return { passed, failed: failed || (status === 0 ? 0 : 1) };
}

function bench() {
  command('node', ['test/bench.mjs']);
}

async function browser() {
  const { getChromium } = await import('./chromium.mjs');
  env.CHROMIUM_PATH = await getChromium(console.log);
  console.log(env.CHROMIUM_PATH);
}

function build(outDir, extra) {
  command('astro', ['build', '--outDir', outDir], extra);
}

function buildAgain() {
  const caches = mkdirSync(join(REPORTS, 'cards'), { recursive: true });
  build('dist-again', { CARDS_CACHE: caches });
  const [first, second] = ['dist', 'dist-again'].map((folder) => fingerprints(join(ROOT, folder)));
  rmSync(join(ROOT, 'dist-again'), { recursive: true, force: true });
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) console.log(`differs: ${name}`);
  if (different.length) throw new Error(`${different.length} of ${names.length} files differ`);
  console.log(`${names.length} files, all the same`);
}

/** @returns {Map<string, string>} SHA-256 by path in the folder */
function fingerprints(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** The tools need a newer Node than the machine may have: it comes with `npm ci`, unless install scripts were switched off. */
function needNode() {
  if (isNewEnough()) return;
  spawnSync('npm', ['rebuild', 'node'], { cwd: ROOT, stdio: 'inherit' });
  if (isNewEnough()) return;
  console.error(
    `Node ${NODE_NEEDED.join('.')} or newer is needed, and the one that "npm ci" brings is not there.\n` +
      'Run "npm ci" with install scripts allowed (no ignore-scripts in .npmrc), or install Node 24.',
  );
  process.exit(1);
}

function isNewEnough() {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', env });
  const [major = 0, minor = 0] = (stdout ?? '').trim().slice(1).split('.').map(Number);
  return major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
}
