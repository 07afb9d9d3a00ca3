/** The content read from its files, with the schemas of the build: for the command line and for tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { type Content, FACT_FILES, FACT_FOLDERS, inOrder } from '../content.ts';
import { ContentFault } from '../content-fault.ts';
import { type Files, fileSchemas, folderSchemas } from '../schemas.ts';

const ENDING = '.mdx';

/** @param root path of the content folder @throws ContentFault with file and field when something is missing or breaks its schema */
export function readContent(root: string): Content {
  const schemas = folderSchemas((name) => idsIn(root, name));
  const files = FACT_FILES.map((name) => {
    const file = `${name}.yaml`;
    return [name, check(fileSchemas[name], read(root, file), file)];
  });
  const folders = FACT_FOLDERS.map((name) => {
    const entries = idsIn(root, name).map((id) => {
      const file = `${name}/${id}${ENDING}`;
      return {
        id,
        data: check<z.ZodMiniType<{ order: number }>>(schemas[name], frontmatter(read(root, file), file), file),
      };
    });
    return [name, inOrder(entries)];
  });
  return Object.fromEntries([...files, ...folders]);
}

/** What the build needs before there is a site. @throws ContentFault */
export function readSite(root: string): Files['site'] {
  return check(fileSchemas.site, read(root, 'site.yaml'), 'site.yaml');
}

/**
 * Every file and folder of the content, also those that no facts are picked from.
 * @throws with every fault of every file
 */
export function checkContent(root: string): void {
  const schemas = folderSchemas((name) => idsIn(root, name));
  const files = Object.entries(fileSchemas).map(([name, schema]) => {
    const file = `${name}.yaml`;
    return () => check(schema, read(root, file), file);
  });
  const folders = Object.entries(schemas).flatMap(([name, schema]) =>
    idsIn(root, name).map((id) => {
      const file = `${name}/${id}${ENDING}`;
      return () => check(schema, frontmatter(read(root, file), file), file);
    }),
  );
  const faults = [...files, ...folders].flatMap((checkOne) => {
    try {
      checkOne();
      return [];
    } catch (error) {
      if (error instanceof ContentFault) return [error];
      throw error;
    }
  });
  const [first] = faults;
  if (!first) return;
  first.message = faults.map(({ message }) => message).join('\n');
  throw first;
}

function idsIn(root: string, name: string): string[] {
  if (!existsSync(join(root, name))) throw new ContentFault(name, { field: '', message: 'the folder is missing' });
  return readdirSync(join(root, name))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));
}

function read(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    throw new ContentFault(file, { field: '', message: 'is missing or can’t be read' });
  }
}

function frontmatter(text: string, file: string): string {
  const found = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (found === undefined)
    throw new ContentFault(file, { field: '', message: 'must begin with its fields between two lines of ---' });
  // Lines keep their numbers.
  return `\n${found}`;
}

function check<Schema extends z.ZodMiniType>(schema: Schema, text: string, file: string): z.infer<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  // The parser's own message says the line.
  if (fault)
    throw new ContentFault(file, { field: '', message: (fault.message.split('\n')[0] ?? '').replace(/:$/, '') });
  const parsed = z.safeParse(schema, document.toJS(), { error: z.locales.en().localeError });
  if (parsed.success) return parsed.data;
  throw new ContentFault(
    file,
    ...parsed.error.issues.map(({ path, message }) => ({
      field: path.join('.'),
      message,
      ...lineOf(document, path, lines),
    })),
  );
}

/** Where a field stands; of one that is missing, where what it is missing from begins. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): { readonly line?: number } {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return { line: lines.linePos(node.range[0]).line };
  }
  return {};
}
