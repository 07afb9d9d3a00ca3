/** What the shell hands to a calculator's views. */
import type { ComponentType } from 'preact';
import type { Place } from '../calculator.ts';

export interface FormProps<Answers, Facts, Finding> {
  readonly answers: Answers;
  readonly facts: Facts;
  /** The finding for these answers: for messages at a field. */
  readonly finding: Finding;
  /**
   * @param next the whole new answers
   * @param step edits with the same step that follow each other are one step of undo: a typed word, not a letter.
   *   Name the field (`name:3`); leave it out for choices and buttons, each of which is a step of its own.
   */
  readonly onChange: (next: Answers, step?: string) => void;
  /** BCP 47 tag for numbers, dates and money; the words come from the catalogue. */
  readonly locale: string;
  /** `page`: its own page; `reading`: in the middle of a chapter; `embed`: in another site's page. */
  readonly place: Place;
  /** Nothing may be changed: a shared assessment, or data from a newer version. */
  readonly readOnly: boolean;
}

export type FindingProps<Answers, Facts, Finding> = FormProps<Answers, Facts, Finding>;

export interface Views<Answers, Facts, Finding> {
  readonly Form: ComponentType<FormProps<Answers, Facts, Finding>>;
  readonly Finding: ComponentType<FindingProps<Answers, Facts, Finding>>;
}
