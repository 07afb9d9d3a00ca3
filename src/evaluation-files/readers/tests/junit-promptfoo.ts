/** promptfoo's JUnit XML: a suite for each candidate, and tests by number and description. */
import type { Attempt, Draft } from '../../draft/draft.ts';
import { nameOf } from '../../text/names.ts';
import { byId } from '../case-keys.ts';
import type { TestCase } from './junit-case.ts';

/** `[assistant-a] prompt 1`, `test 3: c01` */
export function promptfooSuite(test: TestCase, draft: Draft): Pick<Attempt, 'candidate' | 'case'> {
  const provider = /^\[([^\]]{1,200})\]/.exec(test.suite)?.[1];
  const id = nameOf(test.suite);
  draft.candidate(id, provider ? test.suite.replace(/^\[[^\]]*\]/, provider) : id);
  return { candidate: id, case: byId(test.name.replace(/^test \d+: /, '')) };
}
