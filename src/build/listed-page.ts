/** What lists of pages (for machines, for the page of lost addresses, on social cards) say about a page. */
import { all, type BuiltPage, metaContent } from './built-page.ts';

export interface ListedPage {
  readonly route: string;
  readonly title: string;
  readonly description: string;
  /** As in the search filter: `chapter`, `calculator`. */
  readonly kind: string;
}

/** Pages that search engines shall not list (404, embeds) are on none of the lists. */
export const isListed = ({ dom }: Pick<BuiltPage, 'dom'>): boolean => !metaContent(dom, 'robots')?.includes('noindex');

export const kindOf = ({ dom }: BuiltPage): string =>
  dom
    .querySelector('[data-pagefind-filter]')
    ?.getAttribute('data-pagefind-filter')
    ?.replace(/^kind:/, '') ?? 'page';

/** The short facts above a page's heading: "Phase 1 of 5", "Weeks 1–2". */
export const refsOf = (ref: Element): string[] =>
  all(ref, 'span')
    .map((span) => span.textContent?.trim() ?? '')
    .filter(Boolean);

/** The listed pages: in the order of the side navigation, then as a reader who follows the links from there meets them. */
export function listedPages(pages: readonly BuiltPage[], base: string): ListedPage[] {
  const listed = new Map(pages.filter(isListed).map((page) => [page.route, page]));
  const linked = (route: string, selector: string) =>
    all(listed.get(route)?.dom, selector)
      .map((link) =>
        new URL(link.getAttribute('href') ?? '', `http://site.invalid${base}${route}`).pathname.slice(base.length),
      )
      .filter((target) => listed.has(target));

  const withSide = [...listed.values()].find(({ dom }) => dom.querySelector('nav.side'));
  const met = new Set(['/', ...(withSide ? linked(withSide.route, 'nav.side a[href]') : [])]);
  for (const route of met) {
    for (const target of linked(route, 'main a[href]')) met.add(target);
  }
  // A page that nothing links comes last.
  return [...new Set([...met, ...listed.keys()])].flatMap((route) => {
    const page = listed.get(route);
    return page ? [summary(page)] : [];
  });
}

const summary = (page: BuiltPage): ListedPage => ({
  route: page.route,
  title: metaContent(page.dom, 'og:title') ?? page.dom.title,
  description: metaContent(page.dom, 'description') ?? '',
  kind: kindOf(page),
});
