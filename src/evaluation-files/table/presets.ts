/** Tables that tools write: how each is told by its columns, and what its columns are. The rest is found as in any table. */
import type { FormatId } from '../formats.ts';
import type { NoteCode } from '../notes.ts';
import type { ErrorMapping } from './mapping.ts';
import type { TableProfile } from './profile.ts';

export interface Preset {
  readonly format: FormatId;
  /** Told by the names alone. */
  fits(names: ReadonlySet<string>): boolean;
  readonly case?: readonly { readonly column: string; readonly is: 'id' | 'input' }[];
  readonly repeat?: string;
  /** `null`: the tool writes none. Left out: looked for as in any table. */
  readonly verdict?: null;
  readonly candidate?: string;
  readonly errors?: readonly ErrorMapping[];
  readonly latency?: { readonly column: string; readonly unit: 'ms' | 's' };
  readonly cost?: { readonly column: string; readonly currency: string | null; readonly currencyColumn?: string };
  readonly judgeCost?: RegExp;
  readonly tokens?: { readonly in: string; readonly out: string };
  /** The metric's name in a column: `null` where it is none, left out where any table's rules decide. */
  metric?(column: string, profile: TableProfile): string | null | undefined;
  /** Who judged a metric's column. */
  judge?(
    column: string,
    profile: TableProfile,
  ): { readonly kind: 'people' | 'program' | 'model'; readonly name?: string } | undefined;
  readonly dimensions?: RegExp;
  readonly notes?: readonly NoteCode[];
}

const named = (pattern: RegExp) => (column: string) => pattern.exec(column)?.[1] ?? null;
const has =
  (...all: readonly string[]) =>
  (names: ReadonlySet<string>): boolean =>
    all.every((name) => names.has(name));
const some = (names: ReadonlySet<string>, pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));

/** A Ragas sample's own columns; every other numeric one is a metric (`ragas.dataset_schema`, 0.4). */
const RAGAS_OWN =
  /^(user_input|retrieved_contexts|reference_contexts|retrieved_context_ids|reference_context_ids|response|multi_responses|reference|rubrics|persona_name|query_style|query_length|question|contexts|answer|ground_truths?|question_type|episode_done|evolution_type|metadata)(\.\d+)?$/;
const ragas = (column: string) => (RAGAS_OWN.test(column) ? null : undefined);

/** A Langfuse trace's own columns; every other one is a score. */
const LANGFUSE_OWN =
  /^(id|timestamp|name|projectId|userId|release|version|public|bookmarked|environment|tags|sessionId|input|output|metadata|latency|usage|inputCost|outputCost|totalCost|level|errorCount|warningCount|defaultCount|debugCount|observationCount|inputTokens|outputTokens|totalTokens|comments)([.].*)?$/;

const MLFLOW_EXPECTATION = /^(expected|ground_truth|guidelines)/i;

