import { assessmentFacts } from '../../src/assessment/facts.ts';
import { content } from '../original/content.ts';

export const facts = assessmentFacts(content);
