/**
 * Headers of the built site, for hosts that can send any: one table, written out in the format of each common host. What a page
 * can say of itself stands in it already (`content-security-policy.ts`); these are the things that only a header can say.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from './built-page.ts';
import { caddyfile, hostedHeaders, nginxConf, vercelJson } from './header-files.ts';

export interface HeaderRule {
  /** Beginning of the addresses it holds for, from the site's root. */
  readonly on: string;
  /** Beginning of those among them that it doesn't hold for. */
  readonly except?: string;
  /** Why, for whoever reads the file on a server. */
  readonly why: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** No two rules give the same address the same header: hosts differ in what they make of that. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    on: '/',
    why: 'everything',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy':
        'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    },
  },
  {
    on: '/',
    except: '/embed/',
    why: 'no other site may frame these',
    headers: { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' },
  },
  {
    on: '/embed/',
    why: 'every site may frame these, also one that is isolated from other origins',
    headers: {
      'Content-Security-Policy': 'frame-ancestors *',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    on: '/embed/v1.js',
    why: 'the script for host pages: its address stays, its content may be mended',
    headers: { 'Cache-Control': 'public, max-age=86400', 'Access-Control-Allow-Origin': '*' },
  },
  {
    on: '/_astro/',
    why: 'named by their content; a frame in a sandbox has no origin, and modules come to it only when allowed',
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    on: '/oembed/',
    why: 'read by the editors of other sites',
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
];

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
