import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CalculatorId } from '../../src/calculators/registry.ts';
import { run } from '../../src/cli/evaluate.ts';
import { type AnyCalculator, EMPTY_COVER } from '../../src/shell/codec/document.ts';
import { calculators, evaluateWhole, examples, facts } from '../assessment/facts.ts';
import { isOriginal, originalContent } from '../original/take.ts';

const content = originalContent();
const head = { schema: 1, id: 'a', created: '2026-03-01T00:00:00Z', updated: '2026-03-01T00:00:00Z' };
const fileOf = (whole: object) => JSON.stringify({ ...head, ...EMPTY_COVER, parts: {}, ...whole });
const evaluate = (text: string, ...args: string[]) => run([...args, 'file.json'], () => text, content);

const required = facts.byId.checklist.items.filter((item) => item.required);
const ready = {
  version: 1,
  answers: { items: Object.fromEntries(required.map(({ id }) => [id, { status: 'done' }])), own: [] },
};
const go = { version: 2, answers: calculators['go-no-go'].examples.find(({ id }) => id === 'go')?.answers };

describe('exit code', () => {
  test('0 for a go that is ready', () =>
    expect(evaluate(fileOf({ parts: { checklist: ready, 'go-no-go': go } })).code).toBe(0));
  test('1 for a go that is not ready, and for a ready list without a go', () => {
    expect(evaluate(fileOf({ parts: { 'go-no-go': go } })).code).toBe(1);
    expect(evaluate(fileOf({ parts: { checklist: ready } })).code).toBe(1);
  });
  test('by what is needed', () => {
    expect(evaluate(fileOf({ parts: { 'go-no-go': go } }), '--needs', 'go').code).toBe(0);
    expect(evaluate(fileOf({ parts: { checklist: ready } }), '--needs', 'ready').code).toBe(0);
    expect(evaluate(fileOf({ parts: { checklist: ready } }), '--needs', 'go').code).toBe(1);
  });
  test('1 for an untouched assessment', () => expect(evaluate(fileOf({})).code).toBe(1));
  test.each(calculators['go-no-go'].examples.filter(({ id }) => id !== 'go'))(
    '1 for $id: only a go is a go',
    ({ answers }) =>
      expect(evaluate(fileOf({ parts: { checklist: ready, 'go-no-go': { version: 2, answers } } })).code).toBe(1),
  );
});

