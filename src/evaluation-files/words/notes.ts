/** What is said about a file that was read: guesses, repairs, and what to know. */
import type { Catalog } from './catalog.ts';

export const notes: Catalog['notes'] = {
  'windows-1252': {
    other: 'The file is not UTF-8; it was read as Windows-1252, as spreadsheets in western Europe save it.',
  },
  'utf-16': { other: 'The file was read as UTF-16.' },
  'not-finite': {
    one: '{count} value is not a number (NaN or infinite). It counts as missing.',
    other: '{count} values are not a number (NaN or infinite). They count as missing.',
  },
  'cut-last-line': { other: 'The last line breaks off and was left out: the file may be incomplete.' },
  'duplicate-headers': {
    one: '{count} column has the name of another one; it got a number.',
    other: '{count} columns have the name of another one; they got numbers.',
  },
  'rows-too-long': {
    one: '{count} row has more cells than the header; what is beyond was left out.',
    other: '{count} rows have more cells than the header; what is beyond was left out.',
  },
  'index-column': { other: 'The first column only counts the rows and was left out.' },
  'decimal-comma': {
    one: '{count} column is written with a decimal comma.',
    other: '{count} columns are written with a decimal comma.',
  },
  'percent-as-fraction': { other: '“{name}” is written in percent; 90% is read as 0.9.' },
  'unreadable-cells': {
    one: '{count} cell of “{name}” holds no number and counts as missing.',
    other: '{count} cells of “{name}” hold no number and count as missing.',
  },
  sheet: {
    one: 'The first sheet holds no table; the next one was read.',
    other: 'The first {count} sheets hold no table; the next one was read.',
  },
  'cached-latency': {
    one: '{count} answer came from a cache; its time says nothing and was left out.',
    other: '{count} answers came from a cache; their times say nothing and were left out.',
  },
  'comparison-metrics': {
    other: 'Metrics that compare candidates with each other say nothing of one answer and were left out.',
  },
  'too-many-metrics': { other: 'The file holds more than 200 metrics; the rest was left out.' },
  'too-many-dimensions': {
    other: 'The file holds more than 60 fields by which cases could be grouped; the rest was left out.',
  },
  'span-rows': {
    one: '{count} row belongs to a case that has a row of its own, and is not counted.',
    other: '{count} rows belong to cases that have a row of their own, and are not counted.',
  },
  'metric-groups': {
    other: '“{name}” sums up tasks that stand in the file as well; it was left out, so that nothing counts twice.',
  },
  'score-rows': {
    one: 'The file has one row a score, {count} in all; scores of one trace were put together.',
    other: 'The file has one row a score, {count} in all; scores of one trace were put together.',
  },
  'combined-metrics': {
    one: '“{name}” stands twice in {count} attempt: it passes where both do.',
    other: '“{name}” stands twice in {count} attempts: it passes where both do.',
  },
  'failures-that-are-errors': {
    one: 'The tool calls {count} attempt a failure that broke before it was judged. It counts as an error.',
    other: 'The tool calls {count} attempts failures that broke before they were judged. They count as errors.',
  },
  'empty-answers': {
    one: '{count} row has no answer and no score. It counts as an error.',
    other: '{count} rows have no answer and no score. They count as errors.',
  },
  'teardown-errors': {
    one: '{count} test broke only while it was cleaned up; what it found before stands.',
    other: '{count} tests broke only while they were cleaned up; what they found before stands.',
  },
  'failed-todos': {
    one: '{count} test is marked as to do and failed, as expected. It counts as skipped.',
    other: '{count} tests are marked as to do and failed, as expected. They count as skipped.',
  },
  'flaky-passes': {
    one: '{count} test passed only when it was tried again. It counts as passed.',
    other: '{count} tests passed only when they were tried again. They count as passed.',
  },
  'no-assertions': {
    one: '{count} attempt passed because nothing was asserted. It counts as not judged.',
    other: '{count} attempts passed because nothing was asserted. They count as not judged.',
  },
  'all-skipped': {
    one: '{count} case has no metric that was measured. It counts as not judged, whatever the tool says.',
    other: '{count} cases have no metric that was measured. They count as not judged, whatever the tool says.',
  },
  'verdict-from-metrics': { other: 'The file has no verdict on a whole case: it passes where all its metrics do.' },
  'error-beats-scores': {
    one: '{count} attempt has an error and scores; the error stands.',
    other: '{count} attempts have an error and scores; the error stands.',
  },
  'metadata-latency': { other: 'The times of the answers were found in the metadata of the cases.' },
  'zero-one': { other: '“{name}” is 0 or 1 in every attempt: 1 is read as right, 0 as wrong.' },
  'unknown-words': {
    one: '{count} verdict in “{name}” is a word of unknown meaning. It counts as not judged.',
    other: '{count} verdicts in “{name}” are words of unknown meaning. They count as not judged.',
  },
  'cases-from-input': { other: 'The file names no cases. Attempts at the same input count as one case, tried again.' },
  'cases-from-rows': {
    other: 'The file names no cases, so each row counts as one: a case that was tried again can’t be seen.',
  },
  'case-name-guessed': {
    other: 'Traces of one name count as one case, tried again. Check that names are those of cases.',
  },
  'exact-from-error': { other: 'The counts of “{name}” follow exactly from its mean and standard error.' },
  'declared-differs': { other: 'What the file says of itself differs from what was counted in it.' },
  'errors-declared-as-failures': {
    one: 'The tool counts {count} error as a failure. Here it stands apart.',
    other: 'The tool counts {count} errors as failures. Here they stand apart.',
  },
  'may-lack-errors': {
    other:
      'This tool leaves out what broke: attempts without an answer may be missing. Compare with how many were asked.',
  },
  'page-of-more': { other: 'This is one page of several: the file is not complete.' },
  status: { other: 'The run’s status is “{name}”: it may be incomplete.' },
  'limited-sample': { other: 'Only a part of the cases was run.' },
  'nothing-judged': { other: 'No metric holds a value: nothing was judged. That is not 0%.' },
  'verdict-mixes-speed': {
    other: 'The verdict also asks how fast or cheap an answer was. To measure quality alone, take single metrics.',
  },
  overruled: {
    one: '{count} verdict was given or overruled by a person.',
    other: '{count} verdicts were given or overruled by a person.',
  },
  'red-team': { other: 'This is a red-team run: an attempt passes where the attack was resisted.' },
  'judge-not-named': { other: 'A model judged “{name}”; the file doesn’t say which.' },
  'judged-itself': { other: '“{name}” was judged by the same model that gave the answers.' },
  'scores-edited': {
    one: '{count} score was changed after the run.',
    other: '{count} scores were changed after the run.',
  },
  'limits-hit': {
    one: '{count} attempt ran into a limit and was judged as it stood.',
    other: '{count} attempts ran into a limit and were judged as they stood.',
  },
  'rounded-scores': { other: 'This format rounds scores to two digits and holds no times or costs.' },
  'rounded-percentiles': { other: 'This tool rounds percentiles to two digits.' },
  'old-errors-as-failures': {
    other: 'Older versions of this format write errors as failures: they can’t be told apart.',
  },
  'means-without-cases': {
    other: 'The file holds means without the number of cases: they count at face value and prove nothing.',
  },
  'tests-not-cases': {
    other: 'A test of this suite passes or fails as a whole: how many cases are behind it, the file doesn’t say.',
  },
  'requests-not-independent': {
    other: 'Requests of one run of a load test are not independent of each other: bounds from them are too narrow.',
  },
  'percentiles-of-all': { other: 'Times are of all requests, failed ones among them, unless it says “answered”.' },
  'checks-not-cases': { other: 'Checks are several to a request: they are not cases, and were left out.' },
  'thresholds-vary': { other: 'The threshold of “{name}” is not the same for all cases.' },
};
