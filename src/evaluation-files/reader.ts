/** What a reader is: a format, how it is told by its content, and how attempts are taken out of it. One file in `readers/` each. */
import type { Draft } from './draft/draft.ts';
import type { FormatId } from './formats.ts';
import type { Declared, Figure } from './results.ts';
import type { Delimited } from './text/delimited.ts';
import type { Records } from './text/records.ts';
import type { ReadXml } from './text/xml.ts';
import type { Zip } from './text/zip.ts';
import type { Steps } from './watch.ts';

/** One JSON object, whose long arrays are `Elements`. */
export interface DocumentReader {
  readonly format: FormatId;
  fits(document: unknown): boolean;
  /** @throws Refusal */
  read(document: unknown, draft: Draft): Steps;
}

/** Objects one after the other: JSONL, or one JSON array. */
export interface RecordsReader {
  readonly format: FormatId;
  /** @param first the first records */
  fits(first: readonly unknown[]): boolean;
  read(records: Records, draft: Draft): Steps;
}

export interface DelimitedReader {
  readonly format: FormatId;
  fits(table: Delimited): boolean;
  read(table: Delimited, draft: Draft): Steps;
}

export interface XmlReader {
  readonly format: FormatId;
  /** @param root name of the outermost element */
  fits(root: string): boolean;
  read(text: string, readXml: ReadXml, draft: Draft): Steps;
}

export interface TextReader {
  readonly format: FormatId;
  fits(text: string): boolean;
  read(text: string, draft: Draft): Steps;
}

export interface ArchiveReader {
  readonly format: FormatId;
  fits(zip: Zip): boolean;
  read(zip: Zip, draft: Draft): Steps;
}

/** Figures that a file holds ready, without attempts. */
export interface TotalsDraft {
  toolVersion?: string | undefined;
  declared?: Declared | undefined;
  readonly figures: Figure[];
  happened(at: unknown): void;
  note: Draft['note'];
}

export interface TotalsReader {
  readonly format: FormatId;
  fits(document: unknown): boolean;
  /** @throws Refusal */
  read(document: unknown, draft: TotalsDraft): void;
}

export interface DelimitedTotalsReader {
  readonly format: FormatId;
  fits(table: Delimited): boolean;
  read(table: Delimited, draft: TotalsDraft): void;
}
