import { describe, expect, test } from 'vitest';
import { runSteps } from './schedule.mjs';

interface Step {
  readonly name: string;
  readonly needs?: string[];
  readonly after?: string[];
  readonly cores?: number;
  readonly fails?: true;
}

/** Runs steps that each end one turn after they began; says what ran at the same time, turn by turn. */
async function run(steps: Step[], cores: number) {
  const turns: string[][] = [];
  let current: string[] = [];
  const take = async ({ name, fails }: Step) => {
    if (!current.length) {
      turns.push(current);
      setImmediate(() => {
        current = [];
      });
    }
    current.push(name);
    await new Promise((ended) => setImmediate(ended));
    return { name, passed: fails ? 0 : 1, failed: fails ? 1 : 0 };
  };
  const results = await runSteps(steps as never, { cores, take: take as never });
  return { turns, results };
}

describe('steps', () => {
  test('run beside each other, as many as there are cores, in the order of the list', async () => {
    const { turns } = await run([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2);
    expect(turns).toEqual([['a', 'b'], ['c']]);
  });

  test('wait for those they come after', async () => {
    const { turns } = await run([{ name: 'a', after: ['c'] }, { name: 'b', needs: ['c'] }, { name: 'c' }], 4);
    expect(turns).toEqual([['c'], ['a', 'b']]);
  });

  test('that take all cores run alone, and with more than there are, too', async () => {
    const { turns } = await run([{ name: 'a' }, { name: 'all', cores: 8 }, { name: 'b' }], 4);
    expect(turns).toEqual([['a', 'b'], ['all']]);
  });

  test('run on one core, one after another', async () => {
    const { turns } = await run([{ name: 'a', cores: 2 }, { name: 'b' }], 1);
    expect(turns).toEqual([['a'], ['b']]);
  });

  test('that come after others that are not part of this run begin at once', async () => {
    const { turns } = await run([{ name: 'a', needs: ['build'], after: ['types'] }], 2);
    expect(turns).toEqual([['a']]);
  });

  test('do not run when one that they need failed, and say which; those after it do', async () => {
    const { turns, results } = await run(
      [
        { name: 'build', fails: true },
        { name: 'browser', needs: ['build'] },
        { name: 'again', needs: ['browser'] },
        { name: 'types', after: ['build'] },
      ],
      2,
    );
    expect(turns).toEqual([['build'], ['types']]);
    expect(results).toEqual([
      { name: 'build', passed: 0, failed: 1 },
      { name: 'browser', passed: 0, failed: 1, why: 'build failed before it' },
      { name: 'again', passed: 0, failed: 1, why: 'browser failed before it' },
      { name: 'types', passed: 1, failed: 0 },
    ]);
  });

  test('that wait for each other are refused by name', async () => {
    const circle = [
      { name: 'a', after: ['b'] },
      { name: 'b', after: ['a'] },
    ];
    await expect(run(circle, 2)).rejects.toThrow('They wait for each other: a, b');
  });
});
