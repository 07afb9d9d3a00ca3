/** The content as it lies in its files, for tests that read it the way an editor wrote it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Page {
  /** Path below `content/`: `playbook/the-gap.mdx`. */
  readonly path: string;
  readonly folder: string;
  readonly id: string;
  readonly frontmatter: Record<string, unknown>;
  /** The frontmatter as typed. */
  readonly head: string;
  readonly body: string;
}

const FOLDERS = ['playbook', 'phases', 'guides', 'faq', 'checklist', 'root-causes', 'calculators'] as const;

const read = (path: string) => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');

export const yaml = (name: string): unknown => parse(read(`${name}.yaml`));

export const pagesOf = (folder: string): readonly Page[] =>
  readdirSync(new URL(`../../content/${folder}`, import.meta.url))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const path = `${folder}/${file}`;
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(path)) ?? [];
      return { path, folder, id: file.slice(0, -4), head, frontmatter: parse(head) as Record<string, unknown>, body };
    });

export const pages: readonly Page[] = FOLDERS.flatMap(pagesOf);

const TAG = /<\/?[A-Z]\w*((?:\s+\w+(?:=(?:"[^"]*"|\{[\s\S]*?\}))?)*)\s*\/?>/g;

/** The words a reader sees and an editor typed: components gone but for their texts, links reduced to their words, figures to "§". */
export const words = (body: string): string =>
  body
    .replace(/<(Fact|Cite|Own)\b[^>]*>/g, '§')
    .replace(TAG, (_, attributes: string) =>
      [...attributes.replace(/\bkind="[^"]*"/g, '').matchAll(/"([^"]*)"/g)].map(([, text]) => text).join('. '),
    )
    .replace(/\]\([^)]*\)/g, ']');

/** Every attribute `name` of the component, as typed. */
export const named = (body: string, component: string, attribute: string): readonly string[] =>
  [...body.matchAll(new RegExp(`<${component}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** Names in braces within frontmatter texts: `{pilot.weeks}`, `{checklist.count words}`. */
export const placeholders = (head: string): readonly string[] =>
  [...head.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).filter((name) => !/^\s*(low|high):/.test(name));
