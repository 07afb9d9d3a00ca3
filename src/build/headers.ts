/**
 * Headers of the built site, for hosts that can send any: one table, written out in the format of each common host. What a page
 * can say of itself stands in it already (`content-security-policy.ts`); these are the things that only a header can say.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from './built-page.ts';
import { caddyfile, hostedHeaders, nginxConf, vercelJson } from './header-files.ts';
import { HEADER_RULES } from './header-rules.ts';

/** @param path from the site's root, without the base path */
export function headersFor(path: string): Record<string, string> {
  const holding = HEADER_RULES.filter(
    ({ on, except }) => path.startsWith(on) && (except === undefined || !path.startsWith(except)),
  );
  return Object.assign({}, ...holding.map(({ headers }) => headers));
}

/** Writes `_headers` and `hosting/` into the build. */
export function headers(): AstroIntegration {
  let base = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const entries = (await readdir(dir, { withFileTypes: true }))
          .map((entry) => `/${entry.name}${entry.isDirectory() ? '/' : ''}`)
          .sort();
        await mkdir(new URL('hosting/', dir), { recursive: true });
        const files = {
          _headers: hostedHeaders(HEADER_RULES, base, ['/', ...entries]),
          'hosting/nginx.conf': nginxConf(HEADER_RULES, base),
          'hosting/Caddyfile': caddyfile(HEADER_RULES, base),
          'hosting/vercel.json': vercelJson(HEADER_RULES, base),
        };
        for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, dir), text);
      },
    },
  };
}
