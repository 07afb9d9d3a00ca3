/** Why a file can't be used: what it is instead, or what is wrong with it. `words.ts` says each in a sentence. */

export type RefusalCode =
  | 'too-large'
  | 'too-many-rows'
  | 'empty'
  | 'broken-json'
  | 'broken-table'
  | 'broken-xml'
  | 'broken-archive'
  | 'unpacks-too-large'
  | 'xml-declares-entities'
  | 'zstd'
  | 'gzip'
  | 'known-binary'
  | 'unknown-binary'
  | 'unknown-text'
  | 'unknown-json'
  | 'unknown-archive'
  | 'own-assessment'
  | 'link-only'
  | 'report'
  | 'promptfoo-xml'
  | 'no-samples'
  | 'no-rows'
  | 'no-totals'
  | 'no-such-rows'
  | 'no-such-column'
  | 'not-a-table';

export interface Why {
  readonly code: RefusalCode;
  /** What a sentence needs to say where: `row`, `tool`, `limit` ... Never a text out of a cell. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Thrown by readers, caught at the door (`open.ts`). */
export class Refusal extends Error {
  readonly why: Why;
  constructor(code: RefusalCode, values: Why['values'] = {}) {
    super(code);
    this.why = { code, values };
  }
}

/** The visitor called it off. */
export class Cancelled extends Error {}
