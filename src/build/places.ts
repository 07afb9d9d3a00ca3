/** Writes `places.json`, the list of all pages: for the page of lost addresses, and for a search that finds nothing. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Place } from '../site/places.ts';
import { basePath, parsedPages } from './built-page.ts';
import { listedPages } from './listed-page.ts';

export function places(): AstroIntegration {
  let base = '';
  return {
    name: 'places',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const pages = listedPages(await parsedPages(fileURLToPath(dir)), base);
        const list: Place[] = pages.map(({ route, title, kind }) => ({ path: base + route, title, kind }));
        await writeFile(new URL('places.json', dir), `${JSON.stringify(list)}\n`);
      },
    },
  };
}
