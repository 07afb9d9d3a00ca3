/** The whole with the original's facts. */
import { assessmentFacts } from '../../src/assessment/facts.ts';
import { wholeExamples } from '../../src/assessment/model/examples.ts';
import { evaluateWhole as evaluate, type Parts } from '../../src/assessment/model/whole.ts';
import { loadCalculators } from '../../src/calculators/registry.ts';
import type { Cover } from '../../src/shell/codec/document.ts';
import { content } from '../original/content.ts';

export const calculators = await loadCalculators();
export const facts = assessmentFacts(content, calculators);
export const examples = wholeExamples(calculators);
export const evaluateWhole = (cover: Cover, parts: Parts) => evaluate(cover, parts, facts, calculators);