describe('a file that can’t be used: 2, every problem with its path', () => {
  test.each([
    ['', 'the file is empty'],
    ['{', 'the file is no JSON'],
    ['{"__proto__": {}}', 'the file has a key that no assessment has'],
    ['{"schema": 2}', 'schema was written by a newer version of the site'],
    ['[]', 'the file must be of type object'],
    [fileOf({ sponsor: { name: 'A', level: 'king' } }), 'sponsor.level must be one of'],
    [fileOf({ updated: '2026-99-99T00:00:00Z' }), 'updated was no instant that exists'],
    [
      fileOf({ signOffs: { selection: { date: '9999-99-99', by: 'A' }, decision: null } }),
      'signOffs.selection.date must be a date that exists',
    ],
    [
      fileOf({ parts: { checklist: { version: 1, answers: { items: {}, own: [], asOf: '2026-02-30' } } } }),
      'parts.checklist.answers.asOf must be a date that exists',
    ],
    [fileOf({ extra: 1 }), 'has a field that is not known: extra'],
    [fileOf({ parts: { checklist: { version: 9, answers: {} } } }), 'parts.checklist was written by a newer version'],
    [
      fileOf({
        parts: { checklist: { version: 1, answers: { items: { rollback: { evidence: 'javascript:x' } }, own: [] } } },
      }),
      'parts.checklist.answers.items.rollback.evidence must be an address that begins with https://',
    ],
  ])('%.60s', (text, message) => {
    const { code, error } = evaluate(text);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });

  test.each(Object.keys(calculators))('answers of %s that are none of its', (id) => {
    const { code, error } = evaluate(fileOf({ parts: { [id]: { version: 1, answers: 'nonsense' } } }));
    expect(code).toBe(2);
    expect(error).toContain(`parts.${id}.answers`);
  });

  test('a part of a calculator that is not there', () => {
    const { code, error } = evaluate(fileOf({ parts: { 'go-nogo': { version: 1, answers: {} } } }));
    expect(code).toBe(2);
    expect(error).toContain('parts.go-nogo belongs to no calculator here');
  });

  test('all of them, not only the first', () => {
    const { error } = evaluate(fileOf({ name: 5, notes: 5 }));
    expect(error).toContain('name must be');
    expect(error).toContain('notes must be');
  });

  test('as JSON too', () => {
    const { code, out } = evaluate(fileOf({ name: 5 }), '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ usable: false, problems: [{ path: 'name', message: 'must be of type string' }] });
  });

  test('no file, two files, an unknown need', () => {
    const none = () => '';
    expect(run([], none, content).code).toBe(2);
    expect(run(['a', 'b'], none, content).code).toBe(2);
    expect(run(['--needs', 'luck', 'a'], none, content).code).toBe(2);
  });
});

describe('content that can’t be used: 2, with the place', () => {
  const remade = (edit: (folder: string) => void) => {
    const folder = originalContent();
    edit(folder);
    return run(['file.json'], () => fileOf({}), folder);
  };
  test.each([
    ['a field', 'site.yaml', 'currency: euro', 'content/site.yaml, currency: '],
    ['no YAML', 'stages.yaml', 'stages: [', 'content/stages.yaml: '],
    [
      'a page without its calculator',
      'calculators/luck.mdx',
      null,
      'content/calculators/luck.mdx: no calculator is called so',
    ],
  ])('%s', (_what, file, text, place) => {
    const { code, out, error } = remade((folder) =>
      writeFileSync(join(folder, file), text ?? readFileSync(join(folder, 'calculators/checklist.mdx'))),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(place);
  });

  test('a page that another one names', () => {
    const { code, error } = remade((folder) => rmSync(join(folder, 'calculators/checklist.mdx')));
    expect(code).toBe(2);
    expect(error).toContain('content/phases/deployment.mdx, calculator: ');
  });
});

describe('the report', () => {
  test.each(examples)('of "$title" names every tool and every root cause', ({ cover, parts }) => {
    const { out } = evaluate(fileOf({ ...cover, parts }));
    for (const { name } of facts.rootCauses) expect(out).toContain(name);
    expect(out).toContain('Use-case scorer');
    expect(out).toContain('NOT YET');
  });

  test('can’t act on a terminal', () =>
    expect(evaluate(fileOf({ name: '\u001b[31mred\u0007' })).out).not.toMatch(/(?!\n)\p{Cc}/u));

  test.each(
    Object.values<AnyCalculator & { readonly examples: readonly { readonly id: string; readonly answers: unknown }[] }>(
      calculators,
    ).flatMap(({ id, versions, examples }) =>
      examples.map((example) => ({ id, version: versions.length, example: example.id, answers: example.answers })),
    ),
  )('the findings are those of the calculator: $id, $example', ({ id, version, answers }) => {
    const parts = { [id]: { version, answers } };
    const printed = JSON.parse(evaluate(fileOf({ parts }), '--json').out);
    const { finding } = evaluateWhole(EMPTY_COVER, parts).byId[id as CalculatorId];
    expect(printed.tools[id].finding).toEqual(JSON.parse(JSON.stringify(finding)));
  });
});

// It reads this copy’s own content, under which the example may not be ready.
test.skipIf(!isOriginal())('runs as a command, on plain Node', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'evaluate-')), 'a.json');
  writeFileSync(file, fileOf({ parts: { checklist: ready, 'go-no-go': go } }));
  expect(execFileSync(process.execPath, ['src/cli/evaluate.ts', file], { encoding: 'utf8' })).toContain('PASSES');
  expect(spawnSync(process.execPath, ['src/cli/evaluate.ts', '-'], { input: fileOf({}) }).status).toBe(1);
  expect(spawnSync(process.execPath, ['src/cli/evaluate.ts', `${file}.none`]).status).toBe(2);
});
