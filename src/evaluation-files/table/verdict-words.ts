/** The words in which results say how a case came out. Any other word is asked about. */
import type { Outcome } from '../results.ts';
import { numberOf } from '../text/values.ts';

const WORDS: Readonly<Record<Outcome, string>> = {
  pass: 'pass passed true yes y ok correct 1 1.0 c ✓ ✔ ✅ success succeeded bestanden ja richtig oui sí si vrai',
  fail: 'fail failed false no n incorrect wrong 0 0.0 i ✗ ✘ ❌ failure falsch nein non nicht_bestanden faux',
  error: 'error errored exception timeout crash crashed fehler',
  skipped: 'skip skipped n/a disabled ignored todo',
  unjudged: 'unjudged not_judged pending unscored unknown',
};

const OUTCOME_OF: ReadonlyMap<string, Outcome> = new Map(
  (Object.keys(WORDS) as Outcome[]).flatMap((outcome) =>
    WORDS[outcome].split(' ').map((word) => [word, outcome] as const),
  ),
);

export function outcomeOfWord(word: string): Outcome | undefined {
  return OUTCOME_OF.get(word.trim().toLowerCase().replace(/\s+/g, '_'));
}

const MISSING: ReadonlySet<string> = new Set([
  '',
  'nan',
  'null',
  'none',
  'n/a',
  '-',
  '–',
  '—',
  '#n/a',
  'na',
  '<na>',
  'undefined',
]);

/** What stands in a cell that holds nothing. It is missing, not 0. */
export function isMissing(cell: string): boolean {
  return cell.length < 10 && MISSING.has(cell.trim().toLowerCase());
}

/** A verdict or score as JSON and cells hold it: `true`, `"yes"`, `0.9`, `"0.9"`, else a short word. */
export function readScore(value: unknown): { value?: number; outcome?: 'pass' | 'fail'; label?: string } | undefined {
  if (typeof value === 'boolean') return value ? { value: 1, outcome: 'pass' } : { value: 0, outcome: 'fail' };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : undefined;
  if (typeof value !== 'string' || isMissing(value)) return undefined;
  const number = numberOf(value);
  if (number !== undefined) return { value: number };
  const outcome = outcomeOfWord(value);
  if (outcome === 'pass') return { value: 1, outcome };
  if (outcome === 'fail') return { value: 0, outcome };
  return { label: value.trim() };
}
