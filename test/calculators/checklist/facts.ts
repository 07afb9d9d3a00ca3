/** The facts of the original. */
import { pickFacts } from '../../../src/calculators/checklist/facts.ts';
import { content } from '../../original/content.ts';

export const facts = pickFacts(content);
