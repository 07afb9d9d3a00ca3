/** What each sample holds: which of the pilot's numbers its format has a place for, under which names. */
import type { FormatId } from '../../src/evaluation-files/formats.ts';
import type { NoteCode } from '../../src/evaluation-files/notes.ts';
import type { Results } from '../../src/evaluation-files/results.ts';

export interface Sample {
  readonly format: FormatId;
  /** False where the file has no verdict on the whole. */
  readonly verdict?: boolean;
  /** Names of the metrics; null where the file lacks them. */
  readonly correct?: string | null;
  readonly tone?: string | null;
  /** Whose time; null where the file has none. */
  readonly latency?: Results['latencyOf'] | null;
  readonly cost?: boolean;
  readonly tokens?: boolean;
  /** Names of the dimensions; null where the file lacks them. */
  readonly document?: string | null;
  readonly slice?: string | null;
  /** False where the file can't show that c01 was tried three times. */
  readonly repeats?: boolean;
  /** What becomes of the attempt that got no answer. */
  readonly broken?: 'error' | 'unjudged' | 'absent';
  /** False where the file doesn't say how long the broken attempt took. */
  readonly brokenTime?: boolean;
  readonly candidate?: string;
  readonly skipped?: number;
  readonly at?: string | null;
  readonly notes?: readonly NoteCode[];
}

export const AT = '2026-09-01T10:15:00.000Z';
const NO_MONEY = { cost: false, tokens: false } as const;
const NO_MARKS = { document: null, slice: null } as const;
const FROM_TESTS = { correct: null, tone: null, latency: 'test', ...NO_MONEY } as const;
const TABLE = { format: 'table', latency: 'answer', tokens: false, at: null } as const;

const INSPECT = { verdict: false, correct: 'exact', brokenTime: false, notes: ['declared-differs'] } as const;
const RAGAS = {
  format: 'ragas-table',
  verdict: false,
  correct: 'exact_match',
  latency: null,
  ...NO_MONEY,
  at: null,
  notes: ['may-lack-errors', 'empty-answers'],
} as const;
const LANGFUSE_SCORES = {
  format: 'langfuse-scores',
  verdict: false,
  latency: null,
  ...NO_MONEY,
  document: 'tags.2',
  slice: 'tags.1',
  broken: 'absent',
  at: '2026-09-01T10:15:00.820Z',
  notes: ['score-rows', 'may-lack-errors'],
} as const;
const LANGFUSE_TRACES = {
  format: 'langfuse-traces',
  verdict: false,
  document: 'metadata.document',
  slice: 'metadata.slice',
  at: null,
} as const;
const AZURE = { format: 'azure-rows', latency: null, ...NO_MONEY, at: null, notes: ['verdict-from-metrics'] } as const;
const BEDROCK = {
  format: 'bedrock-lines',
  verdict: false,
  correct: 'Correctness',
  latency: null,
  ...NO_MONEY,
  document: null,
  at: null,
  notes: ['empty-answers'],
} as const;

