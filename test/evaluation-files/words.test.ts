/** Every code has its sentence, in the right number, with nothing left to fill in. */
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatId } from '../../src/evaluation-files/formats.ts';
import type { NoteCode } from '../../src/evaluation-files/notes.ts';
import { english } from '../../src/evaluation-files/words/english.ts';
import { sayNote, sayQuestion, sayRecognized, sayRefusal, sayUnmeasured } from '../../src/evaluation-files/words.ts';

const say = (code: NoteCode, count: number, name?: string) =>
  sayNote({ code, count, ...(name === undefined ? {} : { name }) }, english, 'en');

describe('sentences', () => {
  test.each(Object.keys(english.notes) as NoteCode[])('note %s', (code) => {
    for (const count of [1, 2, 1234]) expect(say(code, count, 'tone')).toMatch(/^[“A-Z\d][^{}]+[.]$/);
  });

  test('agree in number, and write numbers as the locale does', () => {
    expect(say('not-finite', 1)).toBe('1 value is not a number (NaN or infinite). It counts as missing.');
    expect(say('not-finite', 1234)).toMatch(/^1,234 values are not a number/);
  });

  test('a name with braces or dollars in it stays what it is', () => {
    expect(say('zero-one', 1, '{count} $& $1')).toContain('“{count} $& $1”');
  });

  test('refusals and what can’t be measured', () => {
    const values = { megabytes: 51, limit: 200_000, line: 7, row: 7, tool: 'PDF', column: 'tone' };
    for (const code of Object.keys(english.refusals) as (keyof typeof english.refusals)[]) {
      expect(sayRefusal({ code, values }, english, 'en')).not.toMatch(/[{}]|undefined/);
    }
    expect(sayRefusal({ code: 'too-many-rows', values }, english, 'en')).toContain('200,000 rows');
    for (const why of Object.keys(english.unmeasured) as (keyof typeof english.unmeasured)[]) {
      expect(sayUnmeasured({ state: 'unmeasured', why, name: 'tone' }, english, 'en')).not.toMatch(/[{}]|undefined/);
    }
  });

  test('questions name the column, and both readings of a number', () => {
    const about = { about: 'decimal', column: 'cost', readings: { '.': 1.24, ',': 1240 } } as const;
    expect(sayQuestion(about, english, 'en')).toBe('Is 1.24 or 1,240 meant in “cost”? Both can be read there.');
    expect(sayQuestion({ about: 'scale', column: 'tone', highest: 5 }, english, 'en')).toContain('goes up to 5');
  });

  test.each(Object.keys(FORMATS) as FormatId[])('%s is recognized by its tool’s name', (format) => {
    expect(sayRecognized(format, english, 'en')).toMatch(
      format === 'table' ? /^A table/ : /^Recognized as results of \S/,
    );
  });
});
