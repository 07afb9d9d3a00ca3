/** JUnit XML, as pytest, Vitest, Node, Surefire, promptfoo and every CI write it. Properties of a test become metrics and marks. */
import type { Attempt, Draft } from '../../draft/draft.ts';
import type { XmlReader } from '../../reader.ts';
import type { Declared } from '../../results.ts';
import { countOf, numberOf, scaled } from '../../text/values.ts';
import { piecesOf, type XmlEvents } from '../../text/xml.ts';
import { attemptOf, type TestCase } from './junit-case.ts';
import { promptfooSuite } from './junit-promptfoo.ts';

export const junit: XmlReader = {
  format: 'junit',
  fits: (root) => root === 'testsuites' || root === 'testsuite',
  *read(text, readXml, draft) {
    draft.hasVerdict = true;
    draft.latencyOf = 'test';
    const tests = new Tests(draft);
    yield* readXml(piecesOf(text), text.length, tests);
    tests.flush();
  },
};

/** Collects each test as its elements come by. */
class Tests implements XmlEvents {
  readonly #draft: Draft;
  readonly #suites: string[] = [];
  #test: TestCase | undefined;
  /** Held back, because the breaking of its teardown may follow it as a test of its own. */
  #before: { readonly key: string; readonly attempt: Attempt } | undefined;
  #text: { add(text: string): void } | undefined;
  #isRoot = true;
  #rootIsSilent = false;
  #promptfoo = false;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'testsuites':
      case 'testsuite':
        this.#openSuite(name, attributes);
        break;
      case 'testcase':
        this.#test = {
          name: attributes['name'] ?? '',
          classname: attributes['classname'] ?? '',
          suite: this.#suites.at(-1) ?? '',
          seconds: secondsOf(attributes['time']),
          problems: [],
          properties: [],
        };
        break;
      case 'failure':
      case 'error':
      case 'skipped':
      case 'rerunFailure':
      case 'rerunError':
      case 'flakyFailure':
      case 'flakyError': {
        const problem = { kind: name, message: attributes['message'] ?? '', type: attributes['type'] ?? '' };
        this.#test?.problems.push(problem);
        // Only the beginning says which exception it was.
        this.#text = { add: (text) => (problem.message ||= text.trimStart().slice(0, 200)) };
        break;
      }
      case 'property': {
        const property = { name: attributes['name'] ?? '', value: attributes['value'] ?? '' };
        this.#test?.properties.push(property);
        if (attributes['value'] === undefined) this.#text = { add: (text) => (property.value += text.slice(0, 200)) };
      }
    }
  }

  close(name: string): void {
    if (name === 'testcase') this.#closeTest();
    if (name === 'testsuite') this.#suites.pop();
    if (name !== 'testcase') this.#text = undefined;
  }

  text(text: string): void {
    this.#text?.add(text);
  }

  #openSuite(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#draft.happened(attributes['timestamp']);
    if (this.#isRoot) this.#promptfoo = attributes['name'] === 'promptfoo';
    // pytest's outermost element says nothing; the suites right below it do.
    if (this.#isRoot || (this.#rootIsSilent && this.#suites.length === 0)) this.#declare(attributes);
    if (this.#isRoot) this.#rootIsSilent = name === 'testsuites' && attributes['tests'] === undefined;
    this.#isRoot = false;
    if (name === 'testsuite') this.#suites.push(attributes['name'] ?? '');
  }

  #declare(attributes: Readonly<Record<string, string>>): void {
    const before = this.#draft.declared ?? {};
    const sum = (name: keyof Declared, key: string): Declared => {
      const count = countOf(attributes[key]);
      return count === undefined ? {} : { [name]: (before[name] ?? 0) + count };
    };
    this.#draft.declared = {
      ...before,
      ...sum('total', 'tests'),
      ...sum('failed', 'failures'),
      ...sum('errored', 'errors'),
      ...sum('skipped', 'skipped'),
    };
  }

  #closeTest(): void {
    const test = this.#test;
    if (!test) return;
    this.#test = undefined;
    const key = `${test.suite}\u0000${test.classname}\u0000${test.name}`;
    if (this.#before?.key === key && test.problems.some(({ message }) => /^failed on teardown/.test(message))) {
      // pytest lists a test once more when its teardown breaks. What it found before stands.
      this.#draft.note('teardown-errors');
      return;
    }
    this.flush();
    const attempt = attemptOf(test, this.#draft);
    this.#before = { key, attempt: this.#promptfoo ? { ...attempt, ...promptfooSuite(test, this.#draft) } : attempt };
  }

  flush(): void {
    if (this.#before) this.#draft.add(this.#before.attempt);
    this.#before = undefined;
  }
}

/** `1,234.5` in some writers. */
function secondsOf(time: string | undefined): number | undefined {
  return scaled(numberOf(time?.replaceAll(',', '')), 1);
}
