/** Tables as text: CSV, TSV and the like, a piece at a time. */
import Papa from 'papaparse';
import { Refusal } from '../refusal.ts';

type Delimiter = ',' | ';' | '\t' | '|';

interface Row {
  readonly cells: readonly string[];
  /** How much of the file is behind it, 0–1. */
  readonly share: number;
}

export interface Delimited {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** The first few rows behind the header. */
  readonly sample: readonly (readonly string[])[];
  /** The rows behind the header, from the first on each time it is called. Empty lines are left out. */
  rows(): Iterable<Row>;
}

/** In characters. */
const PIECE = 1 << 18;
const SAMPLE_ROWS = 20;

/** The table in a text; `undefined` where it has no two columns. A line `sep=;` before the header is obeyed. */
export function readDelimited(text: string): Delimited | undefined {
  const told = /^sep=([,;\t|])\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = (told?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  if (delimiter === undefined) return undefined;
  const sample = take(rowsOf(body, delimiter), SAMPLE_ROWS + 1);
  const header = sample[0];
  if (!header || header.length < 2) return undefined;
  return {
    delimiter,
    header,
    sample: sample.slice(1),
    *rows() {
      let isHeader = true;
      for (const row of rowsOf(body, delimiter)) {
        if (!isHeader) yield row;
        isHeader = false;
      }
    },
  };
}

/** The one by which the first rows fall into the most columns, all alike. Papa's own guess lets decimal commas win. */
function delimiterOf(text: string): Delimiter | undefined {
  const start = text.slice(0, PIECE);
  let best: { delimiter: Delimiter; score: number } | undefined;
  for (const delimiter of [';', '\t', ',', '|'] as const) {
    const rows = take(rowsOf(start, delimiter, false), SAMPLE_ROWS);
    const columns = rows[0]?.length ?? 0;
    if (columns < 2) continue;
    const alike = rows.filter((row) => row.length === columns).length / rows.length;
    // A header of three columns with all rows alike beats one of six with none.
    const score = alike * 1000 + columns;
    if (!best || score > best.score) best = { delimiter, score };
  }
  return best?.delimiter;
}

function take(rows: Iterable<Row>, count: number): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const { cells } of rows) {
    found.push(cells);
    if (found.length === count) break;
  }
  return found;
}

/** @param strict an unclosed quote is an error, not the end */
function* rowsOf(text: string, delimiter: Delimiter, strict = true): Generator<Row> {
  const parser = new Papa.Parser({ delimiter, quoteChar: '"', escapeChar: '"' });
  let at = 0;
  let size = PIECE;
  let number = 0;
  while (at < text.length) {
    const end = Math.min(text.length, at + size);
    const whole = end === text.length;
    const { data, errors, meta } = parser.parse(text.slice(at, end), 0, !whole) as Papa.ParseResult<string[]>;
    if (whole && strict && errors.some(({ code }) => code === 'MissingQuotes')) {
      throw new Refusal('broken-table', { row: number + data.length });
    }
    const read = whole ? end - at : meta.cursor;
    if (!whole && data.length === 0) {
      // One row is longer than the piece.
      size *= 2;
      continue;
    }
    for (const [place, cells] of data.entries()) {
      number += 1;
      const behind = at + (read * (place + 1)) / data.length;
      if (cells.length > 1 || cells[0]?.trim()) yield { cells, share: behind / text.length };
    }
    at += read;
    size = PIECE;
  }
}
