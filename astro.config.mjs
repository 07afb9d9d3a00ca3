import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildStamp } from './src/build/build-stamp.ts';
import { cards } from './src/build/cards.ts';
import { content } from './src/build/content.ts';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { headers } from './src/build/headers.ts';
import { islandStyle } from './src/build/island-style.ts';
import { buildWords, language } from './src/build/language.ts';
import { links } from './src/build/links.ts';
import { llms } from './src/build/llms.ts';
import { markdown } from './src/build/markdown.ts';
import { noInline } from './src/build/no-inline.ts';
import { pagefind } from './src/build/pagefind.ts';
import { places } from './src/build/places.ts';
import { readSite } from './src/facts/doors/files.ts';

// One setting for root and sub-path: the address in content/site.yaml, or SITE_URL.
const site = readSite('content');
const words = await buildWords(site.language);
const address = new URL(process.env.SITE_URL ?? site.url);

/** `Features.Nesting` of Lightning CSS, which comes with Vite. */
const NESTING = 1;

/**
 * Sheets are written with nesting and with named widths (`src/styles/widths.css`), and built without: WebKit does not apply nested
 * rules inside `@media print`. The browsers are the oldest that are promised; what they know is left as it is written.
 */
const styles = {
  drafts: { customMedia: true },
  include: NESTING,
  targets: { chrome: 123 << 16, firefox: 125 << 16, safari: (17 << 16) | (5 << 8), ios_saf: (17 << 16) | (5 << 8) },
};

// What a page with an island needs comes in a few files, each whole where it is needed at all, not in two dozen small ones.
const CHUNKS = [
  { name: 'preact', test: /node_modules\/preact\/|src\/ui\/Status\.tsx$/ },
  {
    name: 'store',
    test: /node_modules\/nanostores\/|src\/shell\/desk\/(use-store|host-page)\.ts$/,
  },
  {
    name: 'begin',
    test: /src\/shell\/(keep\/(at-hand|new-id)|words\/[^/]+\/toolbar-messages)\.ts$|src\/ui\/(fetching\.tsx|words\/[^/]+\/fetch-messages\.ts)$/,
  },
  // A date field needs to know a day; it does not need the store, which reads dates by the same rule.
  {
    name: 'text',
    test: /src\/domain\/(text\/(plural|format|locale)|words\/[^/]+\/inside-sentence|civil-date|instant|money)\.ts$/,
  },
  { name: 'json', test: /src\/shell\/codec\/json\.ts$/ },
  { name: 'keep', test: /src\/shell\/(keep\/|codec\/document\.ts$)/ },
];

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: `${process.env.BUILD_CACHE ?? '.cache'}/astro`,
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    css: { transformer: 'lightningcss', lightningcss: styles },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } } },
  },
  integrations: [
    content('content'),
    language(site.language),
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.includes('/embed/') && !page.includes('/print/') }),
    islandStyle(),
    noInline(),
    cards(words),
    markdown(words),
    llms(words),
    places(),
    pagefind(),
    contentSecurityPolicy(),
    headers(),
    links(),
    buildStamp(),
  ],
});
