/**
 * Excel's .xlsx: the first sheet that holds a table, cell by cell. `read-excel-file` was weighed: it unpacks in workers made
 * from blobs, which the site's policy forbids, and one cell far out makes it fill a grid of billions. What is needed of the
 * format is small: ECMA-376 part 1, 18.2 to 18.4.
 */
import { MAX_COLUMNS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { ReadXml, XmlEvents } from '../text/xml.ts';
import type { Entry, Zip } from '../text/zip.ts';
import { fromCells, type TableSource } from './rows.ts';

interface SheetRow {
  readonly cells: readonly unknown[];
  readonly share: number;
}

/** @throws Refusal where no sheet has two rows */
export function readWorkbook(zip: Zip, readXml: ReadXml): TableSource & { readonly otherSheets: number } {
  const sheets = sheetsOf(zip, readXml);
  const shared = sharedStrings(zip, readXml);
  for (const [place, sheet] of sheets.entries()) {
    const rows = () => rowsOf(sheet, zip, readXml, shared);
    const [header, second] = firstTwo(rows());
    if (!header || !second) continue;
    const source = fromCells(header.cells, function* () {
      let isHeader = true;
      for (const row of rows()) {
        if (!isHeader) yield row;
        isHeader = false;
      }
    });
    return Object.assign(source, { otherSheets: place });
  }
  throw new Refusal('no-rows');
}

function firstTwo(rows: Iterable<SheetRow>): SheetRow[] {
  const found: SheetRow[] = [];
  for (const row of rows) {
    found.push(row);
    if (found.length === 2) break;
  }
  return found;
}

function all(zip: Zip, entry: Entry | undefined, readXml: ReadXml, events: XmlEvents): void {
  if (!entry) throw new Refusal('broken-archive');
  for (const _ of readXml(zip.texts(entry), entry.unpacked, events));
}

/** In the order of the tabs. */
function sheetsOf(zip: Zip, readXml: ReadXml): Entry[] {
  const ids: string[] = [];
  all(zip, zip.find('xl/workbook.xml'), readXml, {
    open(name, attributes) {
      if (local(name) === 'sheet' && attributes['r:id'] !== undefined) ids.push(attributes['r:id']);
    },
    close() {},
  });
  const targets = new Map<string, string>();
  all(zip, zip.find('xl/_rels/workbook.xml.rels'), readXml, {
    open(name, { Id, Target }) {
      if (local(name) === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
    close() {},
  });
  return ids.flatMap((id) => {
    const target = targets.get(id) ?? '';
    const entry = zip.find(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return entry ? [entry] : [];
  });
}

function sharedStrings(zip: Zip, readXml: ReadXml): string[] {
  const entry = zip.find('xl/sharedStrings.xml');
  const strings: string[] = [];
  if (!entry) return strings;
  let text = '';
  let reading = false;
  let phonetic = false;
  all(zip, entry, readXml, {
    open(name) {
      if (local(name) === 'si') text = '';
      if (local(name) === 'rPh') phonetic = true;
      reading = local(name) === 't' && !phonetic;
    },
    close(name) {
      if (local(name) === 'si') strings.push(text);
      if (local(name) === 'rPh') phonetic = false;
      if (local(name) === 't') reading = false;
    },
    text(piece) {
      if (reading) text += piece;
    },
  });
  return strings;
}

/** Rows in which something stands. Formulas give the value that was computed when the file was saved. */
function* rowsOf(sheet: Entry, zip: Zip, readXml: ReadXml, shared: readonly string[]): Generator<SheetRow> {
  const done: unknown[][] = [];
  let cells: unknown[] = [];
  let column = 0;
  let type = 'n';
  let text = '';
  let reading = false;
  const events: XmlEvents = {
    open(name, attributes) {
      switch (local(name)) {
        case 'row':
          cells = [];
          column = 0;
          break;
        case 'c':
          column = columnOf(attributes['r']) ?? column + 1;
          if (column > MAX_COLUMNS) throw new Refusal('not-a-table');
          type = attributes['t'] ?? 'n';
          text = '';
          break;
        case 'v':
        case 't':
          reading = true;
      }
    },
    close(name) {
      switch (local(name)) {
        case 'v':
        case 't':
          reading = false;
          break;
        case 'c':
          cells[column - 1] = cellOf(type, text, shared);
          break;
        case 'row':
          if (cells.some((cell) => cell !== undefined)) done.push(cells);
      }
    },
    text(piece) {
      if (reading) text += piece;
    },
  };
  for (const share of readXml(zip.texts(sheet), sheet.unpacked, events)) {
    for (const row of done.splice(0)) yield { cells: row, share };
  }
}

/** `BC12` is in column 55. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  return (letters && Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)) || undefined;
}

function cellOf(type: string, text: string, shared: readonly string[]): unknown {
  if (text === '' || type === 'e') return undefined;
  if (type === 's') return shared[Number(text)];
  if (type === 'b') return text === '1';
  return type === 'n' ? Number(text) : text;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
