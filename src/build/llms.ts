/** Writes `llms.txt`: what the site is and where its pages are as Markdown, for language models. Format: llmstxt.org. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath, metaContent, parsedPages } from './built-page.ts';
import { type ListedPage, listedPages } from './listed-page.ts';
import { type BuildMessages, buildMessages } from './words/en/build-messages.ts';

const SECTIONS: readonly (readonly [heading: keyof BuildMessages['sections'], kinds: readonly string[]])[] = [
  ['chapter', ['chapter']],
  ['phase', ['phase']],
  ['calculator', ['calculator']],
  ['item', ['item']],
  ['question', ['question']],
  ['guide', ['guide']],
  ['more', ['home', 'page']],
];

/** @param root absolute address of the site's root, without a slash at its end */
export function llmsText(
  site: { name: string; description: string },
  pages: readonly ListedPage[],
  root: string,
  words: BuildMessages = buildMessages,
): string {
  const sections = SECTIONS.map(([heading, kinds]) => {
    const lines = pages
      .filter(({ kind }) => kinds.includes(kind))
      .map(
        ({ route, title, description }) =>
          `- [${title}](${root}${route}index.md)${description ? `: ${description}` : ''}`,
      );
    return lines.length ? `\n## ${words.sections[heading]}\n\n${lines.join('\n')}\n` : '';
  });
  return `# ${site.name}\n\n> ${site.description}\n\n${words.markdownPages}\n${sections.join('')}`;
}

export function llms(words: BuildMessages): AstroIntegration {
  let base = '';
  let origin = '';
  return {
    name: 'llms',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        origin = config.site ? new URL(config.site).origin : '';
      },
      'astro:build:done': async ({ dir }) => {
        const pages = await parsedPages(fileURLToPath(dir));
        const home = pages.find(({ route }) => route === '/')?.dom;
        const name = (home && metaContent(home, 'og:site_name')) ?? '';
        const description = (home && metaContent(home, 'description')) ?? '';
        await writeFile(
          new URL('llms.txt', dir),
          llmsText({ name, description }, listedPages(pages, base), `${origin}${base}`, words),
        );
      },
    },
  };
}
