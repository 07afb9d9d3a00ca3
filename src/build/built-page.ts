import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { createDocument } from '@mixmark-io/domino';
import { builtPages } from './built-pages.ts';

export interface BuiltPage {
  /** Path of the HTML file on disk. */
  readonly file: string;
  /** Its address from the site's root, without the base path: `/playbook/the-gap/`, `/404.html`. */
  readonly route: string;
  readonly dom: Document;
}

/** All built pages, parsed, in the order of `builtPages`. */
export const parsedPages = (dist: string): Promise<BuiltPage[]> =>
  Promise.all(
    builtPages(dist).map(async (file) => ({
      file,
      route: `/${relative(dist, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
      dom: createDocument(await readFile(file, 'utf8')),
    })),
  );

/** The content of a `meta` tag, by its name or property; undefined when it isn't there or is empty. */
export const metaContent = (dom: Document, name: string): string | undefined =>
  dom.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') || undefined;

/** The base path without its last slash: empty at the root, `/sub` under a sub-path. */
export const basePath = (base: string): string => base.replace(/\/$/, '');

/** What a selector finds, as an array: the parser's own lists can't always be iterated. */
export const all = (root: ParentNode | undefined, selector: string): Element[] =>
  Array.from(root?.querySelectorAll(selector) ?? []);

/** Every element of a page, those that wait in templates included. */
export const everyElement = (root: ParentNode): Element[] =>
  all(root, '*').flatMap((element) => [
    element,
    ...(element.localName === 'template' ? everyElement((element as HTMLTemplateElement).content) : []),
  ]);
