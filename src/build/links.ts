/** After the build: every internal link, anchor and asset leads somewhere, under the base path. Fails the build otherwise. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { all, type BuiltPage, basePath, everyElement, parsedPages } from './built-page.ts';
import { isListed } from './listed-page.ts';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'srcset', 'poster', 'action', 'data'];

/** Fragments that a script reads: shared answers, and text fragments. */
const READ_BY_SCRIPT = /^(a=|:~:text=)/;

interface Site {
  readonly dist: string;
  /** `/` or `/sub/` */
  readonly base: string;
  /** Origin under which absolute addresses count as internal (canonical, social card). */
  readonly origin: string | undefined;
}

/** @returns one line for each address that leads nowhere, with its page */
export function brokenLinks(pages: readonly BuiltPage[], site: Site): string[] {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: BuiltPage) => {
    const known = ids.get(page.route) ?? new Set(all(page.dom, '[id], a[name]').map(nameOf));
    ids.set(page.route, known);
    return known;
  };

  const why = (page: BuiltPage, address: string): string | undefined => {
    const here = `http://site.invalid${basePath(site.base)}${page.route}`;
    if (!URL.canParse(address, here)) return 'is no address';
    const url = new URL(address, here);
    const isInternal = url.origin === new URL(here).origin || url.origin === site.origin;
    if (!isInternal) return undefined;
    if (!url.pathname.startsWith(site.base)) return `is outside the base path ${site.base}`;
    const path = decodeURIComponent(url.pathname.slice(site.base.length - 1));
    const target = byRoute.get(path);
    if (!target) return isFile(join(site.dist, path)) ? undefined : 'leads nowhere';
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (!anchor || READ_BY_SCRIPT.test(anchor) || idsOf(target).has(anchor)) return undefined;
    return `has no place called #${anchor}`;
  };

  return pages.flatMap((page) =>
    addresses(page.dom).flatMap((address) => {
      const reason = why(page, address);
      return reason ? [`${page.route}: ${address} ${reason}`] : [];
    }),
  );
}

const nameOf = (element: Element) => element.id || (element.getAttribute('name') ?? '');

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

function addresses(dom: Document): string[] {
  const found = new Set<string>();
  for (const element of everyElement(dom)) {
    // A page that no search engine lists (404) is served at any address; its own is none.
    if (element.getAttribute('rel') === 'canonical' && !isListed({ dom })) continue;
    for (const name of ADDRESS_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      for (const address of name === 'srcset'
        ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')
        : [value]) {
        found.add(address);
      }
    }
  }
  for (const card of all(dom, 'meta[property="og:image"], meta[name="twitter:image"]')) {
    found.add(card.getAttribute('content') ?? '');
  }
  return [...found];
}

export function links(): AstroIntegration {
  let base = '/';
  let origin: string | undefined;
  return {
    name: 'links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${basePath(config.base)}/`;
        origin = config.site ? new URL(config.site).origin : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = await parsedPages(dist);
        const broken = brokenLinks(pages, { dist, base, origin });
        if (broken.length) throw new Error(`Links that lead nowhere:\n  ${broken.join('\n  ')}`);
        logger.info(`${pages.length} pages, no broken link`);
      },
    },
  };
}
