/** Inspect AI's `.eval`: a zip of JSON. Since 2026 it is packed with Zstandard, which browsers don't unpack: then it is refused with the command that helps. */

import type { Draft } from '../draft/draft.ts';
import type { ArchiveReader } from '../reader.ts';
import { Refusal } from '../refusal.ts';
import { Elements, readJson } from '../text/json.ts';
import { type Repairs, recordsOf } from '../text/records.ts';
import type { Entry, Zip } from '../text/zip.ts';
import type { Steps } from '../watch.ts';
import { inspectAttempt, type Run, readHeader } from './inspect.ts';

export const inspectArchive: ArchiveReader = {
  format: 'inspect-archive',
  fits: ({ find }) => find('header.json') !== undefined || find('_journal/start.json') !== undefined,
  *read(zip, draft) {
    const repairs: Repairs = { notFinite: 0, cutLines: 0 };
    const header = zip.find('header.json');
    // A run that broke off has only its journal.
    if (!header) draft.note('status', { name: 'started' });
    const run = readHeader(json(zip, header ?? zip.find('_journal/start.json')!, repairs), draft);
    const samples = zip.entries.filter(({ name }) => /^samples\/.+\.json$/.test(name));
    const summaries = zip.find('summaries.json');
    if (samples.length > 0) yield* readSamples(zip, samples, run, repairs, draft);
    else if (summaries) yield* readSummaries(json(zip, summaries, repairs), run, draft);
    else throw new Refusal('no-samples');
    if (repairs.notFinite > 0) draft.note('not-finite', { count: repairs.notFinite });
  },
};

/** Each holds the time of its answer, which the summaries leave out. */
function* readSamples(zip: Zip, samples: readonly Entry[], run: Run, repairs: Repairs, draft: Draft): Steps {
  for (const [at, entry] of samples.entries()) {
    draft.add(inspectAttempt(json(zip, entry, repairs), run, draft));
    yield (at + 1) / samples.length;
  }
}

function* readSummaries(summaries: unknown, run: Run, draft: Draft): Steps {
  for (const { value, share } of summaries instanceof Elements ? summaries : recordsOf([])) {
    draft.add(inspectAttempt(value, run, draft));
    yield share;
  }
}

function json(zip: Zip, entry: Entry, repairs: Repairs): unknown {
  return readJson(zip.text(entry), repairs);
}
