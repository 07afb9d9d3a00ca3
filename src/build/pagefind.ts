/** Indexes the built pages for the search dialog. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind brings interfaces of its own; the dialog here needs just the search itself and its index. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.|pagefind\.[^/]*\.pf_meta|(fragment|index|filter)\/)/;

export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
        const indexed = await index.addDirectory({ path: dist });
        const written = await index.getFiles();
        const problems = [...indexed.errors, ...written.errors];
        if (problems.length) throw new Error(`Pagefind: ${problems.join(', ')}`);
        for (const { path, content } of written.files.filter((file) => NEEDED.test(file.path))) {
          const file = join(dist, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
        logger.info(`${indexed.page_count} pages indexed`);
      },
    },
  };
}
