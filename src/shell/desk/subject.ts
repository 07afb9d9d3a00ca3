/** What the desk is about: a calculator, or the whole assessment. */
import type { ComponentType } from 'preact';
import type { Export } from '../calculator.ts';
import type { AnyCalculator, Assessment } from '../codec/document.ts';

export interface Subject {
  /** Null for the whole. */
  readonly calculator: AnyCalculator | null;
  readonly examples: readonly SubjectExample[];
  readonly exports: readonly { readonly name: string; readonly label: string }[];
  /** Fetches what writes one of `exports`. */
  write(name: string): Promise<Written>;
  /** On the button that prints, where "Print" says too little. */
  readonly print?: string;
  /** Path of its own page: where links lead that are made elsewhere. */
  readonly home?: string | undefined;
  /** Fetches what sets the answers of a link beside the visitor's own. */
  compare?(): Promise<ComponentType<{ readonly onClose: () => void }>>;
}

interface SubjectExample {
  readonly id: string;
  readonly title: string;
  /** Its answers are those that are shown. */
  readonly shown: boolean;
  readonly make: (id: string, now: string) => Assessment;
}

interface Written {
  /** Of the file, without ending. */
  readonly name: string;
  readonly format: Export<unknown, unknown, unknown>['format'];
  readonly text: string;
}
