/** All readers, in the order in which they are asked. A new format is one file and one line here. */
import type {
  ArchiveReader,
  DelimitedReader,
  DelimitedTotalsReader,
  DocumentReader,
  RecordsReader,
  TextReader,
  TotalsReader,
  XmlReader,
} from './reader.ts';
import { deepevalResult, deepevalRun } from './readers/deepeval.ts';
import { junit } from './readers/junit.ts';
import { promptfooJson, promptfooLines } from './readers/promptfoo-json.ts';
import { promptfooOldTable, promptfooTable } from './readers/promptfoo-table.ts';
import { tap } from './readers/tap.ts';

export const DOCUMENTS: readonly DocumentReader[] = [promptfooJson, deepevalRun, deepevalResult];
export const RECORDS: readonly RecordsReader[] = [promptfooLines];
export const DELIMITED: readonly DelimitedReader[] = [promptfooTable, promptfooOldTable];
export const XML: readonly XmlReader[] = [junit];
export const TEXTS: readonly TextReader[] = [tap];
export const ARCHIVES: readonly ArchiveReader[] = [];
export const TOTALS: readonly TotalsReader[] = [];
export const DELIMITED_TOTALS: readonly DelimitedTotalsReader[] = [];
