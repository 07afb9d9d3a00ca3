/** Something in the content that can't be used, and where: the one way to say a place in it. */
export class ContentFault extends Error {
  /** Below the folder of the content: `stages.yaml`, `checklist/rollback.mdx`. */
  readonly file: string;
  /** Each with the field it is about, as in `stages.3.weeks`; empty for the file as a whole. */
  readonly faults: readonly Fault[];

  constructor(file: string, ...faults: readonly Fault[]) {
    super(faults.map((fault) => placed(file, fault)).join('\n'));
    this.name = 'ContentFault';
    this.file = file;
    this.faults = faults;
  }
}

export interface Fault {
  readonly field: string;
  readonly message: string;
  /** From 1. */
  readonly line?: number;
}

/** As in "content/stages.yaml, stages.3.weeks: must be … (line 40)". */
const placed = (file: string, { field, message, line }: Fault) =>
  `content/${file}${field && `, ${field}`}: ${message}${line === undefined ? '' : ` (line ${line})`}`;
