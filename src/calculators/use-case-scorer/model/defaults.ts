import type { Answers, UseCase } from './answers.ts';

export const blankUseCase = (id: string): UseCase => ({ id, name: '', scores: {} });

/** Three empty rows: a portfolio is compared, and without JavaScript they are a worksheet. */
export const defaults: Answers = { useCases: ['a', 'b', 'c'].map(blankUseCase), weights: {} };
