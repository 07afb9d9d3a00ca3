/** What the name of a test says: the case, which run of it, and what it is filed under. */

const RUN = /[\s,;:_#([-]*\b(?:run|attempt|repeat|repetition|trial|try|epoch|iteration)[\s_#-]*(\d{1,5})\b[\s)\]]*/i;

/** A longer one was made by no person: nothing is read out of it. */
const MAX_NAME = 500;

export interface TestName {
  readonly case: string;
  readonly repeat?: number;
  /** What stands before the last ` > `. */
  readonly parts: readonly (readonly [name: string, value: string])[];
}

/** `letter > doc-a > c01 run 2`, `test_answer[c01-2]`, `test_answer[2-3]` of pytest-repeat. */
export function caseOfName(name: string): TestName {
  const path = name.split(' > ');
  const leaf = path.at(-1) ?? '';
  const parts = path.slice(0, -1).map((part, at) => [`suite.${at + 1}`, part] as const);
  if (leaf.length > MAX_NAME) return { case: name, parts };
  const run = RUN.exec(leaf);
  if (run)
    return { case: [...path.slice(0, -1), leaf.replace(RUN, ' ').trim()].join(' > '), repeat: Number(run[1]), parts };
  // pytest-repeat: which of how many.
  const repeated = /^(.*)\[(?:(.*)-)?(\d+)-(\d+)\]$/.exec(leaf);
  if (repeated && Number(repeated[3]) <= Number(repeated[4]) && Number(repeated[3]) > 0) {
    return { case: `${repeated[1]}[${repeated[2] ?? ''}]`, repeat: Number(repeated[3]), parts };
  }
  return { case: name, parts };
}
