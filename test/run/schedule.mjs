/**
 * Runs steps beside each other, each as soon as what it waits for has ended and enough cores are free for it.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] steps that must have passed; without them this one fails at once
 * @property {string[]} [after] steps that must have ended, well or not
 * @property {number} [cores] so many it keeps busy, 1 if not said; more than there are means all
 *
 * @typedef {{ name: string, passed: number, failed: number, why?: string }} Result
 */

/**
 * Names in `needs` and `after` that are not among the steps are taken as done before.
 * @param {Step[]} steps the earlier in the list, the sooner it begins
 * @param {{ cores: number, take: (step: Step) => Promise<Result> }} how `take` never rejects
 * @returns {Promise<Result[]>} in the order of the steps
 */
export function runSteps(steps, { cores, take }) {
  const results = new Map();
  const waiting = [...steps];
  let free = cores;

  const part = (names = []) => names.filter((name) => steps.some((step) => step.name === name));
  const hasEnded = (name) => results.has(name);
  const broken = ({ needs }) => part(needs).find((name) => results.get(name).failed);
  const width = (step) => Math.min(step.cores ?? 1, cores);

  return new Promise((done, refuse) => {
    const end = (step, result) => {
      results.set(step.name, result);
      begin();
    };

    const begin = () => {
      const ready = waiting.filter(({ needs, after }) => [...part(needs), ...part(after)].every(hasEnded));
      for (const step of ready) {
        const cause = broken(step);
        if (!cause && width(step) > free) continue;
        waiting.splice(waiting.indexOf(step), 1);
        if (cause) return end(step, { name: step.name, passed: 0, failed: 1, why: `${cause} failed before it` });
        free -= width(step);
        take(step).then((result) => {
          free += width(step);
          end(step, result);
        }, refuse);
      }
      if (results.size === steps.length) done(steps.map(({ name }) => results.get(name)));
      else if (free === cores)
        refuse(new Error(`They wait for each other: ${waiting.map(({ name }) => name).join(', ')}`));
    };

    begin();
  });
}
