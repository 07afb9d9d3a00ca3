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
import { azureLines, azureRows } from './readers/azure.ts';
import { bedrockLines } from './readers/bedrock.ts';
import { braintrustEvents } from './readers/braintrust.ts';
import { deepevalResult, deepevalRun } from './readers/deepeval.ts';
import { inspectArchive } from './readers/inspect-archive.ts';
import { inspectJson } from './readers/inspect-json.ts';
import { jmeterSamples } from './readers/jmeter-samples.ts';
import { k6Points, k6Table } from './readers/k6-points.ts';
import { langfuseScoreLines, langfuseScoreTable } from './readers/langfuse-scores.ts';
import { lmEvalSamples } from './readers/lm-eval-samples.ts';
import { openaiItemLines, openaiItems } from './readers/openai-items.ts';
import { openaiLog } from './readers/openai-log.ts';
import { phoenixJson } from './readers/phoenix.ts';
import { promptfooJson, promptfooLines } from './readers/promptfoo-json.ts';
import { promptfooOldTable, promptfooTable } from './readers/promptfoo-table.ts';
import { junit } from './readers/tests/junit.ts';
import { tap } from './readers/tests/tap.ts';
import { vertexJson } from './readers/vertex.ts';
import { k6Summary } from './totals/k6.ts';
import { lmEvalOldResults, lmEvalResults } from './totals/lm-eval.ts';
import { gatlingStats, jmeterStatistics, locustStats } from './totals/load-tests.ts';
import { braintrustSummary, giskardSuite, metricScoreTable, mlflowMetrics } from './totals/means.ts';
import { openaiRun } from './totals/openai-run.ts';

export const DOCUMENTS: readonly DocumentReader[] = [
  promptfooJson,
  deepevalRun,
  deepevalResult,
  inspectJson,
  openaiItems,
  azureRows,
  vertexJson,
];
export const RECORDS: readonly RecordsReader[] = [
  promptfooLines,
  openaiLog,
  openaiItemLines,
  lmEvalSamples,
  langfuseScoreLines,
  braintrustEvents,
  bedrockLines,
  azureLines,
  phoenixJson,
  k6Points,
];
export const DELIMITED: readonly DelimitedReader[] = [
  promptfooTable,
  promptfooOldTable,
  langfuseScoreTable,
  jmeterSamples,
  k6Table,
];
export const XML: readonly XmlReader[] = [junit];
export const TEXTS: readonly TextReader[] = [tap];
export const ARCHIVES: readonly ArchiveReader[] = [inspectArchive];
export const TOTALS: readonly TotalsReader[] = [
  lmEvalResults,
  lmEvalOldResults,
  openaiRun,
  k6Summary,
  jmeterStatistics,
  gatlingStats,
  braintrustSummary,
  giskardSuite,
  mlflowMetrics,
];
export const DELIMITED_TOTALS: readonly DelimitedTotalsReader[] = [locustStats, metricScoreTable];
