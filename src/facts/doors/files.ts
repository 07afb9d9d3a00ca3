/** The content read from its files, with the schemas of the build: for the command line and for tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod/mini';
import { type Content, FACT_FILES, FACT_FOLDERS, inOrder } from '../content.ts';
import { ContentFault } from '../content-fault.ts';
import { fileSchemas, folderSchemas } from '../schemas.ts';

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
  const parsed = z.safeParse(schema, fromYaml(text, file), { error: z.locales.en().localeError });
  if (parsed.success) return parsed.data;
  throw new ContentFault(file, ...parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })));
}

function fromYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [message = ''] = error.message.split('\n');
    throw new ContentFault(file, { field: '', message: message.replace(/:$/, '') });
  }
}
