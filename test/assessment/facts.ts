import { readFacts } from '../../src/cli/facts.ts';

export const facts = readFacts('content');
