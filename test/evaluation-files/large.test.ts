/** Large files: bounded time and memory, progress, and a way to stop. */
import { describe, expect, test } from 'vitest';
import { openResults, type ResultsFile } from '../../src/evaluation-files/open.ts';
import { judged, measured, results, text, VERDICT } from './pilot.ts';

const ROWS = 200_000;

function lines(count: number, header: string, line: (at: number) => string): ResultsFile {
  const all = [header];
  for (let at = 0; at < count; at += 1) all.push(line(at));
  return text(all.join('\n'));
}

const table = (count: number) =>
  lines(
    count,
    'id,question,passed,tone',
    (at) => `c${at >> 1},What is ${at}?,${at % 10 ? 'yes' : 'no'},${(at % 100) / 100}`,
  );

/** In milliseconds of the processor: a busy machine changes little. */
async function took(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('200,000 rows', () => {
  test('of a table are read within seconds, in memory that is a few times the file', async () => {
    const file = table(ROWS);
    const before = process.memoryUsage().rss;
    let read: Awaited<ReturnType<typeof results>> | undefined;
    const milliseconds = await took(async () => {
      read = await results(file);
    });
    expect(measured(read!, VERDICT)).toMatchObject({
      measured: { passes: 180_000, cases: ROWS },
      distinctCases: ROWS / 2,
    });
    expect(milliseconds).toBeLessThan(20_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(700 * 2 ** 20);
  });

  test('of JSON are read one at a time', async () => {
    const samples = Array.from(
      { length: ROWS },
      (_, at) => `{"id":${at},"epoch":1,"scores":{"m":{"value":"${at % 4 ? 'C' : 'I'}"}}}`,
    );
    const log = `{"version":2,"status":"success","eval":{"task":"t","model":"m"},"samples":[${samples.join(',')}]}`;
    const read = await results(text(log));
    expect(measured(read, judged('m')).measured).toMatchObject({ passes: 150_000, cases: ROWS });
  });

  test('one more is refused, with the limit', async () => {
    expect(await openResults(lines(ROWS + 1, 'TAP version 13', () => 'ok 1'))).toEqual({
      state: 'refused',
      why: { code: 'too-many-rows', values: { limit: ROWS } },
    });
  });
});

describe('while it reads', () => {
  test('progress grows from 0 to nearly 1', async () => {
    const shares: number[] = [];
    await openResults(table(20_000), { onProgress: (share) => shares.push(share) });
    expect(shares[0]).toBe(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(20);
    expect(shares.at(-1)).toBeGreaterThan(0.9);
  });

  test('it can be called off, and says so', async () => {
    const signal = { aborted: false };
    let calls = 0;
    const opened = await openResults(table(20_000), {
      signal,
      onProgress: () => {
        calls += 1;
        if (calls === 5) signal.aborted = true;
      },
    });
    expect(opened).toEqual({ state: 'cancelled' });
    expect(calls).toBe(5);
  });

  test('messages get through between two steps', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 1);
    expect(await openResults(table(100_000), { signal: stop.signal })).toEqual({ state: 'cancelled' });
  });
});

test('a cell of megabytes takes no square of its time', async () => {
  const small = await took(() => openResults(text(`id,answer,passed\na,"${'x'.repeat(2_000_000)}",1\nb,y,0`)));
  const large = await took(() => openResults(text(`id,answer,passed\na,"${'x'.repeat(16_000_000)}",1\nb,y,0`)));
  expect(large).toBeLessThan(40 * small + 500);
});
