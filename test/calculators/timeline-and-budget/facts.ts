/** The facts of the original. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Facts } from '../../../src/calculators/timeline-and-budget/facts.ts';
import { BudgetMethod } from '../../../src/domain/content/budget.ts';
import { TimelineMethod } from '../../../src/domain/content/stage.ts';
import { original } from '../../original/take.ts';

const read = (name: string) => parse(readFileSync(new URL(`../../../content/${name}.yaml`, import.meta.url), 'utf8'));

export const facts: Facts = {
  stages: TimelineMethod.parse(original().stages),
  budget: BudgetMethod.parse(original().budget),
};

export const evidence = read('evidence') as {
  sources: { id: string; figures?: Record<string, number | string> }[];
};
