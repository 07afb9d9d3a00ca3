/** Inspect AI's log as JSON. */
import type { DocumentReader } from '../reader.ts';
import { Refusal } from '../refusal.ts';
import { Elements } from '../text/json.ts';
import { field } from '../text/values.ts';
import { inspectAttempt, isInspectHeader, readHeader } from './inspect.ts';

export const inspectJson: DocumentReader = {
  format: 'inspect-json',
  fits: isInspectHeader,
  *read(document, draft) {
    const run = readHeader(document, draft);
    const samples = field(document, 'samples');
    // `inspect log dump --header-only`
    if (!(samples instanceof Elements)) throw new Refusal('no-samples');
    for (const { value, share } of samples) {
      draft.add(inspectAttempt(value, run, draft));
      yield share;
    }
  },
};
