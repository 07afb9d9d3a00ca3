import type { Answers } from './answers.ts';

/** What an untouched plan holds: nothing that differs from the facts. */
export const defaults: Answers = {
  timeline: { stages: {}, risks: [], freezes: [] },
  budget: { running: {}, benefit: {}, buy: {} },
};
