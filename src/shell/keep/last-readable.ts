/** A second copy of each assessment, in which every part is as it was last written by a page that could read it. */
import type { AnyCalculator, Assessment, Part } from '../codec/document.ts';
import { parse, type Stored, textOf } from './assessments.ts';
import { KEY_PREFIX } from './at-hand.ts';
import type { Put, Shelf } from './shelf.ts';

const COPY = `${KEY_PREFIX}readable:`;
/** Copies of what was set aside, until they are put back: `restore:<id>`, or `restore:<id>:<calculator>`. */
const RESTORE = `${KEY_PREFIX}restore:`;

function read(shelf: Shelf, key: string, id: string): Assessment | null {
  const text = shelf.get(key);
  const parsed = text === null ? null : parse(text, id);
  return parsed?.state === 'read' ? parsed.assessment : null;
}

/** @param calculators those whose parts have been checked */
export function keepCopy(shelf: Shelf, stored: Stored, calculators: ReadonlyMap<string, AnyCalculator>): void {
  const { assessment } = stored;
  const before = read(shelf, COPY + assessment.id, assessment.id);
  const checked = Object.entries(assessment.parts).filter(([id]) => calculators.has(id));
  const parts: Record<string, Part> = { ...before?.parts, ...Object.fromEntries(checked) };
  shelf.put(COPY + assessment.id, textOf({ ...stored, assessment: { ...assessment, parts } }));
}

/** Gives up the copy of an assessment: it is removed, or its own text needs the room. */
export function dropCopy(shelf: Shelf, id: string): void {
  shelf.remove(COPY + id);
}

/** Something was set aside: what was last readable of it is kept until it is put back. */
export function keepForRestoring(shelf: Shelf, id: string, calculator?: string): void {
  const copy = shelf.get(COPY + id);
  const of = calculator === undefined ? id : `${id}:${calculator}`;
  const there = calculator === undefined || read(shelf, COPY + id, id)?.parts[calculator] !== undefined;
  if (copy !== null && there && shelf.get(RESTORE + of) === null) shelf.put(RESTORE + of, copy);
}

export interface Restorable {
  readonly key: string;
  /** Null for the whole. */
  readonly calculator: string | null;
  readonly copy: Assessment;
}

/** What can be put back into an assessment. */
export function restorables(shelf: Shelf, id: string): Restorable[] {
  return shelf.keys().flatMap((key) => {
    const [of, calculator = null] = key.startsWith(RESTORE) ? key.slice(RESTORE.length).split(':') : [];
    const copy = of === id ? read(shelf, key, id) : null;
    return copy ? [{ key, calculator, copy }] : [];
  });
}

/** The assessment with what was readable put back. */
export function restored(now: Assessment, { calculator, copy }: Restorable): Assessment {
  if (calculator === null) return { ...now, ...copy, id: now.id, parts: { ...now.parts, ...copy.parts } };
  const part = copy.parts[calculator];
  return part ? { ...now, parts: { ...now.parts, [calculator]: part } } : now;
}

const PROBE = `${KEY_PREFIX}probe`;

/** Whether the shelf would keep anything at all: asked before there is something to lose. */
export function probe(shelf: Shelf): Put {
  const outcome = shelf.put(PROBE, 'x');
  if (outcome === 'kept') shelf.remove(PROBE);
  return outcome;
}
