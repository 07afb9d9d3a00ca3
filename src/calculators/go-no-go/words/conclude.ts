import type { Finding } from '../model/finding.ts';
import { headline } from './sentences.ts';

/** The finding in a sentence. */
export const conclude = ({ finding }: { readonly finding: Finding }): readonly [string] => [headline(finding)];
