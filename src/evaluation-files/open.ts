/** The door: any file → what is in it. Never throws for what a file holds; see `README.md`. */
import { sha256 } from '../domain/sha-256.ts';
import { type Content, contentOf } from './content.ts';
import { Draft } from './draft/draft.ts';
import { finishTotals, newTotals } from './draft/totals.ts';
import type { FormatId } from './formats.ts';
import { MAX_BYTES } from './limits.ts';
import type { Note } from './notes.ts';
import { type Plan, recognize } from './recognize.ts';
import { Cancelled, Refusal, type Why } from './refusal.ts';
import type { Declared, FileMark, Results, Totals } from './results.ts';
import type { ColumnView, Mapping, Question } from './table/mapping.ts';
import { TableProfile } from './table/profile.ts';
import { notesOf, propose } from './table/propose.ts';
import { readTable } from './table/read-table.ts';
import { pause, take, type Watch } from './watch.ts';

export interface ResultsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A table, looked through but not read: nobody has said yet which column is what. */
export interface OpenedTable {
  readonly state: 'table';
  readonly file: FileMark;
  readonly format: FormatId;
  readonly rows: number;
  readonly columns: readonly ColumnView[];
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
  readonly declared?: Declared;
  readonly notes: readonly Note[];
}

export type Unread = { readonly state: 'refused'; readonly why: Why } | { readonly state: 'cancelled' };

export type Opened = Results | Totals | OpenedTable | Unread;

/**
 * Opens a file of any tool.
 * @param rows path of the rows, in answer to the question `rows`
 */
export async function openResults(file: ResultsFile, watch: Watch = {}, rows?: string): Promise<Opened> {
  return guarded(async () => {
    const { mark, content, plan } = await understand(file, watch, rows);
    switch (plan.kind) {
      case 'attempts': {
        const draft = new Draft(plan.format);
        content.again();
        await take(plan.read(draft), watch);
        noteText(content, draft);
        return draft.finish(mark);
      }
      case 'totals': {
        const draft = newTotals(plan.format);
        plan.read(draft);
        noteText(content, draft);
        return finishTotals(draft, mark);
      }
      case 'table':
        return openTable(mark, content, plan, watch);
      case 'which':
        return whichRows(mark, plan.paths);
    }
  });
}

/** Reads a table by the mapping that the visitor confirmed, or that was kept from the last file of this shape. */
export async function readMapped(file: ResultsFile, mapping: Mapping, watch: Watch = {}): Promise<Results | Unread> {
  return guarded(async () => {
    const { mark, content, plan } = await understand(file, watch, mapping.rows);
    if (plan.kind !== 'table') throw new Refusal('not-a-table');
    const draft = new Draft(mapping.format);
    draft.declared = plan.declared;
    content.again();
    await take(readTable(plan.source, mapping, draft), watch);
    for (const { code, count, name } of [...plan.notes, ...plan.source.notes, ...notesOf(mapping)]) {
      draft.note(code, { count, ...(name === undefined ? {} : { name }) });
    }
    noteText(content, draft);
    return draft.finish(mark);
  });
}

async function understand(file: ResultsFile, watch: Watch, rows: string | undefined) {
  if (file.bytes.length > MAX_BYTES)
    throw new Refusal('too-large', { megabytes: Math.ceil(file.bytes.length / 2 ** 20) });
  await pause(0, watch);
  const mark = { name: file.name, bytes: file.bytes.length, fingerprint: fingerprintOf(file.bytes) };
  await pause(0, watch);
  const content = await contentOf(file.bytes);
  return { mark, content, plan: await recognize(content, rows) };
}

function fingerprintOf(bytes: Uint8Array): string {
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function openTable(
  mark: FileMark,
  content: Content,
  plan: Plan & { kind: 'table' },
  watch: Watch,
): Promise<OpenedTable> {
  const profile = new TableProfile(plan.source);
  content.again();
  await take(profile.look(plan.source), watch);
  if (profile.rows === 0) throw new Refusal('no-rows');
  const { mapping, questions, notes } = propose(profile, plan.path);
  return {
    state: 'table',
    file: mark,
    format: mapping.format,
    rows: profile.rows,
    columns: [...profile.columns.values()].map((column) => column.view(mapping.commas.includes(column.name))),
    mapping,
    questions,
    ...(plan.declared ? { declared: plan.declared } : {}),
    notes: [...textNotes(content), ...plan.notes, ...plan.source.notes, ...notesOf(mapping), ...notes],
  };
}

function whichRows(file: FileMark, paths: readonly string[]): OpenedTable {
  const none = {
    answer: null,
    repeat: null,
    candidate: null,
    verdict: null,
    latency: null,
    cost: null,
    judgeCost: null,
  };
  return {
    state: 'table',
    file,
    format: 'table',
    rows: 0,
    columns: [],
    mapping: {
      format: 'table',
      ...none,
      commas: [],
      case: null,
      errors: [],
      words: {},
      metrics: [],
      tokensIn: null,
      tokensOut: null,
      dimensions: [],
    },
    questions: [{ about: 'rows', paths }],
    notes: [],
  };
}

function textNotes({ encoding, repairs }: Content): Note[] {
  const notes: Note[] = [];
  if (encoding === 'windows-1252') notes.push({ code: 'windows-1252', count: 1 });
  if (encoding.startsWith('utf-16')) notes.push({ code: 'utf-16', count: 1 });
  if (repairs.notFinite > 0) notes.push({ code: 'not-finite', count: repairs.notFinite });
  if (repairs.cutLines > 0) notes.push({ code: 'cut-last-line', count: repairs.cutLines });
  return notes;
}

function noteText(content: Content, draft: Pick<Draft, 'note'>): void {
  for (const { code, count } of textNotes(content)) draft.note(code, { count });
}

async function guarded<T>(read: () => Promise<T>): Promise<T | Unread> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) return { state: 'refused', why: error.why };
    if (error instanceof Cancelled) return { state: 'cancelled' };
    throw error;
  }
}
