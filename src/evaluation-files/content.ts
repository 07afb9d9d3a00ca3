/** What a file holds, before anybody asks which tool wrote it. */
import { Refusal } from './refusal.ts';
import { decode, type Encoding, kindOf } from './text/decode.ts';
import { type Delimited, readDelimited } from './text/delimited.ts';
import { Elements, readJson } from './text/json.ts';
import { readLines } from './text/json-lines.ts';
import { type Records, type Repairs, recordsOf } from './text/records.ts';
import { openZip, type Zip } from './text/zip.ts';

export type Content = (
  | { readonly kind: 'document'; readonly document: unknown }
  | { readonly kind: 'records'; readonly records: Records; readonly lines: boolean }
  | { readonly kind: 'delimited'; readonly table: Delimited }
  | { readonly kind: 'xml'; readonly text: string; readonly root: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'zip'; readonly zip: Zip }
) & {
  readonly encoding: Encoding;
  /** Goes on counting while the file is read; `again` before it is read once more. */
  readonly repairs: Repairs;
  again(): void;
};

/** @throws Refusal what the file is instead */
export async function contentOf(bytes: Uint8Array): Promise<Content> {
  const kind = kindOf(bytes);
  const repairs: Repairs = { notFinite: 0, cutLines: 0 };
  if (bytes.length === 0) throw new Refusal('empty');
  if (kind === 'zip') return { kind: 'zip', zip: await openZip(bytes), encoding: 'utf-8', repairs, again() {} };
  if (kind === 'gzip') throw new Refusal('gzip');
  if (kind === 'unknown-binary') throw new Refusal('unknown-binary');
  if (kind !== 'text') throw new Refusal('known-binary', { tool: kind.known });
  const { text, encoding } = decode(bytes);
  if (text.trim() === '') throw new Refusal('empty');
  const content = textContent(text, repairs);
  const { notFinite } = repairs;
  return { ...content, encoding, repairs, again: () => Object.assign(repairs, { notFinite, cutLines: 0 }) };
}

function textContent(text: string, repairs: Repairs) {
  const first = /\S/.exec(text)?.[0];
  if (first === '<') return { kind: 'xml', text, root: rootOf(text) } as const;
  if (isTap(text)) return { kind: 'text', text } as const;
  if (first === '{' || first === '[') return json(text, repairs);
  const table = readDelimited(text);
  return table ? ({ kind: 'delimited', table } as const) : ({ kind: 'text', text } as const);
}

function json(text: string, repairs: Repairs) {
  let broken: unknown;
  try {
    const document = readJson(text, repairs);
    if (document instanceof Elements) return { kind: 'records', records: document, lines: false } as const;
    if (Array.isArray(document)) return { kind: 'records', records: recordsOf(document), lines: false } as const;
    return { kind: 'document', document } as const;
  } catch (error) {
    broken = error;
  }
  repairs.notFinite = 0;
  const records = readLines(text, repairs);
  if (!records) throw broken;
  return { kind: 'records', records, lines: true } as const;
}

/** TAP says so, or shows it by its plan and its test lines (testanything.org, version 13 and 14). */
function isTap(text: string): boolean {
  const start = text.slice(0, 20_000);
  return /^\s*TAP version \d+/i.test(start) || (/^(not )?ok\b/m.test(start) && /^1\.\.\d+/m.test(text));
}

function rootOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>/gi, '');
  return /<([A-Za-z][\w.:-]*)/.exec(start)?.[1]?.toLowerCase() ?? '';
}
