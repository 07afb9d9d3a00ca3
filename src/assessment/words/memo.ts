/** The decision memo: what a sponsor has to know to sign, in words, each with the tool it comes from. Two pages. */

import type { Gap, ItemFinding } from '../../calculators/checklist/model/finding.ts';
import { messages as checklistMessages } from '../../calculators/checklist/words/en/messages.ts';
import type { MetricFinding } from '../../calculators/go-no-go/model/proof.ts';
import { findingMessages } from '../../calculators/go-no-go/words/en/finding-messages.ts';
import { beforeAfterText, boundText } from '../../calculators/go-no-go/words/metric-text.ts';
import { changeText } from '../../calculators/go-no-go/words/outcome-sentences.ts';
import { reasonText as goNoGoReason, headline, metricName } from '../../calculators/go-no-go/words/sentences.ts';
import { showAmount, showMark, unitOf } from '../../calculators/go-no-go/words/show.ts';
import type { CalculatorId } from '../../calculators/registry.ts';
import { formatDate, formatPercent } from '../../domain/text/format.ts';
import type { AssessmentFacts } from '../facts.ts';
import { type RootCauseFinding, rootCauses } from '../model/root-causes.ts';
import type { Whole } from '../model/whole.ts';
import { memoMessages as say } from './en/memo-messages.ts';
import { type MemoMoney, memoMoney } from './memo-money.ts';
import { type MemoTimeline, memoTimeline } from './memo-timeline.ts';
import { nameOf, namesOf, reasonText, toolLine } from './sentences.ts';
import { unknowns } from './unknowns.ts';

/** So many of each fit on two pages; what is left out is counted, and stands in its tool. */
export const MAX_MEMO = { reasons: 3, results: 6, conditions: 3, items: 4, unknown: 5 } as const;

export interface Memo {
  readonly name: string;
  readonly to: string | null;
  readonly ask: string | null;
  readonly verdict: {
    readonly lit: 'go' | 'cond' | 'np' | 'nogo' | null;
    readonly recommendation: string;
    readonly headline: string;
    readonly reasons: readonly string[];
  };
  readonly results: { readonly rows: readonly MemoResult[]; readonly more: string | null; readonly confidence: string };
  /** Null while the budget is not this initiative's. */
  readonly money: MemoMoney | null;
  readonly examples: number;
  readonly conditions: readonly string[];
  readonly timeline: MemoTimeline | null;
  readonly items: {
    readonly state: 'untouched' | 'ready' | 'open';
    readonly rows: readonly MemoItem[];
    readonly more: number;
  };
  readonly causes: readonly (Pick<RootCauseFinding, 'id' | 'name' | 'state'> & { readonly because: string })[];
  readonly unknown: { readonly rows: readonly string[]; readonly more: number };
  readonly lock: { readonly fingerprint: string; readonly lockedOn: string; readonly intact: boolean } | null;
  readonly signOffs: { readonly selection: string | null; readonly decision: string | null };
  /** What calculators conclude that no section of the memo is about. */
  readonly others: readonly { readonly id: CalculatorId; readonly name: string; readonly says: string }[];
}

interface MemoResult {
  readonly id: string;
  readonly name: string;
  readonly business: boolean;
  /** Floor, target and stretch. */
  readonly levels: readonly [string, string, string];
  /** The same as they stand under their marks, where there is less room. */
  readonly marks: readonly [string, string, string];
  /** Where it stands on the bullet graph; null where there is nothing to draw. */
  readonly places: MetricFinding['places'];
  readonly measured: string;
  readonly bound: string;
  readonly standing: string;
  readonly shape: 'go' | 'np' | 'nogo';
}

interface MemoItem {
  readonly number: number;
  readonly challenge: string;
  readonly text: string;
}

/** Calculators with sections of their own: the memo knows their findings by heart. */
const IN_SECTIONS: readonly CalculatorId[] = ['use-case-scorer', 'timeline-and-budget', 'go-no-go', 'checklist'];

const LIT = { go: 'go', 'conditional-go': 'cond', 'not-proven': 'np', 'no-go': 'nogo' } as const;

export function memoOf(whole: Whole, facts: AssessmentFacts, locale: string): Memo {
  const { finding } = whole.byId['go-no-go'];
  const { verdict, lock } = finding;
  const money = memoMoney(whole, locale);
  const unknown = unknowns(whole, facts, locale);
  const conditions =
    finding.state === 'complete' && verdict === 'conditional-go'
      ? finding.conditions.map(({ metric }) =>
          say.target(metricName(metric), showAmount(metric.target ?? 0, unitOf(metric), locale)),
        )
      : finding.wayOut.map((change) => changeText(change, facts.byId['go-no-go'], locale));
  return {
    name: nameOf(whole),
    to: whole.cover.sponsor.name.trim() || null,
    ask: money && say.askMoney(money.production.p50, money.production.p10, money.production.p90),
    verdict: {
      lit: verdict in LIT ? LIT[verdict as keyof typeof LIT] : null,
      recommendation: recommendation(verdict, money),
      headline: headline(finding),
      reasons: finding.reasons.slice(0, MAX_MEMO.reasons).map((reason) => goNoGoReason(reason, locale)),
    },
    results: resultsOf(whole, facts, locale),
    money,
    examples:
      whole.byId['timeline-and-budget'].state === 'answered'
        ? whole.byId['timeline-and-budget'].finding.plan.missing.length
        : 0,
    conditions: cap(conditions, MAX_MEMO.conditions),
    timeline: memoTimeline(whole, locale),
    items: itemsOf(whole, locale),
    causes: rootCauses(whole, facts).map(({ id, name, state, reasons }) => ({
      id,
      name,
      state,
      because: decisive(state, reasons)
        .map((reason) => reasonText(reason, facts, locale))
        .join(' '),
    })),
    unknown: { rows: unknown.slice(0, MAX_MEMO.unknown), more: Math.max(0, unknown.length - MAX_MEMO.unknown) },
    lock: lock.last && {
      fingerprint: lock.last.fingerprint,
      lockedOn: formatDate(lock.last.lockedAt.slice(0, 10), locale),
      intact: lock.state === 'locked',
    },
    signOffs: {
      selection: signed(whole.cover.signOffs.selection, locale),
      decision: signed(whole.cover.signOffs.decision, locale),
    },
    others: namesOf(facts)
      .filter(([id]) => !IN_SECTIONS.includes(id) && whole.byId[id].state === 'answered')
      .map(([id, name]) => ({ id, name, says: toolLine(id, whole, locale) })),
  };
}

