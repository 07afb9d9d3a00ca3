/** Texts of the parts that load when asked for: the brief, a use case's details, paste and import, exports. */

import { formatList, formatNumber } from '../../../../domain/text/format.ts';
import { pluralsOf } from '../../../../domain/text/plural.ts';
import type { CsvProblem } from '../../model/csv-reading.ts';
import type { VectorProblem } from '../../model/parse-vector.ts';

const plural = pluralsOf('en');

export const briefMessages = {
  title: 'Pilot brief',
  of: (name: string) => `Pilot brief: ${name}`,
  which: 'Brief of',
  print: 'Print this page',
  copy: 'Copy as Markdown',
  copied: 'Copied',
  copyRefused: 'The browser refused. Select the text and copy it:',
  problem: 'Problem',
  value: 'Worth a year',
  scores: 'Scores',
  success: 'Success criteria',
  vision: 'Production vision',
  sponsor: 'Sponsor',
  criterion: 'Criterion',
  score: 'Score',
  means: 'What this score looks like',
  redFlag: 'red flag',
  unanswered: 'Not scored',
  open: 'Still open',
  weightedScore: 'Weighted score',
  vector: 'Scores as text',
  sign: ['Pilot lead', 'Sponsor', 'Date'],
  missing: {
    problem: 'What goes wrong today, for whom, how often.',
    value: 'A figure the finance team would accept.',
    success: 'Specific, measurable, tied to a business outcome.',
    vision: 'Where it runs, what it connects to, who owns it.',
    sponsor: 'Who will pay for it in production.',
  },
  kinds: { 'cost-saved': 'Cost saved', 'revenue-gained': 'Revenue gained', velocity: 'Velocity' },
  between: (below: string, above: string) => `Between “${below}” and “${above}”`,
  atLeast: (amount: string) => `at least ${amount}`,
  atMost: (amount: string) => `at most ${amount}`,
  valueRange: (low: string, high: string) => `${low} to ${high}`,
  likely: (amount: string) => `${amount}, most likely`,
  unordered: 'The amounts are not in order: low, likely, high.',

  details: {
    value: 'Worth a year',
    kind: 'Kind of value',
    noKind: 'Not said',
    low: 'Low',
    amount: 'Likely',
    high: 'High',
    currency: 'Currency, for all use cases',
    currencyFault: 'Three letters, as in USD, EUR or INR.',
    problem: 'Problem',
    problemHint: 'What goes wrong today, for whom, how often? One paragraph, one number.',
    success: 'Success criteria',
    successHint: 'What must be measured for a yes? Specific, tied to a business outcome.',
    vision: 'Production vision',
    visionHint: 'It runs in production: where, connected to what, owned by whom?',
    sponsor: 'Sponsor',
    sponsorHint: (level: string) => `Who, at ${level} level or above, will pay for it in production?`,
    duplicate: 'Duplicate',
    up: 'Move up',
    down: 'Move down',
    clear: 'Clear scores',
    remove: 'Remove',
    copyVector: 'Copy scores',
    vector: 'Scores as text',
    vectorHint: 'Paste a text such as',
    vectorApply: 'Use these scores',
    vectorApplied: 'Scores taken over.',
    vectorAbsent: (codes: readonly string[], locale: string) =>
      `Not in the text, so left unanswered: ${formatList(codes, locale)}.`,
  },

  vectorProblem: ({ why, part }: VectorProblem, codes: readonly string[], locale: string): string => {
    const shown = part.length > 24 ? `${part.slice(0, 24)}…` : part;
    switch (why) {
      case 'no-prefix':
        return shown ? `It must begin with PTP:1, not “${shown}”.` : 'It must begin with PTP:1.';
      case 'newer-version':
        return `“${shown}” is a version this page does not know. It reads PTP:1.`;
      case 'malformed':
        return shown
          ? `“${shown}” is not a code, a colon and a score, as in ${codes[0]}:4.`
          : 'There is nothing between two slashes.';
      case 'unknown-code':
        return `There is no criterion “${shown}”. The codes are ${formatList(codes, locale)}.`;
      case 'bad-score':
        return `“${shown}”: a score is 1, 2, 3, 4 or 5, or X for unanswered.`;
      case 'twice':
        return `${shown} stands there twice.`;
    }
  },

  import: {
    title: 'Import from a spreadsheet',
    hint: 'A CSV file, or cells copied from a spreadsheet. The first row names the columns: Name, then the criteria by name or code.',
    file: 'Choose a CSV file',
    paste: 'Or paste the cells here',
    preview: (count: number) => plural(count, { one: 'One use case found', other: `${count} use cases found` }),
    add: (count: number) => plural(count, { one: 'Add it', other: `Add these ${count}` }),
    cancel: 'Cancel',
    moreProblems: (count: number) => `And ${count} more of this kind.`,
    tooLarge: 'The file is over 1 MB. A list of use cases is smaller: is it the right file?',
    unreadable: 'The file could not be read.',
  },

  csvProblem: ({ row, ...problem }: CsvProblem, locale: string): string => {
    const where = row === 0 ? '' : `Row ${formatNumber(row, locale)}: `;
    const cell = 'cell' in problem ? (problem.cell.length > 24 ? `${problem.cell.slice(0, 24)}…` : problem.cell) : '';
    switch (problem.why) {
      case 'empty':
        return 'There is nothing to read.';
      case 'no-columns':
        return 'No column is called Name, and none is called like a criterion.';
      case 'bad-score':
        return `${where}“${cell}” is no score for ${problem.column}. Left unanswered.`;
      case 'bad-amount':
        return `${where}“${cell}” in ${problem.column} is not an amount that can be read without guessing. Left out.`;
      case 'bad-kind':
        return `${where}“${cell}” is no kind of value. Left out.`;
      case 'other-currency':
        return `${where}the amounts are in “${cell}”. Taken as they are, not converted.`;
      case 'too-long':
        return `${where}the text in ${problem.column} is too long. Left out.`;
      case 'too-many':
        return `${where}the list is full from here on. Not added.`;
      case 'unknown-column':
        return `Column “${cell}” is not known. Left out.`;
    }
  },

  columns: {
    name: 'Name',
    rank: 'Rank',
    verdict: 'Verdict',
    weightedScore: 'Weighted score',
    share: 'Share of weightings ranked first',
    kind: 'Kind of value',
    low: 'Value low',
    likely: 'Value likely',
    high: 'Value high',
    currency: 'Currency',
    problem: 'Problem',
    success: 'Success criteria',
    vision: 'Production vision',
    sponsor: 'Sponsor',
    vector: 'Scores as text',
  },

  ranking: {
    title: 'Use-case ranking',
    of: (name: string) => `Use-case ranking: ${name}`,
    winner: 'What would change the winner',
    weights: 'Weights',
  },
};
