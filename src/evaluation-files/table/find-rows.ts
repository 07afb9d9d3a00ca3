/** Where in a JSON document the cases lie, and what it says of them beside. */
import type { Declared } from '../results.ts';
import { Elements } from '../text/json.ts';
import { countOf, field, fieldsOf, isFields } from '../text/values.ts';
import { fromCells, fromRecords, type TableSource } from './rows.ts';

const PREFERRED = [
  'results',
  'cases',
  'rows',
  'data',
  'details',
  'samples',
  'tests',
  'records',
  'items',
  'evaluations',
];
const DEEPEST = 3;

/** Paths of the lists of objects, where exactly one or none is preferred by its name: `results`, `data.rows`. */
export function listsIn(document: unknown): string[] {
  const found: string[] = [];
  const look = (value: unknown, path: readonly string[]): void => {
    if (value instanceof Elements) {
      if (isFields(value.at(0)) || isSplitFrame(document, path)) found.push(path.join('.'));
    } else if (path.length < DEEPEST) for (const [key, inner] of fieldsOf(value)) look(inner, [...path, key]);
  };
  look(document, []);
  const preferred = found.filter((path) => PREFERRED.includes(path.split('.').at(-1) ?? ''));
  return preferred.length === 1 ? preferred : found;
}

function isSplitFrame(document: unknown, path: readonly string[]): boolean {
  const owner = field(document, ...path.slice(0, -1));
  return path.at(-1) === 'data' && Array.isArray(field(owner, 'columns'));
}

export function tableIn(
  document: unknown,
  path: string | undefined,
): { source: TableSource; path: string; declared?: Declared } | undefined {
  if (path === undefined) return undefined;
  const steps = path.split('.');
  const list = field(document, ...steps);
  if (!(list instanceof Elements)) return undefined;
  const declared = declaredIn(document);
  const rest = { path, ...(declared ? { declared } : {}) };
  // pandas' orientation "split", as MLflow writes it.
  if (isSplitFrame(document, steps)) {
    const columns = field(document, ...steps.slice(0, -1), 'columns') as readonly unknown[];
    return {
      ...rest,
      source: fromCells(columns, function* () {
        for (const { value, share } of list) if (Array.isArray(value)) yield { cells: value, share };
      }),
    };
  }
  return { ...rest, source: fromRecords(list) };
}

/** `{"summary": {"total": 12, "passed": 8}}`: what home-made results say of themselves. */
function declaredIn(document: unknown): Declared | undefined {
  for (const [, part] of [['', document] as const, ...fieldsOf(document)]) {
    const total =
      countOf(field(part, 'total')) ?? countOf(field(part, 'total_cases')) ?? countOf(field(part, 'total_tests'));
    const passed = countOf(field(part, 'passed'));
    if (total === undefined || passed === undefined) continue;
    const failed = countOf(field(part, 'failed'));
    const errored = countOf(field(part, 'errors')) ?? countOf(field(part, 'errored'));
    return {
      total,
      passed,
      ...(failed === undefined ? {} : { failed }),
      ...(errored === undefined ? {} : { errored }),
    };
  }
  return undefined;
}
