/** How a case is told from others: by the tool's own id, or by its input. */
import type { Case } from '../draft/draft.ts';
import { hashOf } from '../text/hash.ts';

export function byId(id: unknown): Case | undefined {
  const text = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  return text === '' ? undefined : { key: hashOf(text), from: 'file' };
}

/** Equal inputs are one case: a tool that repeats a case rarely says so. `undefined` where there is no input. */
export function byInput(...parts: readonly unknown[]): Case | undefined {
  if (parts.every(isEmpty)) return undefined;
  return { key: hashOf(JSON.stringify(parts)), from: 'input' };
}

function isEmpty(part: unknown): boolean {
  if (part === undefined || part === null || part === '') return true;
  return typeof part === 'object' && Object.keys(part).length === 0;
}