export const PRESETS: readonly Preset[] = [
  {
    format: 'phoenix-table',
    fits: (names) =>
      names.has('example_id') && names.has('repetition_number') && some(names, /^annotation_.+_(score|label)$/),
    case: [{ column: 'example_id', is: 'id' }],
    repeat: 'repetition_number',
    verdict: null,
    errors: [{ column: 'error', when: 'filled', of: 'system' }],
    latency: { column: 'latency_ms', unit: 'ms' },
    tokens: { in: 'prompt_token_count', out: 'completion_token_count' },
    metric: (column, profile) => {
      const score = /^annotation_(.+)_score$/.exec(column)?.[1];
      if (score) return (profile.column(column)?.filled ?? 0) > 0 ? score : null;
      const label = /^annotation_(.+)_label$/.exec(column)?.[1];
      return label && (profile.column(`annotation_${label}_score`)?.filled ?? 0) === 0 ? label : null;
    },
    judge: (column, profile) => {
      const base = column.replace(/_(score|label)$/, '');
      const kind = String(profile.column(`${base}_annotator_kind`)?.example ?? '');
      const name = profile.column(`${base}_metadata.model`)?.example;
      if (kind === 'CODE') return { kind: 'program' };
      if (kind === 'HUMAN') return { kind: 'people' };
      return kind === 'LLM' ? { kind: 'model', ...(typeof name === 'string' ? { name } : {}) } : undefined;
    },
    dimensions: /^metadata\./,
  },
  {
    format: 'mlflow-genai-table',
    fits: (names) => names.has('trace_id') && some(names, /\/value$/),
    case: [
      { column: 'tags.case', is: 'id' },
      { column: 'request', is: 'input' },
    ],
    verdict: null,
    errors: [{ column: 'state', when: 'equals', words: ['error'], of: 'system' }],
    latency: { column: 'execution_duration', unit: 'ms' },
    metric: (column) => {
      const name = /^(.+)\/value$/.exec(column)?.[1];
      return name && !MLFLOW_EXPECTATION.test(name) ? name : null;
    },
    dimensions: /^tags\.(?!mlflow)/,
  },
  {
    format: 'vertex-table',
    fits: (names) =>
      names.has('response') && some(names, /\/(score|pairwise_choice)$/) && !some(names, /\/v\d+\/|justification/),
    case: [{ column: 'prompt', is: 'input' }],
    verdict: null,
    errors: [{ column: 'response', when: 'begins', words: ['error:'], of: 'system' }],
    latency: { column: 'latency_in_seconds', unit: 's' },
    metric: named(/^(.+)\/(?:score|pairwise_choice)$/),
    judge: () => ({ kind: 'model' }),
  },
  {
    format: 'mlflow-table',
    fits: (names) => some(names, /\/(v\d+\/)?score$/),
    case: [{ column: 'inputs', is: 'input' }],
    verdict: null,
    errors: [{ column: '*/justification', when: 'begins', words: ['failed to score model'], of: 'judge' }],
    latency: { column: 'latency', unit: 's' },
    metric: named(/^(.+?)(?:\/v\d+)?\/score$/),
  },
  {
    format: 'langsmith-table',
    fits: (names) => some(names, /^feedback\./) && (names.has('execution_time') || names.has('example_id')),
    case: [{ column: 'example_id', is: 'id' }],
    verdict: null,
    errors: [{ column: 'error', when: 'filled', of: 'system' }],
    latency: { column: 'execution_time', unit: 's' },
    metric: named(/^feedback\.(.+)$/),
  },
  {
    format: 'langfuse-traces',
    fits: has('observationCount', 'latency', 'totalCost'),
    case: [
      { column: 'name', is: 'id' },
      { column: 'input', is: 'input' },
    ],
    verdict: null,
    errors: [{ column: 'level', when: 'equals', words: ['error'], of: 'system' }],
    latency: { column: 'latency', unit: 's' },
    cost: { column: 'totalCost', currency: 'USD' },
    tokens: { in: 'inputTokens', out: 'outputTokens' },
    metric: (column) => (LANGFUSE_OWN.test(column) ? null : undefined),
    dimensions: /^(tags|metadata)\.|^(sessionId|userId|environment)$/,
  },
  {
    format: 'trulens-table',
    fits: has('record_id', 'cost_json', 'perf_json'),
    case: [{ column: 'input', is: 'input' }],
    candidate: 'app_version',
    verdict: null,
    latency: { column: 'latency', unit: 's' },
    cost: { column: 'total_cost', currency: null, currencyColumn: 'cost_currency' },
    judgeCost: /feedback cost/,
    metric: (column, profile) => (profile.column(`${column}_calls`) ? column : null),
    dimensions: /^tags(\.\d+)?$/,
  },
  {
    format: 'giskard-table',
    fits: has('question', 'reference_context', 'correctness'),
    case: [{ column: 'question', is: 'input' }],
    verdict: null,
    metric: (column) => (column === 'correctness' ? 'correctness' : null),
    dimensions: /^metadata\./,
  },
  {
    format: 'inspect-table',
    fits: (names) => names.has('epoch') && some(names, /^score_/),
    case: [
      { column: 'sample_id', is: 'id' },
      { column: 'id', is: 'id' },
    ],
    repeat: 'epoch',
    verdict: null,
    errors: [{ column: 'error', when: 'filled', of: 'system' }],
    latency: { column: 'working_time', unit: 's' },
    metric: (column) => (/^score_(?!.*_(explanation|answer|metadata)$)/.test(column) ? column.slice(6) : null),
    dimensions: /^metadata_/,
  },
  {
    format: 'ragas-table',
    fits: (names) =>
      (names.has('user_input') && (names.has('response') || some(names, /^retrieved_contexts/))) ||
      (names.has('question') && names.has('answer') && some(names, /^contexts/)),
    metric: ragas,
    notes: ['may-lack-errors'],
  },
];
