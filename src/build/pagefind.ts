/** Indexes the built pages for the search dialog. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { builtPages } from './built-pages.ts';

/** Pagefind brings interfaces of its own; the dialog here needs just the search itself and its index. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.|pagefind\.[^/]*\.pf_meta|(fragment|index|filter)\/)/;

/** Sources, and what is for the ear alone, would only break up the excerpts. */
const NOT_SEARCHED = ['.cite', '.vh', 'svg', '[aria-hidden="true"]'];

/** Cells and labels that stand apart on the page are words apart in the index. */
const spaced = (html: string) => html.replaceAll('><', '> <');

export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
        const problems: string[] = [];
        const pages = builtPages(dist);
        for (const page of pages) {
          const content = spaced(await readFile(page, 'utf8'));
          problems.push(...(await index.addHTMLFile({ sourcePath: relative(dist, page), content })).errors);
        }
        const written = await index.getFiles();
        problems.push(...written.errors);
        if (problems.length) throw new Error(`Pagefind: ${problems.join(', ')}`);
        for (const { path, content } of written.files.filter((file) => NEEDED.test(file.path))) {
          const file = join(dist, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
        logger.info(`${pages.length} pages read`);
      },
    },
  };
}