function recommendation(verdict: Whole['byId']['go-no-go']['finding']['verdict'], money: MemoMoney | null): string {
  if (money && verdict === 'go') return say.approveMoney(money.production.p50);
  if (money && verdict === 'conditional-go') return say.approveMoneyOn(money.production.p50);
  return say.recommend[verdict];
}

function signed(signOff: Whole['cover']['signOffs']['selection'], locale: string): string | null {
  return signOff && `${signOff.by}, ${formatDate(signOff.date, locale)}`;
}

/** What is wrong says more than what is right beside it. */
function decisive(state: RootCauseFinding['state'], reasons: RootCauseFinding['reasons']) {
  const tone = { 'at-risk': 'bad', unknown: 'unknown', clear: 'good' }[state];
  return reasons.filter((reason) => reason.tone === tone).slice(0, 2);
}

function cap(lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), say.moreItems(lines.length - most + 1)];
}

/** Worst standing first, then business outcomes; a metric that is fine is the first to be left out. */
function resultsOf(whole: Whole, facts: AssessmentFacts, locale: string): Memo['results'] {
  const { metrics } = whole.byId['go-no-go'].finding;
  const confidence = formatPercent(facts.byId['go-no-go'].metrics.confidence, locale);
  const measured = metrics.filter(({ value }) => value !== null);
  const weight = (m: MetricFinding) =>
    shapeOf(m) === 'nogo' ? 0 : shapeOf(m) === 'np' ? 1 : m.metric.category === 'business' ? 2 : 3;
  const kept = new Set(measured.toSorted((a, b) => weight(a) - weight(b)).slice(0, MAX_MEMO.results));
  const left = measured.filter((m) => !kept.has(m));
  const fine = left.every((m) => shapeOf(m) === 'go');
  return {
    confidence,
    rows: measured.filter((m) => kept.has(m)).map((m) => resultRow(m, locale)),
    more: left.length === 0 ? null : fine ? say.moreMetrics(left.length) : say.moreMetricsOther(left.length),
  };
}

function resultRow(found: MetricFinding, locale: string): MemoResult {
  const { metric, standing } = found;
  const level = (amount: number | null) => (amount === null ? '–' : showAmount(amount, unitOf(metric), locale));
  const mark = (amount: number | null) => (amount === null ? '–' : showMark(amount, unitOf(metric), locale));
  return {
    id: metric.id,
    name: metricName(metric),
    business: metric.category === 'business',
    levels: [level(metric.floor), level(metric.target), level(metric.stretch)],
    marks: [mark(metric.floor), mark(metric.target), mark(metric.stretch)],
    places: found.places,
    measured: beforeAfterText(found, locale) || '–',
    bound: boundText(found, locale),
    standing: findingMessages.standings[standing],
    shape: shapeOf(found),
  };
}

function shapeOf({ standing }: MetricFinding): MemoResult['shape'] {
  if (standing === 'below-floor') return 'nogo';
  return standing === 'floor' || standing === 'target' || standing === 'stretch' ? 'go' : 'np';
}

/** Of items due on the same day, what is stuck comes before what nobody has asked about. */
const STUCK_FIRST: readonly Gap[] = ['blocked', 'no-reason', 'open', 'in-progress', 'not-asked'];
const weightOf = ({ gap }: ItemFinding) => (gap ? STUCK_FIRST.indexOf(gap) : STUCK_FIRST.length);

function itemsOf({ byId: { checklist } }: Whole, locale: string): Memo['items'] {
  const { finding } = checklist;
  if (checklist.state !== 'answered') return { state: 'untouched', rows: [], more: 0 };
  if (finding.state === 'complete') return { state: 'ready', rows: [], more: 0 };
  const rows = finding.byDue.flatMap(({ items }) => items.toSorted((a, b) => weightOf(a) - weightOf(b)));
  return {
    state: 'open',
    more: Math.max(0, rows.length - MAX_MEMO.items),
    rows: rows.slice(0, MAX_MEMO.items).map(({ number, challenge, gap, entry }) => ({
      number,
      challenge: challenge || checklistMessages.unnamed,
      text: [
        gap ? checklistMessages.gaps[gap] : '',
        entry.owner ?? say.noOwner,
        ...(entry.due ? [checklistMessages.exported.due(formatDate(entry.due, locale, 'short'))] : []),
      ]
        .filter(Boolean)
        .join(', '),
    })),
  };
}
