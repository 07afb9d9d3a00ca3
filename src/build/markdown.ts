/** Writes a Markdown version of every page beside it, at `<page>/index.md`, from what the page really says. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gfm } from '@joplin/turndown-plugin-gfm';
import type { AstroIntegration } from 'astro';
import TurndownService from 'turndown';
import { all, type BuiltPage, basePath, metaContent, parsedPages } from './built-page.ts';
import { isListed, refsOf } from './listed-page.ts';
import { type BuildMessages, buildMessages } from './words/en/build-messages.ts';

/** What has no meaning outside the page: pictures (their words are kept), controls, navigation, text for the ear alone. */
const LEFT_OUT =
  'script, style, template, nav, button, dialog, input, select, textarea, .vh, [hidden], [aria-hidden="true"], link, .skip';

/** @returns Markdown with links from the site's root, base path included */
export function toMarkdown({ route, dom }: BuiltPage, base: string, words: BuildMessages = buildMessages): string {
  const main = dom.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
  if (!main) return '';
  const pageAddress = `${basePath(base)}${route}`;
  const page = dom.createElement('div');
  page.appendChild(main);

  for (const island of all(page, 'astro-island')) {
    const sentence = dom.createElement('p');
    sentence.innerHTML = `${words.calculatorHere} <a href="${pageAddress}">${words.useIt}</a>`;
    island.parentNode?.replaceChild(sentence, island);
  }
  for (const picture of all(page, 'svg[role="img"]')) {
    const words = dom.createElement('p');
    words.textContent = picture.getAttribute('aria-label') ?? '';
    picture.parentNode?.replaceChild(words, picture);
  }
  for (const ref of all(page, '.ref')) ref.textContent = refsOf(ref).join(' · ');
  for (const leader of all(page, '.lead > i')) leader.parentNode?.replaceChild(dom.createTextNode(': '), leader);
  for (const element of all(page, LEFT_OUT)) element.parentNode?.removeChild(element);
  for (const link of all(page, 'a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^[a-z]+:/i.test(href)) continue;
    const url = new URL(href, `http://site.invalid${pageAddress}`);
    link.setAttribute('href', `${url.pathname}${url.search}${url.hash}`);
  }

  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  turndown.use(gfm);
  turndown.addRule('term', { filter: 'dt', replacement: (words) => `\n\n**${words.trim()}:** ` });
  turndown.addRule('description', { filter: 'dd', replacement: (words) => `${words.trim()}\n\n` });
  return `${turndown.turndown(page).trim()}\n`;
}

export function markdown(messages: BuildMessages): AstroIntegration {
  let base = '/';
  return {
    name: 'markdown',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = (await parsedPages(fileURLToPath(dir))).filter(
          (page) => isListed(page) && page.file.endsWith('index.html'),
        );
        for (const page of pages) {
          const address = metaContent(page.dom, 'og:url');
          const source = address ? `\n---\n\n${messages.source}: <${address}>\n` : '';
          await writeFile(page.file.replace(/html$/, 'md'), `${toMarkdown(page, base, messages)}${source}`);
        }
        logger.info(`${pages.length} pages as Markdown`);
      },
    },
  };
}
