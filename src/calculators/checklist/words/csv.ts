import { neutralizeFormula } from '../../../domain/text/spreadsheet-text.ts';
import { messages } from './en/messages.ts';
import type { Content } from './markdown.ts';

/** One row an item (RFC 4180), dates as in 2026-05-29. No cell can run as a formula. */
export async function checklistCsv({ finding, facts }: Content): Promise<string> {
  const { unparse } = (await import('papaparse')).default;
  const name = (list: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    list.find((one) => one.id === id)?.name ?? '';
  const rows = finding.items.map(({ number, challenge, title, entry, freshUntil, phase, rootCause }) => [
    String(number),
    challenge,
    title,
    messages.statuses[entry.status ?? 'not-asked'],
    entry.owner ?? '',
    entry.evidence ?? '',
    entry.evidenceDate ?? '',
    freshUntil ?? '',
    entry.due ?? '',
    name(facts.phases, phase),
    name(facts.rootCauses, rootCause),
    entry.note ?? '',
    entry.reason ?? '',
  ]);
  const safe = [messages.exported.csv, ...rows].map((row) => row.map(neutralizeFormula));
  return `${unparse(safe, { newline: '\r\n' })}\r\n`;
}
