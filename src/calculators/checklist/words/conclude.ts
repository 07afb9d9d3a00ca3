import type { Finding } from '../model/finding.ts';
import { messages } from './en/messages.ts';

/** The finding in a sentence. */
export const conclude = ({ finding }: { readonly finding: Finding }): readonly [string] => [messages.verdict(finding)];
