/** promptfoo's results as one JSON file: version 3, and version 2 of 0.24 to 0.91, whose cases stand in a table beside. */
import type { Draft } from '../draft/draft.ts';
import type { DocumentReader, RecordsReader } from '../reader.ts';
import { Elements } from '../text/json.ts';
import type { Read } from '../text/records.ts';
import { countOf, field, isFields, listOf, numberOf, textOf } from '../text/values.ts';
import type { Steps } from '../watch.ts';
import { byInput } from './case-keys.ts';
import { candidateLabels, generalJudge, promptfooAttempt, providerName } from './promptfoo.ts';

export const promptfooJson: DocumentReader = {
  format: 'promptfoo-json',
  fits: (document) => [field(document, 'results'), document].some(isSummary),
  read(document, draft) {
    const outer = field(document, 'results');
    const summary = isSummary(outer) ? outer : document;
    draft.hasVerdict = true;
    draft.latencyOf = 'answer';
    draft.currency = 'USD';
    draft.toolVersion = textOf(field(document, 'metadata', 'promptfooVersion'));
    draft.happened(field(summary, 'timestamp'));
    draft.declared = declaredOf(field(summary, 'stats'));
    const judge = generalJudge(field(document, 'config'));
    return field(summary, 'version') === 2 || isFields(field(summary, 'table'))
      ? readVersion2(summary, judge, draft)
      : readVersion3(summary, judge, draft);
  },
};

function isSummary(value: unknown): boolean {
  const results = field(value, 'results');
  const isList = results instanceof Elements || Array.isArray(results);
  return numberOf(field(value, 'version')) !== undefined && isList && isFields(field(value, 'stats'));
}

function declaredOf(stats: unknown) {
  const [passed, failed, errored] = [field(stats, 'successes'), field(stats, 'failures'), field(stats, 'errors')].map(
    countOf,
  );
  return {
    ...(passed === undefined ? {} : { passed }),
    ...(failed === undefined ? {} : { failed }),
    ...(errored === undefined ? {} : { errored }),
  };
}

function readsOf(results: unknown): Iterable<Read> {
  return results instanceof Elements ? results : [];
}

function tellCandidates(prompts: readonly unknown[], draft: Draft): void {
  const providers = prompts.map((prompt) => providerName(field(prompt, 'provider')) ?? '');
  for (const [place, label] of candidateLabels(providers).entries()) draft.candidate(String(place), label);
}

function* readVersion3(summary: unknown, judge: string | undefined, draft: Draft): Steps {
  tellCandidates(listOf(field(summary, 'prompts')), draft);
  for (const { value, share } of readsOf(field(summary, 'results'))) {
    addVersion3(value, judge, draft);
    yield share;
  }
}

function addVersion3(result: unknown, judge: string | undefined, draft: Draft): void {
  const test = field(result, 'testCase');
  const place = countOf(field(result, 'promptIdx')) ?? 0;
  draft.candidate(String(place), providerName(field(result, 'provider')) ?? '');
  draft.add({
    ...promptfooAttempt(result, test, judge, draft),
    candidate: String(place),
    case:
      byInput(field(test, 'vars') ?? field(result, 'vars'), field(test, 'description')) ??
      byInput(`test ${String(field(result, 'testIdx'))}`),
  });
}

/** Results run row by row through the table of cases; a failure of the system is told by what is missing. */
function* readVersion2(summary: unknown, judge: string | undefined, draft: Draft): Steps {
  const prompts = listOf(field(summary, 'table', 'head', 'prompts'));
  const body = field(summary, 'table', 'body');
  const columns = Math.max(1, prompts.length);
  tellCandidates(prompts, draft);
  let row = -1;
  let test: unknown;
  let at = 0;
  for (const { value, share } of readsOf(field(summary, 'results'))) {
    if (Math.floor(at / columns) !== row) {
      row = Math.floor(at / columns);
      test = body instanceof Elements ? field(body.at(row), 'test') : undefined;
    }
    draft.add({
      ...promptfooAttempt(value, test, judge, draft),
      candidate: String(at % columns),
      case: byInput(field(value, 'vars') ?? field(test, 'vars'), field(test, 'description')) ?? byInput(`test ${row}`),
    });
    at += 1;
    yield share;
  }
}

/** `promptfoo eval -o results.jsonl`: a line is one of version 3's results. */
export const promptfooLines: RecordsReader = {
  format: 'promptfoo-lines',
  fits: (first) =>
    first.some((value) => field(value, 'promptIdx') !== undefined && typeof field(value, 'success') === 'boolean'),
  *read(records, draft) {
    draft.hasVerdict = true;
    draft.latencyOf = 'answer';
    draft.currency = 'USD';
    for (const { value, share } of records) {
      addVersion3(value, undefined, draft);
      yield share;
    }
  },
};
