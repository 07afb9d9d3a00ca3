// `npm test`: everything there is, steps beside each other where cores allow, what each says in one piece, and where the time went.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn } from './run/in-turn.mjs';
import { runSteps } from './run/schedule.mjs';
import { CORES, STEPS } from './run/steps.mjs';
import { summary } from './run/summary.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DRAINED_WITHIN_MS = 2_000;
const REPORTS = mkdtempSync(join(tmpdir(), 'pilot-test-'));

const env = {
  ...process.env,
  PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
};
// What is tested is this tree, wherever a shell's variables point.
for (const name of ['SITE_URL', 'OUT_DIR', 'DIST', 'DIST_SUB', 'BUILD_CACHE', 'FORCE_COLOR']) delete env[name];
process.chdir(ROOT);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(' ')}`);
  process.exit(2);
}
needNode();

const started = Date.now();
const seconds = () => (Date.now() - started) / 1000;
const begin = inTurn((text) => process.stdout.write(text));
const kept = new Map();

const steps = STEPS.filter(({ name }) => !wanted.length || wanted.includes(name));
const results = await runSteps(steps, { cores: CORES, take });
rmSync(REPORTS, { recursive: true, force: true });
console.log(summary(results, { cores: CORES, seconds: seconds() }));
process.exit(results.some(({ failed }) => failed) ? 1 : 0);

async function take(step) {
  const { write, end } = begin();
  const from = seconds();
  write(`\n── ${step.name}: ${step.says}\n`);
  const result = await attempt(step, write);
  const to = seconds();
  const how = result.failed ? `FAILED${result.why ? ` (${result.why})` : ''}` : 'passed';
  write(`── ${step.name}: ${how} in ${(to - from).toFixed(1)} s\n`);
  end();
  return { name: step.name, from, to, files: [], ...result };
}

async function attempt(step, write) {
  const ends = (program, args, extra = {}) => exitCode(program, args, extra, write);
  const command = async (program, args, extra) => {
    const status = await ends(program, args, extra);
    if (status !== 0) throw new Error(`${program} ended with ${status}`);
  };
  const report = (name) => join(REPORTS, `${name}.json`);
  try {
    return (await step.run({ command, ends, write, report, kept })) ?? { passed: 1, failed: 0 };
  } catch (error) {
    return { passed: 0, failed: 1, why: error.message };
  }
}

function exitCode(program, args, extra, write) {
  return new Promise((done, refuse) => {
    const child = spawn(program, args, { env: { ...env, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', write);
    child.on('error', refuse);
    // Something it left behind may hold its output open for ever: what it said by its end is enough.
    child.on('exit', (code, signal) => setTimeout(done, DRAINED_WITHIN_MS, code ?? signal));
    child.on('close', (code, signal) => done(code ?? signal));
  });
}

/** The tools need a newer Node than the machine may have: it comes with `npm ci`, unless install scripts were switched off. */
function needNode() {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const needed = Number.parseInt(devDependencies.node, 10);
  if (nodeMajor() >= needed) return;
  spawnSync('npm', ['rebuild', 'node'], { stdio: 'inherit' });
  if (nodeMajor() >= needed) return;
  console.error(
    `Node ${needed} is needed, and the one that "npm ci" brings is not there.\n` +
      `Run "npm ci" with install scripts allowed (no ignore-scripts in .npmrc), or install Node ${needed}.`,
  );
  process.exit(1);
}

function nodeMajor() {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', env });
  return Number.parseInt((stdout ?? '').trim().slice(1), 10) || 0;
}
