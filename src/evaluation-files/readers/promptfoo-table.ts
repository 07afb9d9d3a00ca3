/** promptfoo's CSV: since 0.120 a block of columns for each candidate, before that one cell with verdict, scores and answer. */
import type { MetricReading } from '../draft/metrics.ts';
import type { DelimitedReader } from '../reader.ts';
import type { Outcome } from '../results.ts';
import { readDictionary } from '../table/dictionary.ts';
import { outcomeOfWord } from '../table/verdict-words.ts';
import { fieldsOf, isFields, numberOf } from '../text/values.ts';
import { byInput } from './case-keys.ts';
import { candidateLabels } from './promptfoo.ts';

interface Block {
  readonly output: number;
  readonly end: number;
}

/** Each block: the answer, `Status`, `Score`, `Named Scores`, `Metric: …`, `Grader Reason`, `Comment`. */
function blocksOf(header: readonly string[]): Block[] {
  const starts = header.flatMap((name, at) =>
    name === 'Status' && header[at + 1] === 'Score' && at > 0 ? [at - 1] : [],
  );
  return starts.map((output, place) => ({ output, end: starts[place + 1] ?? header.length }));
}

/** `[assistant-a] Answer from …`: the provider, without the prompt. */
function providerOf(header: string): string {
  return /^\[([^\]]{1,200})\]/.exec(header)?.[1] ?? '';
}

export const promptfooTable: DelimitedReader = {
  format: 'promptfoo-table',
  fits: ({ header }) => blocksOf(header).length > 0 && header.includes('Named Scores'),
  *read({ header, rows }, draft) {
    const blocks = blocksOf(header);
    const inputs = blocks[0]!.output;
    draft.hasVerdict = true;
    draft.note('rounded-scores');
    const labels = candidateLabels(blocks.map(({ output }) => providerOf(header[output]!)));
    for (const [place, label] of labels.entries()) draft.candidate(String(place), label);
    for (const { cells, share } of rows()) {
      for (const [place, { output, end }] of blocks.entries()) {
        const outcome = statusOf(cells[output + 1] ?? '');
        draft.add({
          candidate: String(place),
          case: byInput(cells.slice(0, inputs).join('\u0000')),
          outcome,
          metrics: outcome === 'error' ? [] : scoresIn(header.slice(output, end), cells.slice(output, end)),
        });
      }
      yield share;
    }
  },
};

function statusOf(cell: string): Outcome {
  return outcomeOfWord(cell) ?? 'unjudged';
}

function scoresIn(header: readonly string[], cells: readonly string[]): [string, MetricReading][] {
  const named = readDictionary(cells[header.indexOf('Named Scores')] || '{}');
  const found = new Map<string, MetricReading>();
  header.forEach((name, at) => {
    const metric = /^Metric: (.+)$/.exec(name)?.[1];
    const value = numberOf(cells[at]);
    if (metric && value !== undefined) found.set(metric, { value });
  });
  // With all their digits.
  for (const [name, score] of isFields(named) ? fieldsOf(named) : []) {
    const value = numberOf(score);
    if (value !== undefined) found.set(name, { value });
  }
  return [...found];
}

const OLD_CELL = /^'?\[(PASS|FAIL|ERROR)\] \(([^)]*)\)/;

export const promptfooOldTable: DelimitedReader = {
  format: 'promptfoo-old-table',
  fits: ({ sample }) => (sample[0] ?? []).some((cell) => OLD_CELL.test(cell)),
  *read({ header, sample, rows }, draft) {
    const outputs = header.flatMap((_, at) => (sample.some((cells) => OLD_CELL.test(cells[at] ?? '')) ? [at] : []));
    draft.hasVerdict = true;
    draft.note('rounded-scores');
    const labels = candidateLabels(outputs.map((at) => providerOf(header[at]!)));
    for (const [place, label] of labels.entries()) draft.candidate(String(place), label);
    let errors = 0;
    for (const { cells, share } of rows()) {
      for (const [place, at] of outputs.entries()) {
        const [, status, scores = ''] = OLD_CELL.exec(cells[at] ?? '') ?? [];
        const outcome = status === undefined ? 'unjudged' : statusOf(status);
        if (outcome === 'error') errors += 1;
        draft.add({
          candidate: String(place),
          case: byInput(cells.slice(0, outputs[0]).join('\u0000')),
          outcome,
          metrics: outcome === 'error' ? [] : namedIn(scores),
        });
      }
      yield share;
    }
    if (errors === 0) draft.note('old-errors-as-failures');
  },
};

/** `0.95, correct: 1.00, tone: 0.90` */
function namedIn(scores: string): [string, MetricReading][] {
  return [...scores.matchAll(/([^,:]+): (-?[\d.]+)/g)].map(([, name, score]) => [
    name!.trim(),
    { value: Number(score) },
  ]);
}
