import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { cards } from './src/build/cards.ts';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { headers } from './src/build/headers.ts';
import { islandStyle } from './src/build/island-style.ts';
import { links } from './src/build/links.ts';
import { llms } from './src/build/llms.ts';
import { markdown } from './src/build/markdown.ts';
import { noInline } from './src/build/no-inline.ts';
import { pagefind } from './src/build/pagefind.ts';
import { places } from './src/build/places.ts';

// One setting for root and sub-path: the address in content/site.yaml, or SITE_URL.
const address = new URL(process.env.SITE_URL ?? parse(readFileSync('content/site.yaml', 'utf8')).url);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.includes('/embed/') && !page.includes('/print/') }),
    islandStyle(),
    noInline(),
    cards(),
    markdown(),
    llms(),
    places(),
    pagefind(),
    contentSecurityPolicy(),
    headers(),
    links(),
  ],
});
