/** JMeter's JTL as CSV: one request a row. Labels may be in any language, columns vary, the delimiter may be a tab. */
import type { DelimitedReader } from '../reader.ts';
import { numberOf } from '../text/values.ts';

export const jmeterSamples: DelimitedReader = {
  format: 'jmeter-samples',
  fits: ({ header }) => ['timeStamp', 'elapsed', 'success'].every((name) => header.includes(name)),
  *read({ header, rows }, draft) {
    const at = (name: string): number => header.indexOf(name);
    const [time, elapsed, success, label, thread] = ['timeStamp', 'elapsed', 'success', 'label', 'threadName'].map(
      at,
    ) as [number, number, number, number, number];
    draft.latencyOf = 'request';
    draft.note('requests-not-independent');
    draft.hasVerdict = true;
    for (const { cells, share } of rows()) {
      const answered = cells[success]?.trim().toLowerCase() === 'true';
      draft.happened(numberOf(cells[time]));
      draft.add({
        outcome: answered ? 'pass' : 'fail',
        dimensions: [
          ['label', cells[label] ?? ''],
          ['thread', cells[thread] ?? ''],
        ],
        // The whole, where `Latency` is the time to the first byte.
        latencyMs: numberOf(cells[elapsed]),
      });
      yield share;
    }
  },
};
