/** The decision as Markdown and the metrics as CSV (RFC 4180). What a person typed stays text in both. */

import { grouped } from '../../../domain/text/fingerprint-text.ts';
import { formatInstant, formatList } from '../../../domain/text/format.ts';
import { markdownLine } from '../../../domain/text/markdown-text.ts';
import { neutralizeFormula } from '../../../domain/text/spreadsheet-text.ts';
import type { ExportContent } from '../../../shell/calculator.ts';
import type { Facts } from '../facts.ts';
import type { Answers } from '../model/answers.ts';
import type { Finding } from '../model/finding.ts';
import type { MetricFinding } from '../model/proof.ts';
import { entryMessages } from './en/entry-messages.ts';
import { findingMessages, tableMessages as table } from './en/finding-messages.ts';
import { messages } from './en/messages.ts';
import { outcomeMessages } from './en/opened-messages.ts';
import { amountText, boundText, caution, measureText, todayText, worstSliceText } from './metric-text.ts';
import { changeText, criteriaChangeText } from './outcome-sentences.ts';
import { headline, metricName, reasonText } from './sentences.ts';
import { showAmount, showReading, unitOf } from './show.ts';

type Content = ExportContent<Answers, Facts, Finding>;

const { wayOut, trace: traceWords } = outcomeMessages;
const { criteria, results } = entryMessages;

/** Verdict, reasons, way out, every metric with its evidence, and the lock with its trace. */
export function decisionMarkdown({ facts, finding, assessmentName, locale }: Content): string {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${markdownLine(line)}`).join('\n');
  const { lock } = finding;
  const title = assessmentName.trim() || messages.verdicts[finding.verdict];
  const trace = lock.trace.map(
    ({ at, kind, fingerprint }) => `${traceWords.events[kind]} ${formatInstant(at, locale)}, ${grouped(fingerprint)}`,
  );
  const changes = lock.changes.map(
    (change) =>
      `${metricName(change)}. ${criteriaChangeText(change, facts, locale)}. ${traceWords.result[change.result]}.`,
  );
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`## ${heading}`, list(lines)] : [];
  return [
    `# ${markdownLine(title)}`,
    `**${markdownLine(headline(finding))}**`,
    list(finding.reasons.map((reason) => reasonText(reason, locale))),
    ...part(
      wayOut.heading,
      finding.wayOut.map((change) => changeText(change, facts, locale)),
    ),
    `## ${markdownLine(findingMessages.heading(finding.metrics.length))}`,
    ...(finding.metrics.length > 0 ? [metricsTable(finding, locale)] : []),
    list(finding.metrics.flatMap((found) => noteText(found, locale))),
    ...part(traceWords.eventsHeading, [
      ...(trace.length > 0 ? trace : [findingMessages.lock.none]),
      ...(lock.state === 'broken' ? [findingMessages.lock.broken] : []),
      ...(lock.late.length > 0 ? [findingMessages.lock.late(formatList(lock.late, locale))] : []),
      ...(lock.dated.length > 0 ? [findingMessages.lock.dated(formatList(lock.dated, locale))] : []),
      ...(lock.due ? [findingMessages.lock.due] : []),
    ]),
    ...part(traceWords.heading, changes),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

function metricsTable(finding: Finding, locale: string): string {
  const head = [
    table.metric,
    criteria.category,
    messages.levels.floor,
    messages.levels.target,
    messages.levels.stretch,
    table.today,
    table.measured,
    table.sample,
    table.standing,
  ];
  const rows = finding.groups.flatMap(({ category, metrics }) =>
    metrics.map((found) => [
      metricName(found.metric),
      category?.name ?? found.metric.category,
      ...(['floor', 'target', 'stretch'] as const).map((level) =>
        found.metric[level] === null ? '–' : showAmount(found.metric[level], unitOf(found.metric), locale),
      ),
      todayText(found, locale) || '–',
      found.value === null
        ? '–'
        : [showReading(found.value, found.metric, locale), boundText(found, locale)].filter(Boolean).join(', '),
      sampleText(found, locale),
      findingMessages.standings[found.standing],
    ]),
  );
  return [head, head.map(() => '---'), ...rows.map((row) => row.map(markdownLine))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** What has to be known beside a result: its limits, and its worst slice. */
function noteText(found: MetricFinding, locale: string): string[] {
  return [caution(found), worstSliceText(found, locale)]
    .filter(Boolean)
    .map((note) => `${metricName(found.metric)}. ${note}`);
}

function sampleText({ metric, evidence, acceptedAtFaceValue }: MetricFinding, locale: string): string {
  if (!evidence) return '–';
  if (evidence.kind === 'sample') return amountText(evidence.cases, metric, locale);
  return acceptedAtFaceValue ? table.accepted : table.noSample;
}

/** The fields of all kinds of measurement. */
const COLUMNS = [
  'counted',
  'cases',
  'mean',
  'standardDeviation',
  'value',
  'beyond',
  'events',
  'exposure',
  'onlyPilot',
  'onlyBaseline',
] as const;

/** One row a metric, numbers as numbers, in the metric's unit. No cell can run as a formula. */
export async function metricsCsv({ finding, locale }: Content): Promise<string> {
  const { unparse } = (await import('papaparse')).default;
  const { levels } = messages;
  const head = [
    criteria.category,
    criteria.name,
    criteria.unit,
    criteria.direction,
    levels.floor,
    levels.target,
    levels.stretch,
    criteria.size,
    criteria.correlation,
    criteria.kind,
    ...COLUMNS.map((field) => results.fields[field]),
    criteria.agreed,
    table.today,
    table.worst,
    table.measured,
    table.boundColumn,
    table.standing,
    results.reason,
  ];
  const rows = finding.metrics.map((found) => {
    const { metric, value, evidence } = found;
    const entered = metric.measurement as Readonly<Record<string, unknown>>;
    return [
      metric.category,
      metric.name,
      metric.unit,
      criteria[metric.direction],
      metric.floor,
      metric.target,
      metric.stretch,
      metric.cluster?.size,
      metric.cluster?.correlation,
      measureText(metric, locale),
      ...COLUMNS.map((field) => entered[field] as number | null | undefined),
      metric.agreed?.cases,
      found.today,
      worstSliceText(found, locale),
      value,
      evidence?.kind === 'sample' ? evidence.bound : null,
      findingMessages.standings[found.standing],
      metric.faceValue?.accepted ? metric.faceValue.reason : '',
    ].map((cell) => cell ?? '');
  });
  const safe = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? neutralizeFormula(cell) : cell)),
  );
  return `${unparse(safe, { newline: '\r\n' })}\r\n`;
}
