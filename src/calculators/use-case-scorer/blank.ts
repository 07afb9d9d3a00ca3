/** The empty sheet and its limits, apart from the schemas: a page begins without those. */
import type { Answers, UseCase } from './answers.ts';

/** Longest text a field keeps, in UTF-16 units. */
export const MAX_TEXT = 10_000;
export const MAX_USE_CASES = 50;
export const MAX_WEIGHT = 5;
export const VALUE_KINDS = ['cost-saved', 'revenue-gained', 'velocity'] as const;

export const blankUseCase = (id: string): UseCase => ({ id, name: '', scores: {} });

/** Three empty rows: a portfolio is compared, and without JavaScript they are a worksheet. */
export const defaults: Answers = { useCases: ['a', 'b', 'c'].map(blankUseCase), weights: {} };
