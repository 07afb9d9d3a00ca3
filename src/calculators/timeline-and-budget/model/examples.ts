/** Named answers: for tests, documentation and the "load an example" button. */
import type { Example } from '../../../shell/calculator.ts';
import type { Answers } from './answers.ts';

const point = (value: number) => ({ low: value, likely: value, high: value });
const everywhere = (fte: readonly [number, number, number, number, number, number]) => ({
  'problem-selection': fte[0],
  'pilot-design': fte[1],
  'pilot-execution': fte[2],
  decision: fte[3],
  hardening: fte[4],
  deployment: fte[5],
});

/** Every range a point, so that plain arithmetic is the answer. */
const plainArithmetic: Answers = {
  timeline: {
    stages: {
      'problem-selection': { weeks: point(1.5), overlap: 0 },
      'pilot-design': { weeks: point(1.5), overlap: 0.5 },
      'pilot-execution': { weeks: point(6), overlap: 0 },
      decision: { weeks: point(1), overlap: 0 },
      hardening: { weeks: point(5), overlap: 2 },
      deployment: { weeks: point(3.5), overlap: 0.5 },
    },
    risks: [],
    freezes: [],
  },
  budget: {
    team: [
      { id: 'lead', name: 'Lead', rate: 3000, fte: everywhere([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]) },
      { id: 'engineers', name: 'Engineers', rate: 2800, fte: everywhere([0.5, 1, 2, 0.5, 5, 2]) },
      { id: 'operations', name: 'Operations', rate: 2600, fte: everywhere([0, 0, 0.25, 0.25, 1, 1]) },
    ],
    oneOffs: [{ id: 'security-review', name: 'Security review', stage: 'hardening', amount: point(12_000) }],
    contingency: 15,
    running: {
      requests: point(60_000),
      inputTokens: point(1500),
      outputTokens: point(400),
      inputPrice: point(3),
      outputPrice: point(15),
      compute: point(1800),
      tools: point(900),
      support: point(600),
      maintenance: point(0.4),
      maintenanceRate: 2800,
      growth: 2,
    },
    benefit: { annual: point(600_000), adoption: point(90), monthsToFull: 3, discount: 8 },
    buy: {},
  },
};

/** The same plan with its ranges, risks, a start and a date to meet. */
const supportAssistant: Answers = {
  timeline: {
    stages: { 'pilot-execution': { weeks: { low: 4, likely: 5, high: 8 } } },
    risks: [
      {
        id: 'security',
        name: 'Security review stalls',
        stage: 'hardening',
        probability: 25,
        delay: { low: 1, likely: 3, high: 8 },
      },
      {
        id: 'data',
        name: 'Data access is late',
        stage: 'pilot-design',
        probability: 30,
        delay: { low: 1, likely: 2, high: 4 },
      },
    ],
    start: '2027-03-01',
    deadline: '2027-07-02',
    freezes: [{ id: 'easter', name: 'Easter', from: '2027-03-26', to: '2027-03-29' }],
  },
  budget: {
    ...plainArithmetic.budget,
    oneOffs: [
      {
        id: 'security-review',
        name: 'Security review',
        stage: 'hardening',
        amount: { low: 8000, likely: 12_000, high: 20_000 },
      },
      { id: 'training', name: 'Training', stage: 'deployment', amount: { low: 6000, likely: 10_000, high: 15_000 } },
    ],
    running: {
      requests: { low: 40_000, likely: 60_000, high: 90_000 },
      inputTokens: { low: 1000, likely: 1500, high: 2500 },
      outputTokens: { low: 250, likely: 400, high: 700 },
      inputPrice: { low: 1, likely: 3, high: 5 },
      outputPrice: { low: 5, likely: 15, high: 25 },
      compute: { low: 1400, likely: 1800, high: 2600 },
      tools: { low: 700, likely: 900, high: 1300 },
      support: { low: 400, likely: 600, high: 1000 },
      maintenance: { low: 0.3, likely: 0.4, high: 0.7 },
      growth: 2,
    },
    benefit: {
      annual: { low: 400_000, likely: 600_000, high: 750_000 },
      adoption: { low: 65, likely: 80, high: 95 },
      monthsToFull: 3,
      discount: 8,
    },
    buy: {
      differentiates: false,
      setup: { low: 15_000, likely: 25_000, high: 40_000 },
      fee: { low: 4000, likely: 6000, high: 9000 },
      perRequest: { low: 0.03, likely: 0.05, high: 0.08 },
      stillToDo: { low: 45, likely: 60, high: 75 },
      maintenance: { low: 0.1, likely: 0.2, high: 0.3 },
    },
  },
};

export const examples: readonly [Example<Answers>, ...Example<Answers>[]] = [
  {
    id: 'support-assistant',
    title: 'Example: a support assistant, with ranges, risks and a date',
    answers: supportAssistant,
  },
  { id: 'plain-arithmetic', title: 'Example: every range a point, check it by hand', answers: plainArithmetic },
];
