import { readFacts } from '../../src/cli/facts.ts';
import { originalContent } from '../original/take.ts';

export const facts = readFacts(originalContent());
