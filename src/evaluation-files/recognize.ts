/** Which tool wrote a file, told by its content: the first reader that knows it wins, and what none knows is a table or is refused. */
import type { Content } from './content.ts';
import type { Draft } from './draft/draft.ts';
import { foreignXml, refuseForeign } from './foreign.ts';
import type { FormatId } from './formats.ts';
import type { Note } from './notes.ts';
import type { TotalsDraft } from './reader.ts';
import { ARCHIVES, DELIMITED, DELIMITED_TOTALS, DOCUMENTS, RECORDS, TEXTS, TOTALS, XML } from './readers.ts';
import { Refusal } from './refusal.ts';
import type { Declared } from './results.ts';
import { listsIn, tableIn } from './table/find-rows.ts';
import { fromDelimited, fromRecords, type TableSource } from './table/rows.ts';
import { readWorkbook } from './table/workbook.ts';
import { type Records, recordsOf } from './text/records.ts';
import { loadXml } from './text/xml.ts';
import type { Steps } from './watch.ts';

export type Plan =
  | { readonly kind: 'attempts'; readonly format: FormatId; read(draft: Draft): Steps }
  | { readonly kind: 'totals'; readonly format: FormatId; read(draft: TotalsDraft): void }
  | {
      readonly kind: 'table';
      readonly source: TableSource;
      readonly path?: string;
      readonly notes: readonly Note[];
      readonly declared?: Declared;
    }
  /** Several lists in one file: which of them holds the cases? */
  | { readonly kind: 'which'; readonly paths: readonly string[] };

/**
 * @param path of the rows, once the visitor chose among several lists
 * @throws Refusal what the file is instead
 */
export async function recognize(content: Content, path?: string): Promise<Plan> {
  switch (content.kind) {
    case 'document':
      return planOfDocument(content.document, path);
    case 'records':
      return planOfRecords(content.records);
    case 'delimited': {
      const { table } = content;
      const reader = DELIMITED.find(({ fits }) => fits(table));
      if (reader) return { kind: 'attempts', format: reader.format, read: (draft) => reader.read(table, draft) };
      const totals = DELIMITED_TOTALS.find(({ fits }) => fits(table));
      if (totals) return { kind: 'totals', format: totals.format, read: (draft) => totals.read(table, draft) };
      return { kind: 'table', source: fromDelimited(table), notes: [] };
    }
    case 'xml': {
      const reader = XML.find(({ fits }) => fits(content.root));
      if (!reader) throw foreignXml(content.root);
      const readXml = await loadXml();
      return { kind: 'attempts', format: reader.format, read: (draft) => reader.read(content.text, readXml, draft) };
    }
    case 'text': {
      const reader = TEXTS.find(({ fits }) => fits(content.text));
      if (!reader) throw new Refusal('unknown-text');
      return { kind: 'attempts', format: reader.format, read: (draft) => reader.read(content.text, draft) };
    }
    case 'zip': {
      const { zip } = content;
      const reader = ARCHIVES.find(({ fits }) => fits(zip));
      if (reader) return { kind: 'attempts', format: reader.format, read: (draft) => reader.read(zip, draft) };
      if (!zip.find('xl/workbook.xml')) throw new Refusal('unknown-archive');
      const book = readWorkbook(zip, await loadXml());
      const notes: Note[] = book.otherSheets > 0 ? [{ code: 'sheet', count: book.otherSheets }] : [];
      return { kind: 'table', source: book, notes };
    }
  }
}

function planOfDocument(value: unknown, path: string | undefined): Plan {
  refuseForeign(value);
  const reader = DOCUMENTS.find(({ fits }) => fits(value));
  if (reader) return { kind: 'attempts', format: reader.format, read: (draft) => reader.read(value, draft) };
  // A JSONL file of one line is a document as well.
  const line = RECORDS.find(({ fits }) => fits([value]));
  if (line) return { kind: 'attempts', format: line.format, read: (draft) => line.read(recordsOf([value]), draft) };
  const totals = TOTALS.find(({ fits }) => fits(value));
  if (totals) return { kind: 'totals', format: totals.format, read: (draft) => totals.read(value, draft) };
  const paths = listsIn(value);
  if (path === undefined && paths.length > 1) return { kind: 'which', paths };
  const found = tableIn(value, path ?? paths[0]);
  if (!found) throw new Refusal(path === undefined ? 'unknown-json' : 'no-such-rows');
  return { kind: 'table', notes: [], ...found };
}

function planOfRecords(found: Records): Plan {
  const reader = RECORDS.find(({ fits }) => fits(found.sample));
  if (reader) return { kind: 'attempts', format: reader.format, read: (draft) => reader.read(found, draft) };
  if (!found.sample.some((value) => typeof value === 'object' && value !== null && !Array.isArray(value))) {
    throw new Refusal('unknown-json');
  }
  return { kind: 'table', source: fromRecords(found), notes: [] };
}
