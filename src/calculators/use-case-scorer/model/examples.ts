import type { Example } from '../../../shell/calculator.ts';
import type { Answers, UseCase } from './answers.ts';

/** Scores in the order of the criteria as published: impact, data, feasibility, team, production path. */
function scores(...[bi, da, tf, tr, pp]: readonly [number, number, number, number, number]): UseCase['scores'] {
  return {
    'business-impact': bi,
    'data-availability': da,
    'technical-feasibility': tf,
    'team-readiness': tr,
    'production-path': pp,
  };
}

const invoices: UseCase = {
  id: 'invo',
  name: 'Invoice exception triage',
  scores: scores(4, 5, 4, 4, 4),
  value: { kind: 'cost-saved', low: 180_000, likely: 240_000, high: 310_000 },
  problem:
    'Invoices that fail matching wait for a person to read them and find the right approver. Most follow one of a dozen patterns.',
  success:
    'Triage picks the right queue for most exceptions, agreed with accounts payable before the pilot; time to resolution falls; the approvers accept it.',
  vision:
    'Runs on each invoice that fails matching in the finance system, writes queue and reason back to it, and hands over to the existing manual queue when it is unsure or down.',
  sponsor: 'VP Finance',
};

const replies: UseCase = { id: 'repl', name: 'Support reply drafting', scores: scores(5, 3, 4, 3, 4) };
const digest: UseCase = { id: 'dige', name: 'Meeting-notes digest', scores: scores(1, 5, 5, 3, 4) };
const clauses: UseCase = { id: 'clau', name: 'Contract clause review', scores: scores(5, 4, 3, 2, 3) };

/** Invented, and marked as such: no company, person or measurement stands behind them. */
export const examples: readonly Example<Answers>[] = [
  {
    id: 'portfolio',
    title: 'Example: four use cases, one of them strong',
    answers: { useCases: [invoices, replies, digest, clauses], weights: {}, chosen: 'invo' },
  },
  {
    id: 'weights-decide',
    title: 'Example: the weights decide who is first',
    answers: {
      useCases: [
        { id: 'fore', name: 'Demand forecast for spare parts', scores: scores(5, 3, 4, 3, 5) },
        { id: 'rout', name: 'Claim documents, sorted and routed', scores: scores(4, 4, 4, 4, 4) },
        { id: 'sear', name: 'Search in maintenance manuals', scores: scores(3, 5, 5, 5, 3) },
      ],
      weights: { 'business-impact': 3 },
    },
  },
  {
    id: 'not-ready',
    title: 'Example: nothing is ready, and one is a fix away',
    answers: {
      useCases: [
        { id: 'know', name: 'Answers from the policy handbook', scores: scores(4, 5, 5, 4, 2) },
        { id: 'rebu', name: 'Whole customer journey, rebuilt', scores: scores(5, 2, 2, 3, 1) },
        {
          id: 'code',
          name: 'Test cases from requirements',
          scores: { 'business-impact': 3, 'technical-feasibility': 4 },
        },
      ],
      weights: {},
    },
  },
];
