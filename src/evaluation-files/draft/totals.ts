/** Totals in the making. */
import type { FormatId } from '../formats.ts';
import type { Note } from '../notes.ts';
import type { TotalsDraft } from '../reader.ts';
import { Refusal } from '../refusal.ts';
import type { Figure, FileMark, Totals } from '../results.ts';
import { nameOf } from '../text/names.ts';
import { instantOf } from '../text/values.ts';

interface Making extends TotalsDraft {
  readonly format: FormatId;
  readonly notes: Note[];
  at: string | undefined;
}

export function newTotals(format: FormatId): Making {
  const notes: Note[] = [];
  const figures: Figure[] = [];
  return {
    format,
    notes,
    figures,
    at: undefined,
    happened(at) {
      this.at ??= instantOf(at);
    },
    note(code, { count = 1, name } = {}) {
      notes.push({ code, count, ...(name === undefined ? {} : { name: nameOf(name) }) });
    },
  };
}

/** @throws Refusal where there is no figure */
export function finishTotals({ format, notes, figures, at, toolVersion, declared }: Making, file: FileMark): Totals {
  if (figures.length === 0) throw new Refusal('no-totals');
  return {
    state: 'totals',
    file,
    format,
    ...(toolVersion === undefined ? {} : { toolVersion: nameOf(toolVersion, 40) }),
    ...(at === undefined ? {} : { at }),
    ...(declared === undefined ? {} : { declared }),
    figures: figures.map((figure) => ({ ...figure, name: nameOf(figure.name), of: nameOf(figure.of) })),
    notes,
  };
}
