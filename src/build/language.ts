/** Gives every page the words of the site's language: `words/en/` is what the code names, the folder of the language is what is built. */
import { existsSync, globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuildMessages } from './words/en/build-messages.ts';

const ENGLISH = /\/words\/en\/[^/]+\.ts$/;

/**
 * The folder of a language's catalogs: its own, such as `pt-BR`, else that of the language without its region, `pt`.
 * @throws where a catalog is missing: no page carries two languages
 */
export function catalogFolder(language: string, root: string): string {
  const [base = ''] = language.split('-');
  if (base === 'en') return 'en';
  const english = globSync('src/**/words/en/*.ts', { cwd: root });
  const missing = (folder: string) =>
    english.map((file) => inFolder(file, folder)).filter((file) => !existsSync(resolve(root, file)));
  const own = missing(language);
  const best =
    own.length === 0 || base === language ? { folder: language, lacks: own } : { folder: base, lacks: missing(base) };
  if (best.lacks.length > 0)
    throw new Error(
      `content/site.yaml says "language: ${language}", but these words are not there in it: ${best.lacks.join(', ')}. ` +
        'Write each beside its English one, of the same shape, or leave the language at en.',
    );
  return best.folder;
}

/** The words of the build itself, which reads them as it starts. */
export async function buildWords(language: string): Promise<BuildMessages> {
  const file = inFolder('src/build/words/en/build-messages.ts', catalogFolder(language, '.'));
  return ((await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)) as { buildMessages: BuildMessages })
    .buildMessages;
}

const inFolder = (file: string, folder: string) => file.replace('words/en/', `words/${folder}/`);

/** @param language of `content/site.yaml`, BCP 47 */
export function language(language: string): AstroIntegration {
  return {
    name: 'language',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = catalogFolder(language, new URL(config.root).pathname);
        const catalogs = {
          name: 'catalogs',
          enforce: 'pre' as const,
          resolveId: (source: string, importer: string | undefined) => {
            if (!importer || !source.startsWith('.')) return null;
            const file = resolve(dirname(importer.split('?')[0] ?? ''), source);
            return ENGLISH.test(file) ? inFolder(file, folder) : null;
          },
        };
        updateConfig({
          vite: {
            define: { 'import.meta.env.SITE_LANGUAGE': JSON.stringify(language) },
            plugins: folder === 'en' ? [] : [catalogs],
          },
        });
      },
    },
  };
}
