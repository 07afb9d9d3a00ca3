/** The dimensions of a draft: metadata and tags that may form groups or slices, as codes. */

import { MAX_DIMENSIONS, MAX_LABELS } from '../limits.ts';
import type { NoteCode } from '../notes.ts';
import type { Dimension } from '../results.ts';
import { roleOfName } from '../table/aliases.ts';
import { hashOf } from '../text/hash.ts';
import { isLabel, mayBeDimension } from '../text/names.ts';
import { Growing } from './growing.ts';

interface Noting {
  note(code: NoteCode, about?: { count?: number; name?: string }): void;
}

interface Column {
  readonly codes: Growing<Int32Array<ArrayBuffer>>;
  /** Codes by the hash of the value: the value itself is kept only where it may become a label. */
  readonly byHash: Map<number, number>;
  readonly labels: string[];
  shown: boolean;
}

export class DimensionColumns {
  readonly #columns = new Map<string, Column>();

  put(row: number, name: string, value: string, noting: Noting): void {
    if (!mayBeDimension(name) || value === '') return;
    const column = this.#column(name);
    if (!column) {
      noting.note('too-many-dimensions');
      return;
    }
    const hash = hashOf(value);
    const known = column.byHash.get(hash);
    const code = known ?? column.byHash.size;
    if (known === undefined) {
      column.byHash.set(hash, code);
      if (column.shown && code < MAX_LABELS && isLabel(value)) column.labels.push(value);
      else column.shown = false;
    }
    column.codes.set(row, code);
  }

  #column(name: string): Column | undefined {
    const found = this.#columns.get(name);
    if (found || this.#columns.size === MAX_DIMENSIONS) return found;
    const column = { codes: new Growing(Int32Array, -1), byHash: new Map(), labels: [], shown: true };
    this.#columns.set(name, column);
    return column;
  }

  /** A dimension that is the same everywhere says nothing and is dropped. */
  finish(count: number, cases: Float64Array): { dimensions: Dimension[]; codes: Map<string, Int32Array> } {
    const distinctCases = new Set(cases).size;
    const codes = new Map<string, Int32Array>();
    const dimensions: Dimension[] = [];
    for (const [name, column] of this.#columns) {
      const distinct = column.byHash.size;
      if (distinct < 2) continue;
      // Values that hardly repeat are no slices but what was asked.
      const repeats = distinct * 2 <= distinctCases;
      const labels = column.shown && repeats ? column.labels : null;
      const role = roleOfName(name);
      codes.set(name, column.codes.first(count));
      dimensions.push({
        name,
        distinct,
        labels,
        suggested: role === 'group' && distinct < distinctCases ? 'group' : role === 'slice' && labels ? 'slice' : null,
      });
    }
    return { dimensions, codes };
  }
}
