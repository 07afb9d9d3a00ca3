/**
 * Writes a strict Content Security Policy into every built page.
 * Astro's own option writes the hashes of all pages into each and places the tag after the page's own head content; this one
 * hashes just what stands in the page, and comes first in the head.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

const INLINE = (tag: string) => new RegExp(`<${tag}(?![^>]*\\ssrc=)([^>]*)>([\\s\\S]*?)</${tag}>`, 'g');

/** Data blocks (JSON-LD, JSON) don't run and need no hash. */
const runs = (attributes: string) => !/type="?application\/(ld\+)?json/.test(attributes);

function hashes(html: string, tag: string): string[] {
  const found = [...html.matchAll(INLINE(tag))].filter(([, attributes = '']) => runs(attributes));
  return [...new Set(found.map(([, , body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`))];
}

function policyFor(html: string): string {
  return [
    "default-src 'none'",
    // Pagefind's index is read by WebAssembly, in a worker.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(html, 'script')].join(' '),
    ["style-src 'self'", ...hashes(html, 'style')].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const page of builtPages(fileURLToPath(dir))) {
          const html = await readFile(page, 'utf8');
          const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
          await writeFile(page, html.replace(/(<meta charset="?utf-8"?>)/i, `$1${meta}`));
        }
      },
    },
  };
}
