/** Pagefind's index, asked from our own dialog: types for the part of its interface that is used, and rows for the list. */

export interface Row {
  readonly address: string;
  /** The section's heading, or the page's. */
  readonly heading: string;
  /** The page's short name, when the heading is a section's. */
  readonly page: string;
  readonly kind: string;
  readonly excerpt: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

interface Pagefind {
  options(options: { excerptLength: number; baseUrl: string }): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    waitMs: number,
  ): Promise<{ results: { data(): Promise<Page> }[] } | null>;
}

interface Page {
  readonly url: string;
  readonly excerpt: string;
  /** `title` is the heading, often a sentence; `name` the short name. */
  readonly meta: { readonly title?: string; readonly name?: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

const PAGES = 8;
const SECTIONS_OF_A_PAGE = 3;
const EXCERPT_WORDS = 18;
const WAIT_MS = 80;

let loaded: Promise<Pagefind> | undefined;

/** @param base the site's base path, `/` or `/sub/` */
export function loadIndex(base: string): Promise<Pagefind> {
  loaded ??= (async () => {
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
    await pagefind.options({ excerptLength: EXCERPT_WORDS, baseUrl: base });
    return pagefind;
  })();
  // A failure isn't kept: the next try may find the network back.
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

/**
 * @param kinds pages of any of these kinds; of every kind when empty
 * @returns rows, best page first; undefined when a later question made this one obsolete
 * @throws when the index can't be loaded
 */
export async function ask(base: string, query: string, kinds: readonly string[]): Promise<Row[] | undefined> {
  const pagefind = await loadIndex(base);
  const filters = kinds.length ? { kind: { any: kinds } } : {};
  const found = await pagefind.debouncedSearch(query, { filters }, WAIT_MS);
  if (!found) return undefined;
  const pages = await Promise.all(found.results.slice(0, PAGES).map((result) => result.data()));
  return pages.flatMap(rowsOf);
}

function rowsOf(page: Page): Row[] {
  const title = page.meta.title ?? page.url;
  const sections = page.sub_results.length ? page.sub_results : [{ title, url: page.url, excerpt: page.excerpt }];
  return sections.slice(0, SECTIONS_OF_A_PAGE).map((section) => ({
    address: section.url,
    heading: section.title,
    page: section.title === title ? '' : (page.meta.name ?? title),
    kind: page.filters.kind?.[0] ?? 'page',
    excerpt: pieces(section.excerpt),
  }));
}

/** Pagefind's excerpt is escaped text with `<mark>` around what matched; anything else in it stays text. */
export const pieces = (excerpt: string): Piece[] =>
  excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const inside = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      return { text: unescaped(inside ?? part), isMatch: inside !== undefined };
    });

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
