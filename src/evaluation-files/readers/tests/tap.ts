/** TAP 13 and 14, as Node's runner and Vitest write it: the leaves of the tree of tests, each with its verdict and time. */
import type { Draft } from '../../draft/draft.ts';
import type { TextReader } from '../../reader.ts';
import type { Outcome } from '../../results.ts';
import { numberOf } from '../../text/values.ts';
import { byId } from '../case-keys.ts';
import { isAssertion } from './assertions.ts';
import { caseOfName } from './test-names.ts';

const TEST = /^(\s*)(not )?ok\b(?:\s+\d+)?\s*(?:-\s*)?(.*?)\s*(\{)?\s*$/;
/** Characters of a line that are looked at. */
const MAX_LINE = 2000;
const DIRECTIVE = /\s#\s*(skip|todo)\b.*$/i;
const TIME = /\s#\s*time=([\d.]+)(ms|s)?/i;

interface Test {
  readonly depth: number;
  readonly ok: boolean;
  readonly name: string;
  readonly directive: string | undefined;
  latencyMs: number | undefined;
  /** Of its block of YAML. */
  error: { name: string; code: string; message: string };
}

export const tap: TextReader = {
  format: 'tap',
  fits: (text) => /^[^\S\n]*(not )?ok\b/m.test(text.slice(0, 1 << 20)),
  *read(text, draft) {
    draft.hasVerdict = true;
    draft.latencyOf = 'test';
    const tests = new Tests(draft);
    for (let start = 0; start < text.length; ) {
      const found = text.indexOf('\n', start);
      const end = found === -1 ? text.length : found;
      // Longer lines are output of the tests.
      tests.line(text.slice(start, Math.min(end, start + 2000)).trimEnd());
      start = end + 1;
      yield start / text.length;
    }
    tests.finish();
  },
};

/** A test is a leaf when no deeper one belongs to it: subtests stand before their parent, indented, or behind it in braces. */
class Tests {
  readonly #draft: Draft;
  #last: Test | undefined;
  #deepest = 0;
  #braces: number[] = [];
  #inYaml = false;
  #plan: number | undefined;
  #isNested = false;
  #counts: { pass?: number; fail?: number; skipped?: number } = {};

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  line(whole: string): void {
    // What follows is no name any more.
    const line = whole.slice(0, MAX_LINE);
    const parts = this.#inYaml ? null : TEST.exec(line);
    if (this.#inYaml) this.#yaml(line);
    else if (parts) this.#test(parts);
    else if (/^\s*---\s*$/.test(line)) this.#inYaml = true;
    else if (/^\s*\}\s*$/.test(line)) this.#braces.pop();
    const plan = /^(\s*)1\.\.(\d+)/.exec(line);
    if (plan && plan[1] === '') this.#plan = Number(plan[2]);
    if (plan && plan[1] !== '') this.#isNested = true;
    if (/^\s*Bail out!/i.test(line)) this.#draft.note('status', { name: 'bail out' });
    const count = /^# (pass|fail|skipped) (\d+)$/.exec(line);
    if (count) this.#counts[count[1] as 'pass'] = Number(count[2]);
  }

  #test([, indent = '', not, description = '', brace]: RegExpExecArray): void {
    const depth = indent.length;
    // A parent closes what is deeper than itself; its own verdict sums those up.
    const isParent = depth < this.#deepest || brace !== undefined;
    this.#flush();
    this.#deepest = depth;
    if (brace !== undefined) this.#braces.push(depth);
    if (isParent) return;
    const time = TIME.exec(description);
    this.#last = {
      depth,
      ok: not === undefined,
      name: description.replace(TIME, '').replace(DIRECTIVE, '').trim(),
      directive: DIRECTIVE.exec(description)?.[1]?.toLowerCase(),
      latencyMs: time ? Number(time[1]) * (time[2]?.toLowerCase() === 's' ? 1000 : 1) : undefined,
      error: { name: '', code: '', message: '' },
    };
  }

  #yaml(line: string): void {
    if (/^\s*\.\.\.\s*$/.test(line)) {
      this.#inYaml = false;
      return;
    }
    const [, key = '', raw = ''] = /^\s*(\w+):\s*(.*)$/.exec(line) ?? [];
    const value = raw.replace(/^(['"])(.*)\1$/, '$2').slice(0, 200);
    const test = this.#last;
    if (!test) return;
    if (key === 'duration_ms') test.latencyMs ??= numberOf(value);
    else if (key === 'name' || key === 'code') test.error[key] ||= value;
    else if (key === 'message' || key === 'error') test.error.message ||= value;
  }

  #flush(): void {
    const test = this.#last;
    this.#last = undefined;
    if (!test) return;
    const named = caseOfName(test.name);
    const outcome = this.#outcome(test);
    this.#draft.add({
      case: byId(named.case),
      repeat: named.repeat,
      outcome,
      dimensions: named.parts,
      latencyMs: test.latencyMs,
    });
  }

  #outcome({ ok, directive, error }: Test): Outcome {
    if (directive === 'skip') return 'skipped';
    if (directive === 'todo') {
      if (!ok) this.#draft.note('failed-todos');
      return 'skipped';
    }
    if (ok) return 'pass';
    const told = error.name !== '' || error.code !== '' || error.message !== '';
    if (!told || error.code === 'ERR_ASSERTION' || isAssertion({ message: error.message, type: error.name }))
      return 'fail';
    this.#draft.note('failures-that-are-errors');
    return 'error';
  }

  finish(): void {
    this.#flush();
    const { pass, fail, skipped } = this.#counts;
    this.#draft.declared = {
      // A plan counts the tests of its own level.
      ...(this.#plan === undefined || this.#isNested ? {} : { total: this.#plan }),
      ...(pass === undefined ? {} : { passed: pass }),
      ...(fail === undefined ? {} : { failed: fail }),
      ...(skipped === undefined ? {} : { skipped }),
    };
  }
}
