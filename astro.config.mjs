import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';

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
    contentSecurityPolicy(),
  ],
});
