/** The last lines of `npm test`: where the time went, and the counts. */

const SLOWEST = 12;

/**
 * @typedef {object} Took
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {string} [why] it failed before any test
 * @property {number} [from] seconds after the run began; a step that never began has no times
 * @property {number} [to]
 * @property {{ file: string, seconds: number }[]} [files]
 *
 * @param {Took[]} results
 * @param {{ cores: number, seconds: number }} run
 * @returns {string} its last line is "N passed, N failed"
 */
export function summary(results, { cores, seconds }) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const steps = results.map(({ name, passed, failed, why, from, to }) => {
    const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
    const times = from === undefined ? why : `${clock(to - from).padStart(6)}   from ${clock(from)} to ${clock(to)}`;
    return `${name.padEnd(12)}${counts}   ${times}`;
  });
  const slowest = results
    .flatMap(({ files = [] }) => files)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST)
    .map(({ file, seconds }) => `${clock(seconds).padStart(6)}   ${file}`);
  return [
    '\n',
    `Where the time went: ${clock(seconds)} on ${cores} ${cores === 1 ? 'core' : 'cores'}`,
    ...steps,
    ...(slowest.length ? ['\nThe slowest files', ...slowest] : []),
    `\n${total('passed')} passed, ${total('failed')} failed`,
  ].join('\n');
}

/** Minutes and seconds. */
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
