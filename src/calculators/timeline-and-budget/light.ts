/** What the page needs before the visitor begins; schemas, examples and exports are fetched when they do. */
import type { Answers } from './answers.ts';
import { evaluate } from './evaluate.ts';
import { result } from './result.ts';

export const defaults: Answers = {
  timeline: { stages: {}, risks: [], freezes: [] },
  budget: { running: {}, benefit: {}, buy: {} },
};

export const light = { id: 'timeline-and-budget', defaults, evaluate, result } as const;
