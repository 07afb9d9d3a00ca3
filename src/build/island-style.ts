/** Moves Astro's style for islands, which it writes where the first island stands, into the head, where HTML allows it. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

const STYLE = /<style>astro-island[^<]*<\/style>/;

export const withStyleInHead = (html: string): string => {
  const [style] = STYLE.exec(html) ?? [];
  return style ? html.replace(style, '').replace('</head>', `${style}</head>`) : html;
};

export function islandStyle(): AstroIntegration {
  return {
    name: 'island-style',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const page of builtPages(fileURLToPath(dir))) {
          const html = await readFile(page, 'utf8');
          const moved = withStyleInHead(html);
          if (moved !== html) await writeFile(page, moved);
        }
      },
    },
  };
}
