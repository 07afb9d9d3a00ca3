/** The contract between a calculator and everything it gets without asking. Pure: no DOM, no views. */
import type * as z from 'zod/mini';
import type { Content } from '../facts/content.ts';

/**
 * A calculator without its views.
 * @typeParam Answers what a visitor enters; plain JSON, readable by the newest schema of `versions`
 * @typeParam Facts what the content states
 * @typeParam Finding what follows from both
 */
export interface Calculator<Answers, Facts, Finding> {
  /** Permanent: it stands in links, storage keys and addresses. */
  readonly id: string;
  /** Every shape answers ever had, oldest first. A link or file of any of them opens for ever. */
  readonly versions: readonly [...Version[], NewestVersion<Answers>];
  /** What an untouched calculator holds. */
  readonly defaults: Answers;
  readonly examples: readonly Example<Answers>[];
  /** What the calculator needs of the content. Pure; the content is valid. */
  pickFacts(content: Content): Facts;
  /**
   * The facts without texts that only the calculator's own page shows, for pages about all calculators. What is concluded from
   * them must be the same.
   */
  lightenFacts?(facts: Facts): Facts;
  /** Pure, total and deterministic: same answers and facts, same finding, on every machine. Never throws. */
  evaluate(answers: Answers, facts: Facts): Finding;
  /** Fields of prose that a link carries only when its sender ticks them: paths as in `useCases.*.problem`. */
  readonly longTexts: readonly string[];
  /** Ids that links pack into a few bits. Append only, never reorder or remove: links refer to a place in this list. */
  readonly dictionary: readonly string[];
  /** Text formats of the finding, offered by the toolbar. File and link come from the shell. */
  readonly exports: readonly Export<Answers, Facts, Finding>[];
  /**
   * What a page that embeds the calculator is told when its tag asks: numbers, and ids and words of the method. Never a text
   * that a visitor typed. Plain JSON; names once published stay.
   */
  result?(finding: Finding): { readonly [name: string]: unknown };
  /**
   * The finding in short lines. The first, a whole sentence, stands for it on the overview, in the memo and on the command line;
   * all of them are set beside another's, before the lines of the first Markdown export.
   */
  conclude(content: {
    answers: Answers;
    facts: Facts;
    finding: Finding;
    locale: string;
  }): readonly [string, ...string[]];
}

interface Version {
  readonly schema: z.core.$ZodType;
  /** From this version's answers to the next version's. Total: it gets what `schema` accepted. */
  readonly migrate: (answers: never) => unknown;
}

interface NewestVersion<Answers> {
  readonly schema: z.core.$ZodType<Answers>;
}

export interface Example<Answers> {
  readonly id: string;
  /** Says what it shows, and that it is an example. */
  readonly title: string;
  readonly answers: Answers;
}

export interface Export<Answers, Facts, Finding> {
  readonly format: 'markdown' | 'csv' | 'icalendar';
  /** File name without extension, also the word on the button's menu: "use-case-ranking". */
  readonly name: string;
  readonly label: string;
  /** Loads its library, if it needs one, when called. */
  write(content: ExportContent<Answers, Facts, Finding>): string | Promise<string>;
}

/** All that an export is written from. */
export interface ExportContent<Answers, Facts, Finding> {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly finding: Finding;
  readonly assessmentName: string;
  readonly locale: string;
}

/** Where a calculator stands: on its own page, in the middle of a chapter, or in another site's page. */
export type Place = 'page' | 'reading' | 'embed';
