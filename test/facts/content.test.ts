/** The content through its file door: what can't be used is named with its file and its field. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPages, factsByCalculator } from '../../src/facts/by-calculator.ts';
import { inOrder } from '../../src/facts/content.ts';
import { checkContent, readContent, readSite } from '../../src/facts/doors/files.ts';
import { content } from '../original/content.ts';
import { originalContent } from '../original/take.ts';

/** A copy of the original's content, or of another, with one file changed, or taken away. */
function broken(file: string, change: ((text: string) => string) | null, from = originalContent()): string {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  cpSync(from, folder, { recursive: true });
  const path = join(folder, file);
  if (change) writeFileSync(path, change(readFileSync(path, 'utf8')));
  else rmSync(path, { recursive: true });
  return folder;
}

describe('content that can’t be used', () => {
  test.each([
    ['a missing file', 'stages.yaml', null, 'content/stages.yaml: is missing'],
    ['a missing folder', 'checklist', null, 'content/checklist: the folder is missing'],
    [
      'a field of the wrong kind',
      'site.yaml',
      (text: string) => text.replace(/^currency: .*$/m, 'currency: euro'),
      'content/site.yaml, currency: must be an ISO 4217 code',
    ],
    [
      'a field within a list',
      'criteria.yaml',
      (text: string) => text.replace(/^ {4}name: .*$/m, '    name: 7'),
      'content/criteria.yaml, criteria.0.name: Invalid input: expected string',
    ],
    ['no YAML', 'budget.yaml', () => 'team: [', 'content/budget.yaml: '],
    [
      'no fields',
      'checklist/rollback.mdx',
      () => 'Prose alone.',
      'content/checklist/rollback.mdx: must begin with its fields',
    ],
    [
      'a phase that is not there',
      'checklist/rollback.mdx',
      (text: string) => text.replace(/^phase: .*$/m, 'phase: gone'),
      'content/checklist/rollback.mdx, phase: Invalid option',
    ],
  ])('%s', (_what, file, change, message) => {
    expect(() => readContent(broken(file, change))).toThrow(message);
  });

  test('every fault of a file, not only the first', () => {
    const folder = broken('site.yaml', (text) =>
      text.replace(/^currency: .*$/m, 'currency: euro').replace(/^name: .*$/m, 'name: 5'),
    );
    expect(() => readContent(folder)).toThrow(/site\.yaml, name: [\s\S]*site\.yaml, currency: /);
  });

  test('a line that is no YAML is named in a file with prose, too', () => {
    expect(() => readContent(broken('phases/deployment.mdx', () => '---\norder: 1\nname: [\n---\n'))).toThrow(
      /phases\/deployment\.mdx: .*at line [34]/,
    );
  });
});

describe('every fault says its line', () => {
  const lineOf = (file: string, field: RegExp) =>
    readFileSync(join(originalContent(), file), 'utf8')
      .split('\n')
      .findIndex((line) => field.test(line)) + 1;

  test('where the field stands', () => {
    const folder = broken('stages.yaml', (text) => text.replace(/^tooShortWeeks: .*$/m, 'tooShortWeeks: four'));
    expect(() => readContent(folder)).toThrow(
      `content/stages.yaml, tooShortWeeks: Invalid input: expected number, received string (line ${lineOf('stages.yaml', /^tooShortWeeks:/)})`,
    );
  });

  test('where begins what a field is missing from', () => {
    const folder = broken('criteria.yaml', (text) => text.replace(/^ {4}name: .*\n/m, ''));
    expect(() => readContent(folder)).toThrow(
      new RegExp(`criteria\\.0\\.name: .* \\(line ${lineOf('criteria.yaml', /^ {2}- id:/)}\\)`),
    );
  });

  test('in a file with prose, counted from its top', () => {
    const folder = broken('checklist/rollback.mdx', (text) => text.replace(/^phase: .*$/m, 'phase: gone'));
    expect(() => readContent(folder)).toThrow(
      new RegExp(`rollback\\.mdx, phase: .* \\(line ${lineOf('checklist/rollback.mdx', /^phase:/)}\\)`),
    );
  });
});

describe('the whole content is checked at once', () => {
  test('and is found to be in order', () => expect(() => checkContent('content')).not.toThrow());

  test('the faults of several files together, also of those that no calculator reads', () => {
    const folder = broken('gap.yaml', () => 'stop: [', 'content');
    writeFileSync(join(folder, 'faq/what-is-it.mdx'), '---\norder: first\n---\n');
    writeFileSync(join(folder, 'site.yaml'), 'name: 7\n');
    expect(() => checkContent(folder)).toThrow(
      /content\/site\.yaml, name: [\s\S]*content\/gap\.yaml: [\s\S]*content\/faq\/what-is-it\.mdx, order: /,
    );
  });

  test('the settings of the site alone, before there is one', () => {
    expect(readSite(originalContent()).name).toBe('From Pilot to Production');
    expect(() => readSite(broken('site.yaml', () => 'name: ['))).toThrow('content/site.yaml: ');
  });
});

test('entries stand in the order they state; of equals, by id', () => {
  const entries = [
    { id: 'b', data: { order: 1 } },
    { id: 'c', data: { order: 0.5 } },
    { id: 'a', data: { order: 1 } },
  ];
  expect(inOrder(entries).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

describe('facts by calculator', () => {
  test('are those that each picks, by its id', () => {
    const toy = { id: 'checklist', pickFacts: ({ site }: typeof content) => ({ called: site.name }) };
    const alone = { ...content, calculators: content.calculators.filter(({ id }) => id === 'checklist') };
    expect(factsByCalculator(alone, { checklist: toy })).toEqual({ checklist: { called: 'From Pilot to Production' } });
  });

  test('a calculator without a page, and a page without a calculator, are named', () => {
    expect(() => checkPages(['a'], ['a', 'toy'])).toThrow('content/calculators/toy.mdx: is missing');
    expect(() => checkPages(['a', 'b'], ['a'])).toThrow('content/calculators/b.mdx: no calculator is called so');
    expect(() => checkPages(['a'], ['a'])).not.toThrow();
  });
});
