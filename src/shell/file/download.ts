/** Files for the visitor, made on the spot. */
import { type Assessment, SCHEMA } from '../codec/document.ts';
import { messages } from '../words/en/messages.ts';

const TYPES = {
  json: 'application/json',
  markdown: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  icalendar: 'text/calendar;charset=utf-8',
  text: 'text/plain;charset=utf-8',
} as const;
const ENDINGS = { json: 'json', markdown: 'md', csv: 'csv', icalendar: 'ics', text: 'txt' } as const;

/** @param name without ending; what a file name can't hold becomes a hyphen */
export function download(name: string, format: keyof typeof TYPES, text: string): void {
  // Spreadsheets take a text without this mark for the machine's old encoding.
  const mark = format === 'csv' ? '\uFEFF' : '';
  const address = URL.createObjectURL(new Blob([mark, text], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(name)}.${ENDINGS[format]}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'assessment'
  );
}

/** The text of an assessment's file. */
export function fileOf(assessment: Assessment, schemaAddress?: string): string {
  const head = schemaAddress ? { $schema: schemaAddress, schema: SCHEMA } : { schema: SCHEMA };
  return `${JSON.stringify({ ...head, ...assessment }, null, 2)}\n`;
}

export function downloadFile(assessment: Assessment): void {
  download(assessment.name || messages.untitled, 'json', fileOf(assessment));
}
