/** The memo's figures of money, and its picture of the cash flow. */
import type { Spread } from '../../calculators/timeline-and-budget/model/spread.ts';
import { WEEKS_PER_MONTH } from '../../domain/money.ts';
import { formatMoneyShort, formatMoneySigned, formatNumber, formatPercent } from '../../domain/text/format.ts';
import type { Whole } from '../model/whole.ts';
import { memoMessages as say } from './en/memo-messages.ts';

interface MoneyLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly range: string;
  readonly sum: boolean;
}

export interface MemoMoney {
  readonly months: number;
  readonly lines: readonly MoneyLine[];
  readonly production: { readonly p10: string; readonly p50: string; readonly p90: string };
  readonly breakEven: string;
  readonly cash: CashPicture;
  readonly stop: readonly { readonly label: string; readonly value: string }[];
}

/** In a box of 1000 × 200, month 0 at its left edge, the highest value at its top. */
export interface CashPicture {
  /** Of a polygon. */
  readonly band: string;
  /** Of a polyline. */
  readonly middle: string;
  /** Percent of the height. */
  readonly zero: number;
  /** The amount 0 in the budget's currency. */
  readonly nothing: string;
  readonly start: { readonly text: string; readonly at: number };
  readonly end: { readonly text: string; readonly at: number };
  readonly months: number;
  readonly words: string;
}

/** @returns null while a figure of the budget is still an example */
export function memoMoney(
  {
    byId: {
      'timeline-and-budget': { state, finding },
    },
  }: Whole,
  locale: string,
): MemoMoney | null {
  if (state !== 'answered' || finding.state !== 'complete') return null;
  const { plan, budget } = finding;
  const money = (amount: number) => formatMoneyShort(amount, plan.currency, locale);
  const signed = (amount: number) => formatMoneySigned(amount, plan.currency, locale);
  const line = (id: string, label: string, spread: Spread, show = money, sum = false): MoneyLine => ({
    id,
    label,
    value: show(spread.p50),
    range: say.range(show(spread.p10), show(spread.p90)),
    sum,
  });
  const percent = (share: number) => formatPercent(100 * share, locale);
  const { lines } = say;
  const { breakEvenMonth, brokenEvenBy, months } = budget.cashFlow;
  const pilotPeople = plan.stages.find(({ id }) => id === 'pilot-execution')?.fte ?? 0;
  return {
    months: plan.months,
    production: {
      p10: money(budget.production.p10),
      p50: money(budget.production.p50),
      p90: money(budget.production.p90),
    },
    lines: [
      line('pilot', lines.pilot, budget.pilot),
      line('production', lines.production, budget.production),
      line('running', lines.running(plan.months), budget.running),
      line('total', lines.total, budget.total, money, true),
      line('benefit', lines.benefit(plan.months), budget.benefit),
      line('net', lines.net, budget.net, signed, true),
      ...(budget.roi ? [line('roi', lines.roi, budget.roi, percent)] : []),
    ],
    breakEven:
      breakEvenMonth === null
        ? say.noBreakEven(months.length - 1)
        : say.breakEven(breakEvenMonth, percent(brokenEvenBy[Math.min(plan.months, brokenEvenBy.length - 1)] ?? 0)),
    cash: cashPicture(finding, signed),
    stop: [
      { label: say.delayLines.delay, value: money(budget.costOfDelay.p50) },
      { label: say.delayLines.month, value: money(budget.costOfDelay.p50 * WEEKS_PER_MONTH) },
      { label: say.delayLines.spent, value: money(budget.pilot.p50) },
      { label: say.delayLines.context, value: say.delayLines.contextNote(formatNumber(pilotPeople, locale, 2)) },
    ],
  };
}

const WIDTH = 1000;
const HEIGHT = 200;

function cashPicture(
  finding: Whole['byId']['timeline-and-budget']['finding'],
  show: (amount: number) => string,
): CashPicture {
  const { plan, budget } = finding;
  const shown = budget.cashFlow.months.slice(0, plan.months + 1);
  const values = shown.flatMap(({ cumulative }) => [cumulative.p10, cumulative.p90]);
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const y = (value: number) => (top === bottom ? HEIGHT / 2 : ((top - value) / (top - bottom)) * HEIGHT);
  const point = (value: number, month: number) => `${round((month / plan.months) * WIDTH)},${round(y(value))}`;
  const line = (which: 'p10' | 'p50' | 'p90') => shown.map(({ cumulative, month }) => point(cumulative[which], month));
  const first = shown[0]?.cumulative.p50 ?? 0;
  const last = shown.at(-1)?.cumulative.p50 ?? 0;
  return {
    band: [...line('p90'), ...line('p10').reverse()].join(' '),
    middle: line('p50').join(' '),
    zero: round((100 * y(0)) / HEIGHT),
    nothing: show(0),
    start: { text: show(first), at: round((100 * y(first)) / HEIGHT) },
    end: { text: show(last), at: round((100 * y(last)) / HEIGHT) },
    months: plan.months,
    words: say.cash(show(first), show(last)),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
