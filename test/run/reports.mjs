/** What the runners' reports say: how many tests passed and failed, and how many seconds each file took. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, files: { file: string, seconds: number }[] }} Report */

/** @param {string} path what `unit-reporter.mjs` wrote @param {number} status exit code @returns {Report} */
export function unitReport(path, status) {
  const { passed, failed, files } = read(path, status);
  return { ...counted(passed, failed, status), files };
}

/** @param {string} path what Playwright's JSON reporter wrote @param {number} status exit code @returns {Report} */
export function browserReport(path, status) {
  const { stats, errors, suites } = read(path, status);
  const files = suites.map((suite) => ({ file: `test/site/${suite.file}`, seconds: milliseconds(suite) / 1000 }));
  return { ...counted(stats.expected, stats.unexpected + stats.flaky + errors.length, status), files };
}

/** A run that says it failed counts as failed, even when no single test does. */
const counted = (passed, failed, status) => ({ passed, failed: failed || (status === 0 ? 0 : 1) });

function read(path, status) {
  if (!existsSync(path)) throw new Error(`ended with ${status} and left no report`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function milliseconds({ suites = [], specs = [] }) {
  const results = specs.flatMap(({ tests }) => tests.flatMap((one) => one.results));
  return sum([...suites.map(milliseconds), ...results.map(({ duration }) => duration)]);
}
