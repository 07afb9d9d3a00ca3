/** Everything that was guessed, dropped, repaired or contradictory. `words.ts` says each in a sentence. */

export type NoteCode =
  // How the text was read
  | 'windows-1252'
  | 'utf-16'
  | 'not-finite'
  | 'cut-last-line'
  | 'duplicate-headers'
  | 'rows-too-long'
  | 'index-column'
  | 'decimal-comma'
  | 'percent-as-fraction'
  | 'unreadable-cells'
  | 'sheet'
  // What was left out
  | 'cached-latency'
  | 'comparison-metrics'
  | 'too-many-metrics'
  | 'too-many-dimensions'
  | 'span-rows'
  | 'metric-groups'
  // What was decided
  | 'score-rows'
  | 'combined-metrics'
  | 'failures-that-are-errors'
  | 'empty-answers'
  | 'teardown-errors'
  | 'failed-todos'
  | 'flaky-passes'
  | 'no-assertions'
  | 'all-skipped'
  | 'verdict-from-metrics'
  | 'error-beats-scores'
  | 'metadata-latency'
  | 'zero-one'
  | 'unknown-words'
  | 'cases-from-input'
  | 'cases-from-rows'
  | 'case-name-guessed'
  | 'exact-from-error'
  // What to know
  | 'declared-differs'
  | 'errors-declared-as-failures'
  | 'may-lack-errors'
  | 'page-of-more'
  | 'status'
  | 'limited-sample'
  | 'nothing-judged'
  | 'verdict-mixes-speed'
  | 'overruled'
  | 'red-team'
  | 'judge-not-named'
  | 'judged-itself'
  | 'scores-edited'
  | 'limits-hit'
  | 'rounded-scores'
  | 'rounded-percentiles'
  | 'old-errors-as-failures'
  | 'means-without-cases'
  | 'tests-not-cases'
  | 'requests-not-independent'
  | 'percentiles-of-all'
  | 'checks-not-cases'
  | 'thresholds-vary';

export interface Note {
  readonly code: NoteCode;
  /** How many rows, metrics or cells; 1 where that makes no sense. */
  readonly count: number;
  /** A name of a metric, column or status that the note is about. */
  readonly name?: string;
}
