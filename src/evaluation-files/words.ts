/** What is said about a results file, in the visitor's language. One place picks the catalog. */
import { FORMATS, type FormatId } from './formats.ts';
import type { Unmeasured } from './measure/measurement.ts';
import type { Note } from './notes.ts';
import type { Why } from './refusal.ts';
import type { Question } from './table/mapping.ts';
import { type Catalog, fill, fillPlural } from './words/catalog.ts';

export function sayRecognized(format: FormatId, words: Catalog, locale: string): string {
  return format === 'table' ? words.plainTable : fill(words.recognized, { tool: FORMATS[format] }, locale);
}

export function sayNote({ code, count, name = '' }: Note, words: Catalog, locale: string): string {
  return fillPlural(words.notes[code], count, { name }, locale);
}

export function sayRefusal({ code, values }: Why, words: Catalog, locale: string): string {
  return fill(words.refusals[code], values, locale);
}

export function sayQuestion(question: Question, words: Catalog, locale: string): string {
  const template = words.questions[question.about];
  switch (question.about) {
    case 'decimal':
      return fill(
        template,
        { column: question.column, dot: question.readings['.'], comma: question.readings[','] },
        locale,
      );
    case 'latency-unit':
      return fill(template, { column: question.column }, locale);
    case 'scale':
      return fill(template, { column: question.column, highest: question.highest }, locale);
    case 'word':
      return fill(template, { column: question.column, word: question.word }, locale);
    case 'rows':
      return template;
  }
}

export function sayUnmeasured({ why, name = '' }: Unmeasured, words: Catalog, locale: string): string {
  return fill(words.unmeasured[why], { name }, locale);
}
