/** What was really measured, and where every quoted figure comes from: `content/evidence.yaml`. */
import * as z from 'zod/mini';
import { formatNumber } from '../text/format.ts';
import { language } from '../words/en/language.ts';
import { Id } from './id.ts';

const text = z.string().check(z.minLength(1));
const PLACEHOLDER = /\{([^{}]*)\}/g;

/** A published text, or a computation of the playbook's own, with the figures taken from it. */
const Source = z.strictObject({
  id: Id,
  /** Which part of the evidence page it stands in. */
  topic: z.enum(['reach', 'misquoted', 'effort', 'statistics', 'rubric']),
  /** Organization or authors. */
  authors: text,
  title: z.optional(text),
  /** Year or date as published: "May 2024". */
  published: z.optional(text),
  /**
   * `primary`: the text itself was read. `reported`: it was read in another text that quotes it.
   * `own`: the playbook's own computation or observation; there is no published source.
   */
  read: z.enum(['primary', 'reported', 'own']),
  /** The text that quotes it, where that one can be named. */
  reportedBy: z.optional(text),
  /** What one unit of the figures is. In this and the two texts below `{figure-id}` stands for a figure. */
  counted: text,
  /** What it says, in a sentence or two. */
  says: text,
  /** What to keep in mind when quoting it. */
  note: z.optional(text),
  /** Every figure the site quotes from it. A number where arithmetic or formatting applies, else text: "4–8". */
  figures: z._default(z.record(Id, z.union([z.number(), text])), {}),
});
type Source = z.infer<typeof Source>;

/** One bar of the chart of what was measured, as it stands in the file. */
const MeasuredRow = z.strictObject({
  id: Id,
  source: Id,
  /** The source's figure that the bar shows, in percent. */
  figure: Id,
  label: text,
  unit: z.literal('percent'),
  /** Whether the share is of those that reached production, or of those that stopped short of it. */
  outcome: z.enum(['reached', 'stopped']),
  /** Shares of projects and shares of organizations are not to be compared with each other. */
  per: z.enum(['project', 'organization']),
  counted: text,
  /** When it was counted: "late 2023". */
  year: text,
});

const EvidenceFile = z
  .strictObject({
    measured: z.array(MeasuredRow).check(z.minLength(1)),
    sources: z.array(Source).check(z.minLength(1)),
  })
  .check(
    z.superRefine((file, context) => {
      const add = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path, message, input: file });
      const sources = new Map(file.sources.map((source) => [source.id, source]));
      if (sources.size < file.sources.length) add(['sources'], 'ids must differ');
      for (const [i, row] of file.measured.entries()) {
        const figure = sources.get(row.source)?.figures[row.figure];
        if (typeof figure !== 'number' || figure < 0 || figure > 100)
          add(['measured', i, 'figure'], `no percentage "${row.figure}" in source "${row.source}"`);
      }
      for (const [i, source] of file.sources.entries())
        for (const field of ['counted', 'says', 'note'] as const)
          for (const [, name = ''] of (source[field] ?? '').matchAll(PLACEHOLDER))
            if (!Object.hasOwn(source.figures, name)) add(['sources', i, field], `no figure "${name}" in this source`);
    }),
  );

/**
 * `content/evidence.yaml`, whole. Parsing fills the figures into the texts and gives each measured row its `percent` (0–100), so that a
 * figure is written once, among its source's `figures`.
 */
export const Evidence = z.pipe(
  EvidenceFile,
  z.transform((file) => ({
    measured: file.measured.map((row) => ({ ...row, percent: percentOf(row, file.sources) })),
    sources: file.sources.map((source) => ({
      ...source,
      counted: fill(source.counted, source),
      says: fill(source.says, source),
      ...(source.note === undefined ? {} : { note: fill(source.note, source) }),
    })),
  })),
);
export type Evidence = z.infer<typeof Evidence>;

const percentOf = (row: z.infer<typeof MeasuredRow>, sources: readonly Source[]): number =>
  Number(sources.find((source) => source.id === row.source)?.figures[row.figure]);

const fill = (sentence: string, source: Source): string =>
  sentence.replace(PLACEHOLDER, (_, name: string) => {
    const figure = source.figures[name];
    return typeof figure === 'number' ? formatNumber(figure, language, 3) : (figure ?? '');
  });
