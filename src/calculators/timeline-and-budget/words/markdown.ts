/** The plan and its budget as Markdown. */
import {
  formatDate,
  formatMoney,
  formatMoneyExactly,
  formatNumber,
  formatPercent,
} from '../../../domain/text/format.ts';
import { markdownLine } from '../../../domain/text/markdown-text.ts';
import type { ExportContent } from '../../../shell/calculator.ts';
import type { Facts } from '../facts.ts';
import type { Answers } from '../model/answers.ts';
import type { Finding } from '../model/finding.ts';
import { messages } from './en/messages.ts';
import { moneyMessages } from './en/money-messages.ts';
import { noteMessages } from './en/note-messages.ts';
import { restMessages } from './en/rest-messages.ts';
import { criterionOf, titleOf } from './milestone-words.ts';
import { describeNote } from './note-words.ts';

export type Content = ExportContent<Answers, Facts, Finding>;

export function planMarkdown({ finding, facts, assessmentName, locale }: Content): string {
  const { plan, timeline, budget, notes } = finding;
  const say = moneyMessages;
  const date = (day: string | null | undefined, weeks: number) =>
    day ? formatDate(day, locale) : messages.stages.week(Math.round(weeks * 10) / 10, locale);
  const money = (amount: number) => formatMoney(amount, plan.currency, locale);
  const { rows } = say.totals;
  const months = plan.months;
  const spread = (name: string, three: { p10: number; p50: number; p90: number } | null, show = money) =>
    three ? [name, show(three.p10), show(three.p50), show(three.p90)] : [name, '–', '–', '–'];
  const chance =
    timeline.chance !== null && plan.deadline
      ? [messages.finish.chance(messages.percent(timeline.chance, locale), formatDate(plan.deadline, locale))]
      : [];

  return [
    `# ${markdownLine(assessmentName || restMessages.exports.markdown)}`,
    ...(finding.state === 'incomplete' ? [`> **${say.example.banner(finding.missing.length)}**`] : []),
    `## ${messages.finish.title}`,
    table(
      [messages.stages.stage, ...restMessages.exports.columns],
      timeline.stages.map(({ name, weeks, start, finish, dates }) => [
        markdownLine(name),
        ...[weeks.low, weeks.likely, weeks.high].map((one) => formatNumber(one, locale)),
        date(dates?.start, start),
        date(dates?.finish.p10, finish.p10),
        date(dates?.finish.p50, finish.p50),
        date(dates?.finish.p80, finish.p80),
        date(dates?.finish.p90, finish.p90),
      ]),
    ),
    ...chance,
    `${restMessages.sums.sequential}: ${messages.span(timeline.sums.sequential.low, timeline.sums.sequential.high, locale)}. ${restMessages.sums.overlaps(timeline.sums.overlaps, locale)}: ${messages.span(timeline.sums.overlapped.low, timeline.sums.overlapped.high, locale)}. ${restMessages.sums.typical}: ${messages.span(facts.stages.typicalWeeks.low, facts.stages.typicalWeeks.high, locale)}.`,
    ...(notes.length > 0
      ? [
          `## ${noteMessages.title}`,
          notes.map((note) => `- ${markdownLine(describeNote(note, locale).text)}`).join('\n'),
        ]
      : []),
    ...(plan.risks.length > 0
      ? [
          `## ${restMessages.settings.risks}`,
          plan.risks
            .map(
              ({ name, probability, delay, stage }) =>
                `- ${markdownLine(name || restMessages.settings.unnamed)}: ${formatPercent(100 * probability, locale)}, ${messages.span(delay.low, delay.high, locale)} ${messages.perWeek} (${markdownLine(plan.stages[stage]!.name)})`,
            )
            .join('\n'),
        ]
      : []),
    `## ${restMessages.milestones.title}`,
    table(
      restMessages.milestones.columns,
      timeline.milestones.map((one) => [titleOf(one), date(one.date, one.weeks), criterionOf(one)]),
    ),
    `## ${say.totals.title}`,
    table(
      [`${plan.currency}`, ...say.percentiles],
      [
        spread(rows.pilot, budget.pilot),
        spread(rows.production, budget.production),
        spread(rows.running(months), budget.running),
        spread(rows.total, budget.total),
        spread(rows.benefit(months), budget.benefit),
        spread(rows.net, budget.net),
        spread(rows.roi(months), budget.roi, (share) => formatPercent(100 * share, locale)),
        spread(rows.npv, budget.npv),
        spread(rows.delay, budget.costOfDelay),
        spread(rows.each, budget.perTransaction, (one) => formatMoneyExactly(one, plan.currency, locale, 4)),
        spread(rows.share, budget.hardeningShare, (share) => formatPercent(share, locale)),
      ],
    ),
    budget.cashFlow.breakEvenMonth === null
      ? moneyMessages.cash.neverLine(budget.cashFlow.months.length - 1)
      : moneyMessages.cash.evenLine(budget.cashFlow.breakEvenMonth),
  ]
    .join('\n\n')
    .concat('\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
