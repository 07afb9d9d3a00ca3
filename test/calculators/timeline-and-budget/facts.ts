/** The facts of the original. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pickFacts } from '../../../src/calculators/timeline-and-budget/facts.ts';
import { content } from '../../original/content.ts';

const read = (name: string) => parse(readFileSync(new URL(`../../../content/${name}.yaml`, import.meta.url), 'utf8'));

export const facts = pickFacts(content);

export const evidence = read('evidence') as {
  sources: { id: string; figures?: Record<string, number | string> }[];
};
