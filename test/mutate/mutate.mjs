// `npm run mutate`: a seeded sample of small wrong changes to the pure rooms, one at a time, each of which some test must notice.
// Says which survive, and the share that do not. A figure of the environment, MUTANTS, says how many are tried.
import { globSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { lot } from './sample.mjs';

const TRIED = Number(process.env.MUTANTS ?? 520);
const LEAST_SCORE = 85;
const PURE = [
  'src/domain/**/*.ts',
  'src/calculators/*/model/**/*.ts',
  'src/assessment/model/**/*.ts',
  'src/shell/codec/**/*.ts',
];

const files = globSync(PURE).sort();
const { mutants } = await new Instrumenter({
  isDebugEnabled: () => false,
  debug() {},
  info() {},
  warn() {},
}).instrument(
  files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
  { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
);
const inOrder = mutants.map((mutant) => ({ ...mutant, lot: lot(mutant) })).sort((a, b) => a.lot - b.lot);
console.log(`${Math.min(TRIED, mutants.length)} of ${mutants.length} mutants in ${files.length} files`);

// Only the code around the sample is made switchable: with a switch at every operator the simulations take ten times as long.
process.env.MUTATE_BELOW = String(inOrder[TRIED]?.lot ?? 1);
const ranges = inOrder
  .slice(0, TRIED)
  .map(
    ({ fileName, location: { start, end } }) =>
      `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`,
  );

const results = await new Stryker({
  mutate: [...new Set(ranges)],
  plugins: ['@stryker-mutator/vitest-runner', './test/mutate/sample.mjs'],
  checkers: ['sample'],
  testRunner: 'vitest',
  // A mutant is tried by the tests that reach its file.
  vitest: { configFile: 'test/mutate/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // A mutant without end is given up after half the time of all tests: those of its file take less.
  timeoutFactor: 0.5,
  concurrency: Number(process.env.WORKERS ?? 1),
  reporters: ['survivors', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'test-results/mutation.json' },
  tempDirName: 'test-results/mutants',
  ignorePatterns: ['/dist*', '/.cache', '/test-results'],
  allowConsoleColors: false,
  disableTypeChecks: false,
  warnings: false,
}).runMutationTest();

const of = (...states) => results.filter(({ status }) => states.includes(status));
const survivors = of('Survived', 'NoCoverage');
const noticed = of('Killed', 'Timeout').length;
const score = (100 * noticed) / (noticed + survivors.length);
console.log(`${score.toFixed(1)}% of ${noticed + survivors.length} mutants noticed; at least ${LEAST_SCORE}% must be`);
process.exitCode = score < LEAST_SCORE ? 1 : 0;
