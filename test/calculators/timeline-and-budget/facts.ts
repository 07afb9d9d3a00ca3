/** The facts as the site has them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Facts } from '../../../src/calculators/timeline-and-budget/facts.ts';
import { BudgetMethod } from '../../../src/domain/budget-method.ts';
import { TimelineMethod } from '../../../src/domain/stage.ts';

const read = (name: string) => parse(readFileSync(new URL(`../../../content/${name}.yaml`, import.meta.url), 'utf8'));

export const facts: Facts = {
  method: TimelineMethod.parse(read('stages')),
  starting: BudgetMethod.parse(read('budget')),
};

export const evidence = read('evidence') as {
  sources: { id: string; figures?: Record<string, number | string> }[];
};
