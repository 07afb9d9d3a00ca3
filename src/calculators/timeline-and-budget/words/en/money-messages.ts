/** Every word of the budget. */
import { pluralsOf } from '../../../../domain/text/plural.ts';
import { insideSentence } from '../../../../domain/words/en/inside-sentence.ts';
import type { BenefitKey, BuyKey, Missing, RunningKey } from '../../model/plan.ts';

const plural = pluralsOf('en');

const columns = { low: 'Low', likely: 'Likely', high: 'High' };

export const moneyMessages = {
  example: {
    banner: (count: number) =>
      plural(count, {
        one: 'Example figures, not your result: one figure is still to be replaced. What is gray in a field is an example; type over it.',
        other: `Example figures, not your result: ${count} figures are still to be replaced. What is gray in a field is an example; type over it.`,
      }),
    missing: 'Still examples',
    adopt: 'Take the rest as mine',
    adoptNote: 'Only after you have looked at them.',
    from: (date: string) => `Example, ${date}`,
    mark: 'Example',
    source: 'source',
  },
  columns,
  figure: (name: string, end: keyof typeof columns) => `${name}: ${insideSentence(columns[end])}`,
  amount: (name: string, end: keyof typeof columns, currency: string) =>
    `${name}: ${insideSentence(columns[end])}, ${currency}`,
  percentiles: ['P10', 'P50', 'P90'] as [string, string, string],
  currency: 'Currency',
  currencyNote: 'A code as in USD, EUR or CHF. Amounts are not converted.',
  badCurrency: 'Three letters, as in USD.',

  totals: {
    title: 'What it costs, and what it brings',
    table: 'Each figure with its range',
    note: 'One in ten simulated plans stays below P10, half below P50, nine in ten below P90. Percentiles do not add up; means would.',
    columns: ['', 'P10', 'P50', 'P90', 'Everything at its lowest / highest'] as [
      string,
      string,
      string,
      string,
      string,
    ],
    rows: {
      pilot: 'Pilot, up to go/no-go',
      production: 'Production: hardening and deployment',
      running: (months: number) => `${months} months of running it`,
      total: 'Total',
      benefit: (months: number) => `Benefit in those ${months} months`,
      net: 'Benefit less total',
      roi: (months: number) => `Return on investment over ${months} months`,
      npv: 'Net present value at kickoff',
      delay: 'Cost of delay, a week',
      each: 'Running cost of a transaction',
      effort: 'Effort, person-weeks',
      share: 'Hardening share of the effort',
    },
    none: '–',
  },
  team: {
    title: 'Who builds it',
    note: 'Full-time equivalents in each stage: 0.5 is half a week every week.',
    role: 'Role',
    rate: 'A week',
    rateField: (role: string, currency: string) => `${role}: ${currency} a week, full time`,
    fteField: (role: string, stage: string) => `${role}, ${stage}: full-time equivalents`,
    nameField: 'Role',
    effort: 'Person-weeks',
    cost: 'Cost, P50',
    add: 'Add a role',
    newRole: 'New role',
    remove: (name: string) => `Remove ${name}`,
  },
  where: {
    title: 'Where the build money goes',
    note: (low: number, high: number) => `By effort, hardening should make up ${low}–${high}% of the whole.`,
    columns: ['Stage', 'Cost', 'Share', 'Running total'] as [string, string, string, string],
    after: (money: string, effort: string, low: string, high: string) =>
      `Hardening is ${money} of the money and ${effort} of the person-weeks; over the middle 80% of the simulated plans its share stays between ${low} and ${high}.`,
  },
  oneOffs: {
    title: 'Costs that come once',
    name: 'What for',
    stage: 'In stage',
    add: 'Add a cost',
    newCost: 'New cost',
    contingency: 'Contingency on the build',
    contingencyNote: 'Percent on top of team and one-off costs; not on running costs.',
  },
  running: {
    title: 'What it costs to run',
    note: 'A pilot that pays back only on paper has usually left this out.',
    rows: {
      requests: 'Requests a month, at full usage',
      inputTokens: 'Input tokens a request',
      outputTokens: 'Output tokens a request',
      inputPrice: 'Price of a million input tokens',
      outputPrice: 'Price of a million output tokens',
      compute: 'Compute a month',
      tools: 'Monitoring and tools a month',
      support: 'Support a month',
      maintenance: 'Maintenance, full-time equivalents',
    } satisfies Record<RunningKey, string>,
    growth: 'Growth of requests a month',
    maintenanceRate: 'Weekly rate of those who maintain it',
  },
  benefit: {
    title: 'What it brings',
    note: 'Cost saved, revenue gained or time won, in money. The least certain figure of all: let the business side own it.',
    rows: {
      annual: 'Annual value, everybody using it',
      adoption: 'Adoption, percent of the intended users',
    } satisfies Record<BenefitKey, string>,
    monthsToFull: 'Months until adoption is reached',
    discount: 'Discount rate a year',
  },
  cash: {
    title: 'When the money is back',
    even: (month: number, share: string, months: number) =>
      `Even odds by month ${month}; ${share} within ${months} months.`,
    mark: (what: string, amount: string) => `${what}: ${amount}`,
    evenMark: (month: number) => `Break-even: month ${month}`,
    read: (when: string, middle: string, low: string, high: string) => `${when}: ${middle} (${low} to ${high})`,
    evenLine: (month: number) => `Break-even: month ${month}.`,
    neverLine: (months: number) => `Break-even: not within ${months} months.`,
    never: (months: number, share: string) =>
      `Not within ${months} months: only ${share} of the simulated plans pay back by then.`,
    caption: 'Cumulative cash from kickoff; the band holds the middle 80% of the simulated plans.',
    columns: ['Month', 'Benefit', 'Running cost', 'Cumulative, P10', 'P50', 'P90'] as [
      string,
      string,
      string,
      string,
      string,
      string,
    ],
    table: 'The figures, month by month',
    goLive: 'Go-live',
    kickoff: 'Kickoff',
    monthAxis: 'Months from go-live',
    chart: (golive: string, month: number, low: string, mid: string, high: string) =>
      `Cumulative cash: ${golive} at go-live; after ${month} months ${mid}, the middle 80% between ${low} and ${high}.`,
    views: { '12': '12 months', '36': '36 months' },
    view: 'How far to look',
  },
  tornado: {
    title: 'What moves the answer',
    note: 'One driver alone at its low and at its high, all others left free. Longest first.',
    views: { total: 'Total cost', roi: 'Return' },
    view: 'Of what',
    columns: ['Driver', 'At its low', 'At its high', 'Moves'] as [string, string, string, string],
    weeks: (range: string) => `${range} weeks`,
    percent: (range: string) => `${range}%`,
    driver: (name: string, ends: string, moves: string) => `${name}, ${ends}: ${moves}`,
    table: 'The figures, driver by driver',
    more: (count: number) => `${count} more move it less.`,
    chart: (first: string, from: string, to: string) => `${first} moves it most: from ${from} to ${to}.`,
    none: 'Every figure is a single point: nothing moves the answer.',
    drivers: {
      requests: 'Requests a month',
      inputTokens: 'Input tokens',
      outputTokens: 'Output tokens',
      inputPrice: 'Input token price',
      outputPrice: 'Output token price',
      compute: 'Compute',
      tools: 'Monitoring and tools',
      support: 'Support',
      maintenance: 'Maintenance effort',
      annual: 'Annual value',
      adoption: 'Adoption',
    } satisfies Record<RunningKey | BenefitKey, string>,
  },
  buy: {
    title: 'Build or buy',
    question: 'Does this capability give a competitive advantage?',
    questionNote:
      'Yes: build, where AI touches what sets you apart. No: buy what is commodity, such as transcription, summarization or classification. The arithmetic comes second.',
    yes: 'Yes: it sets us apart',
    no: 'No: others can have it too',
    unknown: 'Not decided',
    says: {
      yes: 'The framework says: build.',
      no: 'The framework says: buy.',
      unknown: 'Answer this first; then look at the money.',
    },
    rows: {
      setup: 'Setup and integration, once',
      fee: 'Subscription a month',
      perRequest: 'Price of a request',
      stillToDo: 'Production work still to do, percent',
      maintenance: 'Maintenance, full-time equivalents',
    } satisfies Record<BuyKey, string>,
    columns: ['At the likely values', 'Build', 'Buy'] as [string, string, string],
    upFront: 'Before go-live',
    running: (months: number) => `${months} months of running it`,
    after: (months: number) => `All in, after ${months} months`,
    crossMonth: (cheaper: string, month: number) => `From month ${month} on, ${cheaper} is the cheaper one.`,
    noCross: (cheaper: string, months: number) => `${cheaper} is the cheaper one for all ${months} months.`,
    equal: 'Both cost the same.',
    crossRequests: (requests: string, cheaper: string, months: number) =>
      `Over ${months} months they cost the same at ${requests} requests a month; above that, ${cheaper} is cheaper.`,
    noCrossRequests: 'No number of requests makes them equal.',
    share: (share: string, months: number) =>
      `Building is cheaper in ${share} of the simulated plans after ${months} months.`,
    build: 'building',
    buy: 'buying',
    examples: 'The figures for buying are examples, not yours.',
  },
  missing: {
    team: 'team and rates',
    oneOffs: 'costs that come once',
    requests: 'requests',
    inputTokens: 'input tokens',
    outputTokens: 'output tokens',
    inputPrice: 'input token price',
    outputPrice: 'output token price',
    compute: 'compute',
    tools: 'monitoring and tools',
    support: 'support',
    maintenance: 'maintenance',
    annual: 'annual value',
    adoption: 'adoption',
  } satisfies Record<Missing, string>,
  how: {
    month: 'A month is 52/12 weeks. Nothing is rounded on the way, only when shown.',
    stageCost:
      'Stage cost = (Σ full-time equivalents × weekly rate × weeks + costs that come once) × (1 + contingency). A named risk’s delay is paid.',
    effort: 'Effort = full-time equivalents × weeks. Hardening share = effort of hardening / effort of all stages.',
    usage: (shares: string) =>
      `Usage is ${shares} in equal parts of the last stage, then full; a month’s share is its mean over the month, counted from go-live (the start of the last stage).`,
    model:
      'Model cost of a month = requests × share × (1 + growth)^(month − 1) × (input tokens × input price + output tokens × output price) / 1,000,000.',
    fixed:
      'Compute, tools, support and maintenance (full-time equivalents × weekly rate × 52/12) run in full from go-live.',
    benefit:
      'Benefit of a month = annual value / 12 × share × min(1, month / months until adoption is reached) × adoption.',
    total: (months: number) =>
      `Total = pilot + production + running cost of ${months} months. Return = (benefit of those months − total) / total, undiscounted.`,
    npv: (rate: string) =>
      `Net present value at kickoff with ${rate} a year: build discounted from the middle of each stage, a month’s net from the middle of the month. Weeks of work; freezes are left out.`,
    delay:
      'Cost of delay a week = (annual value × adoption − 12 × running cost of a month at full usage) / 52. A transaction = running cost / requests of those months.',
    breakEven: (months: number) =>
      `Break-even is the first month from go-live whose cumulative is 0 or more, within ${months}. The band of a month is taken from the first 2,500 of the 10,000 simulated plans; go-live and the last month to budget take all.`,
    tornado:
      'Each bar takes the first 2,000 simulated plans, sets one driver to its low and then to its high, and moves the median of all by as much as the median of these moves. Only drivers with a range are listed.',
    buy: (months: number) =>
      `Both variants pay the pilot. Buying pays setup × (1 + contingency) and its share of the production work, then subscription, requests and maintenance. They are compared at the likely values, over ${months} months.`,
    inputs: 'With your inputs, at the likely values:',
  },
};
