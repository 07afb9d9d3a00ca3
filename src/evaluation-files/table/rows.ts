/** Any table as flat rows: names to cells. Objects are flattened one level with dots, and so are dictionaries written into cells. */
import type { Note } from '../notes.ts';
import type { Delimited } from '../text/delimited.ts';
import { mayBeDimension, nameOf } from '../text/names.ts';
import type { Records } from '../text/records.ts';
import { fieldsOf, isFields } from '../text/values.ts';
import { readDictionary } from './dictionary.ts';

export type Cell = string | number | boolean;

/** Cells that hold nothing are left out. */
export type FlatRow = ReadonlyMap<string, Cell>;

export interface TableSource {
  /** From the first on each time it is called. */
  rows(): Iterable<{ readonly row: FlatRow; readonly share: number }>;
  /** Names in the file's order, where it has a header. */
  readonly header?: readonly string[];
  /** Complete once the rows were read. */
  readonly notes: readonly Note[];
}

export function fromDelimited(table: Delimited): TableSource {
  return fromCells(table.header, () => table.rows());
}

/** Rows of cells below a header: CSV, a sheet, pandas' `columns` and `data`. */
export function fromCells(
  headerCells: readonly unknown[],
  rows: () => Iterable<{ readonly cells: readonly unknown[]; readonly share: number }>,
): TableSource {
  const { names, duplicates } = namesOf(headerCells);
  let tooLong = 0;
  return {
    header: names,
    get notes() {
      return [
        { code: 'duplicate-headers' as const, count: duplicates },
        { code: 'rows-too-long' as const, count: tooLong },
      ].filter(({ count }) => count > 0);
    },
    *rows() {
      tooLong = 0;
      for (const { cells, share } of rows()) {
        if (cells.slice(names.length).some((cell) => cell !== '' && cell !== undefined)) tooLong += 1;
        const row = new Map<string, Cell>();
        names.forEach((name, at) => {
          putCell(row, name, cells[at]);
        });
        yield { row, share };
      }
    },
  };
}

export function fromRecords(records: Records): TableSource {
  return {
    notes: [],
    *rows() {
      for (const { value, share } of records) yield { row: flatten(value), share };
    },
  };
}

/** An unnamed column keeps its place as its name; a second column of one name gets a number. */
function namesOf(cells: readonly unknown[]): { names: string[]; duplicates: number } {
  const seen = new Map<string, number>();
  let duplicates = 0;
  const names = cells.map((cell, at) => {
    const name = nameOf(String(cell ?? '')) || `column ${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times > 1) duplicates += 1;
    return times === 1 ? name : `${name} (${times})`;
  });
  return { names, duplicates };
}

function flatten(value: unknown): FlatRow {
  const row = new Map<string, Cell>();
  for (const [key, inner] of fieldsOf(value)) {
    const name = nameOf(key);
    if (!isFields(inner)) putCell(row, name, inner);
    else for (const [part, deeper] of fieldsOf(inner)) putCell(row, `${name}.${nameOf(part)}`, deeper);
  }
  return row;
}

/** In characters: metadata is shorter, and what is longer is a text. */
const LONGEST_DICTIONARY = 2000;
const MAX_PARTS = 30;

function putCell(row: Map<string, Cell>, name: string, value: unknown): void {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) row.set(name, value);
  } else if (typeof value === 'boolean') row.set(name, value);
  else if (typeof value === 'string') putText(row, name, value);
  else if (Array.isArray(value)) putList(row, name, value);
}

function putText(row: Map<string, Cell>, name: string, text: string): void {
  if (text === '') return;
  const first = text[0];
  const written =
    (first === '{' || first === '[') && text.length <= LONGEST_DICTIONARY ? readDictionary(text) : undefined;
  if (Array.isArray(written)) putList(row, name, written);
  else if (written && mayBeDimension(name)) {
    for (const [part, deeper] of fieldsOf(written).slice(0, MAX_PARTS)) {
      if (typeof deeper !== 'object') putCell(row, `${name}.${nameOf(part)}`, deeper);
    }
  } else if (name === 'tags' && text.includes(',')) putList(row, name, text.split(','));
  else row.set(name, text);
}

/** Several scores of one name are averaged, as the tools do; tags get their places as names. */
function putList(row: Map<string, Cell>, name: string, list: readonly unknown[]): void {
  if (list.length === 0) return;
  if (list.every((item) => typeof item === 'number' && Number.isFinite(item))) {
    row.set(name, (list as number[]).reduce((sum, item) => sum + item, 0) / list.length);
  } else if (list.length === 1) putCell(row, name, list[0]);
  else if (mayBeDimension(name)) {
    list.slice(0, MAX_PARTS).forEach((item, at) => {
      if (typeof item === 'string') row.set(`${name}.${at + 1}`, item);
    });
  }
}