export const FILES: Readonly<Record<string, Sample>> = {
  'table/cases.csv': TABLE,
  'table/cases.tsv': TABLE,
  'table/cases.json': TABLE,
  'table/cases.jsonl': TABLE,
  'table/cases.xlsx': { ...TABLE, notes: ['sheet'] },
  'table/cases.de.csv': {
    ...TABLE,
    correct: 'richtig',
    tone: 'Ton',
    document: 'Dokument',
    slice: 'Gruppe',
    notes: ['windows-1252', 'decimal-comma'],
  },
  'table/cases.percent.csv': {
    ...TABLE,
    correct: null,
    document: 'group',
    slice: null,
    notes: ['percent-as-fraction'],
  },
  'table/home-made.json': { ...TABLE, correct: null, latency: null, cost: false, ...NO_MARKS },

  'promptfoo/results.v3.json': { format: 'promptfoo-json' },
  'promptfoo/results.v3.jsonl': { format: 'promptfoo-lines', at: null },
  'promptfoo/results.v3.two-candidates.json': { format: 'promptfoo-json', candidate: '0' },
  'promptfoo/results.v2.json': {
    format: 'promptfoo-json',
    at: '2024-09-01T10:15:00.000Z',
    notes: ['errors-declared-as-failures', 'judge-not-named'],
  },
  'promptfoo/results.v3.csv': {
    format: 'promptfoo-table',
    latency: null,
    ...NO_MONEY,
    ...NO_MARKS,
    at: null,
    notes: ['rounded-scores'],
  },
  'promptfoo/results.v3.two-candidates.csv': {
    format: 'promptfoo-table',
    latency: null,
    ...NO_MONEY,
    ...NO_MARKS,
    at: null,
    candidate: '0',
  },
  'promptfoo/results.0.118.csv': { format: 'promptfoo-old-table', latency: null, ...NO_MONEY, ...NO_MARKS, at: null },
  'promptfoo/results.v3.junit.xml': { format: 'junit', ...FROM_TESTS, ...NO_MARKS },
  'promptfoo/results.v3.two-candidates.junit.xml': {
    format: 'junit',
    ...FROM_TESTS,
    ...NO_MARKS,
    candidate: '[assistant-a] prompt 1',
  },

  'deepeval/test_run_20260901_101500.json': {
    format: 'deepeval-run',
    correct: 'Exact Match',
    tone: 'Tone [GEval]',
    slice: 'tags.1',
    tokens: false,
    at: null,
    notes: ['errors-declared-as-failures'],
  },
  'deepeval/latest_test_run.json': {
    format: 'deepeval-run',
    correct: 'Exact Match',
    tone: 'Tone [GEval]',
    slice: 'tags.1',
    tokens: false,
    at: null,
    notes: ['errors-declared-as-failures'],
  },
  'deepeval/evaluation_result.json': {
    format: 'deepeval-result',
    correct: 'Exact Match',
    tone: 'Tone [GEval]',
    tokens: false,
    at: null,
    notes: ['metadata-latency'],
  },

  'junit/pytest.xml': { format: 'junit', tokens: false, notes: ['failures-that-are-errors'] },
  'junit/vitest.xml': {
    format: 'junit',
    ...FROM_TESTS,
    document: 'suite.2',
    slice: 'suite.1',
    notes: ['failures-that-are-errors', 'errors-declared-as-failures'],
  },
  'junit/surefire-like.xml': { format: 'junit', ...FROM_TESTS, document: 'class.2', slice: 'class.1', skipped: 1 },
  'tap/node.tap': { format: 'tap', ...FROM_TESTS, ...NO_MARKS, at: null, notes: ['errors-declared-as-failures'] },
  'tap/vitest.tap': { format: 'tap', ...FROM_TESTS, ...NO_MARKS, at: null },
  'inspect/2026-09-01T10-15-00+00-00_tenancy_taskAbc.json': { ...INSPECT, format: 'inspect-json' },
  'inspect/with-NaN.json': { ...INSPECT, format: 'inspect-json' },
  'inspect/tenancy.deflate.eval': { ...INSPECT, format: 'inspect-archive' },

  'lm-eval/samples_tenancy_2026-09-01T10-15-00.123456.jsonl': {
    format: 'lm-eval-samples',
    verdict: false,
    correct: 'exact_match',
    latency: null,
    ...NO_MONEY,
    broken: 'absent',
    candidate: 'strict-match',
    at: null,
    notes: ['may-lack-errors'],
  },

  'openai-evals-api/output_items.json': { format: 'openai-items', latency: null, cost: false },
  'openai-evals-api/output_items.jsonl': { format: 'openai-items', latency: null, cost: false },
  'openai-evals/260901101500ABCDEFGH_assistant-model-1_tenancy.jsonl': {
    format: 'openai-log',
    verdict: false,
    tone: 'score',
    latency: null,
    cost: false,
    notes: ['may-lack-errors'],
  },

  'ragas/results.csv': { ...RAGAS, notes: ['may-lack-errors', 'empty-answers'] },
  'ragas/results.json': RAGAS,
  'ragas/results.v0.1.csv': { ...RAGAS, ...NO_MARKS },
  'ragas/experiment.jsonl': {
    format: 'ragas-table',
    correct: 'exact_match',
    tokens: false,
    broken: 'absent',
    at: null,
    notes: ['may-lack-errors'],
  },
  'mlflow/eval_results_table.json': { ...TABLE, format: 'mlflow-table', verdict: false, cost: false },
  'mlflow/genai_result_df.csv': {
    ...TABLE,
    format: 'mlflow-genai-table',
    verdict: false,
    cost: false,
    document: 'tags.document',
    slice: 'tags.slice',
  },
  'langsmith/to_pandas.csv': {
    ...TABLE,
    format: 'langsmith-table',
    verdict: false,
    cost: false,
    ...NO_MARKS,
  },
  'langfuse/scores.csv': LANGFUSE_SCORES,
  'langfuse/scores.jsonl': LANGFUSE_SCORES,
  'langfuse/traces.csv': LANGFUSE_TRACES,
  'langfuse/traces.jsonl': LANGFUSE_TRACES,
  'braintrust/experiment_events.jsonl': {
    format: 'braintrust-events',
    verdict: false,
    slice: 'tags.1',
    notes: ['span-rows'],
  },
  'azure/evaluation_results.json': { ...AZURE, notes: ['verdict-from-metrics', 'not-finite'] },
  'azure/instance_results.jsonl': AZURE,
  'bedrock/model_output.jsonl': { ...BEDROCK, slice: 'category' },
  'bedrock/rag_output.jsonl': { ...BEDROCK, slice: null },
  'vertex/metrics_table.csv': { ...TABLE, format: 'vertex-table', verdict: false, cost: false },
  'vertex/evaluation_result.json': { format: 'vertex-json', verdict: false, latency: null, ...NO_MONEY },
  'phoenix/experiment.json': { format: 'phoenix-json', verdict: false, cost: false },
  'phoenix/experiment.csv': {
    format: 'phoenix-table',
    verdict: false,
    cost: false,
    document: 'metadata.document',
    slice: 'metadata.slice',
    at: null,
  },
  'giskard/raget_report.csv': {
    format: 'giskard-table',
    verdict: false,
    correct: 'correctness',
    tone: null,
    latency: null,
    ...NO_MONEY,
    document: 'metadata.seed_document_id',
    slice: 'metadata.topic',
    at: null,
  },
  'trulens/records.csv': {
    ...TABLE,
    format: 'trulens-table',
    verdict: false,
    document: 'tags.2',
    slice: 'tags.1',
  },
};
