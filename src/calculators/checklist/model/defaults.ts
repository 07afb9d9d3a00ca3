import type { Answers } from './answers.ts';

/** The untouched list. */
export const defaults: Answers = { items: {}, own: [] };
