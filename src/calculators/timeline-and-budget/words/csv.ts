/** Schedule and cash flow as CSV (RFC 4180). What a spreadsheet would run as a formula stays text. */
import { neutralizeFormula } from '../../../domain/text/spreadsheet-text.ts';
import { moneyMessages } from './en/money-messages.ts';
import { restMessages } from './en/rest-messages.ts';
import type { Content } from './markdown.ts';

export async function scheduleCsv({ finding }: Content): Promise<string> {
  const { stages, milestones } = finding.timeline;
  const spread = ['P10', 'P50', 'P80', 'P90'];
  const heads = [
    'stage',
    'low_weeks',
    'likely_weeks',
    'high_weeks',
    'start_week_P50',
    ...spread.map((p) => `end_week_${p}`),
  ];
  const rows = stages.map((stage) => [
    stage.name,
    ...Object.values(stage.weeks),
    round(stage.start),
    ...[stage.finish.p10, stage.finish.p50, stage.finish.p80, stage.finish.p90].map(round),
    stage.dates?.start ?? '',
    ...(stage.dates
      ? [stage.dates.finish.p10, stage.dates.finish.p50, stage.dates.finish.p80, stage.dates.finish.p90]
      : ['', '', '', '']),
    cents(stage.cost.p50),
  ]);
  const dates = milestones.map((one) => [
    one.id === 'rollout' && one.users
      ? restMessages.milestones.rollout(one.users.low, one.users.high)
      : restMessages.milestones.names[one.id],
    '',
    '',
    '',
    round(one.weeks),
    '',
    '',
    '',
    '',
    one.date ?? '',
    '',
    '',
    '',
    '',
    '',
  ]);
  const allHeads = [...heads, 'start_date_P50', ...spread.map((p) => `end_date_${p}`), costHead(finding)];
  return write([allHeads, ...rows, ...dates]);
}

export async function cashFlowCsv({ finding }: Content): Promise<string> {
  const { plan, budget } = finding;
  const heads = [
    'month_from_go_live',
    'benefit_mean',
    'running_cost_mean',
    'cumulative_P10',
    'cumulative_P50',
    'cumulative_P90',
    'currency',
  ];
  const rows = budget.cashFlow.months.map(({ month, benefit, running, cumulative }) => [
    month,
    ...[benefit, running, cumulative.p10, cumulative.p50, cumulative.p90].map(cents),
    plan.currency,
    ...mark(finding),
  ]);
  return write([[...heads, ...mark(finding).map(() => 'note')], ...rows]);
}

function costHead({ plan, state }: Content['finding']): string {
  return `cost_P50_${plan.currency}${state === 'incomplete' ? '_with_examples' : ''}`;
}

/** Examples never pass for a result. */
function mark({ state }: Content['finding']): string[] {
  return state === 'incomplete' ? [moneyMessages.example.mark] : [];
}

const round = (weeks: number) => Math.round(weeks * 100) / 100;
const cents = (amount: number) => Math.round(amount * 100) / 100 + 0;

async function write(rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralizeFormula(cell) : cell)));
  return Papa.unparse(safe, { newline: '\r\n' }).concat('\r\n');
}
