/** Puts the social card of every page where its `og:image` says it is. Drawn cards are kept, since drawing is slow. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { Gap } from '../domain/content/gap.ts';
import { Site } from '../domain/content/site.ts';
import { type BuiltPage, basePath, metaContent, parsedPages } from './built-page.ts';
import type { CardText, Look } from './card.ts';
import { kindOf, refsOf } from './listed-page.ts';
import { type BuildMessages, buildMessages } from './words/en/build-messages.ts';

const CACHE = join(process.env['BUILD_CACHE'] ?? '.cache', 'cards');

/** What the card of a page says; undefined when the page names none. */
export function cardText(page: BuiltPage, words: BuildMessages = buildMessages): CardText | undefined {
  const { dom } = page;
  const title = metaContent(dom, 'og:title');
  if (!title || !metaContent(dom, 'og:image')) return undefined;
  const site = metaContent(dom, 'og:site_name') ?? '';
  const ref = dom.querySelector('main .ref');
  const refs = ref ? refsOf(ref) : [];
  const kind = kindOf(page);
  return {
    site: site === title ? '' : site,
    section: refs.join(' · ') || (words.kinds[kind] ?? ''),
    title,
    description: metaContent(dom, 'og:description') ?? '',
  };
}

async function cached(text: CardText, look: Look, drawing: string): Promise<Buffer> {
  const hash = createHash('sha256')
    .update(JSON.stringify([drawing, text, look]))
    .digest('hex')
    .slice(0, 32);
  const file = join(CACHE, `${hash}.png`);
  if (existsSync(file)) return readFile(file);
  const { drawCard } = await import('./card.ts');
  const png = await drawCard(text, look);
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, png);
  return png;
}

export function cards(words: BuildMessages): AstroIntegration {
  let base = '';
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { stop, reach } = Gap.parse(parse(await readFile('content/gap.yaml', 'utf8')));
        const { colors } = Site.parse(parse(await readFile('content/site.yaml', 'utf8')));
        const look = { stop, reach, accent: colors.accent.light };
        const drawing = await readFile('src/build/card.ts', 'utf8');
        let count = 0;
        for (const page of await parsedPages(dist)) {
          const text = cardText(page, words);
          if (!text) continue;
          const { pathname } = new URL(metaContent(page.dom, 'og:image') ?? '');
          const file = join(dist, decodeURIComponent(pathname.slice(base.length)));
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, await cached(text, look, drawing));
          count += 1;
        }
        logger.info(`${count} social cards`);
      },
    },
  };
}
