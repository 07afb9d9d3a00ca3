/** Which file in `src/pages` a page was made from, by its address. */
import { globSync } from 'node:fs';

/** `phases/[slug].astro` gives `phases/[slug]/`, `faq/index.astro` gives `faq/`. */
const addressOf = (file: string) =>
  file
    .replace(/^404\.astro$/, '404.html')
    .replace(/(^|\/)index\.astro$/, '$1')
    .replace(/\.astro$/, '/');

const HOLE = /\[[.\w]+\]/g;
const patternOf = (hole: string) => (hole.startsWith('[...') ? '.+' : '[^/]+');

/** The fewer holes an address has, the sooner it is asked. */
const TEMPLATES = globSync('**/*.astro', { cwd: 'src/pages' })
  .map((file) => ({ file, address: addressOf(file) }))
  .map(({ file, address }) => ({
    file,
    holes: address.match(HOLE)?.length ?? 0,
    pattern: new RegExp(`^${address.replace('.html', '\\.html').replaceAll(HOLE, patternOf)}$`),
  }))
  .sort((a, b) => a.holes - b.holes);

/** @param path from the site's root: `playbook/the-gap/`, empty for the home page; one that no file makes is its own template */
export const templateOf = (path: string): string => TEMPLATES.find(({ pattern }) => pattern.test(path))?.file ?? path;
