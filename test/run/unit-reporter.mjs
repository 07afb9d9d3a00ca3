/** Vitest's report for `npm test`: counts, and the seconds of each file with its hooks, which Vitest's own JSON leaves out. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

// biome-ignore lint/style/noDefaultExport: Vitest demands one
export default class UnitReporter {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    // A file that does not even load has no tests to count.
    const unloaded = modules.filter((module) => !module.ok() && ![...module.children.allTests('failed')].length).length;
    const files = modules.map((module) => {
      const { duration, collectDuration } = module.diagnostic();
      return { file: relative('.', module.moduleId), seconds: (duration + collectDuration) / 1000 };
    });
    const report = { passed: count('passed'), failed: count('failed') + unloaded + errors.length, files };
    writeFileSync(process.env.UNIT_REPORT, JSON.stringify(report));
  }
}
