/** Serves the host pages beside this file from another site than the one under test. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Policies that a page's name asks for; `SITE` is the address of the site under test, without a slash at its end. */
const HEADERS: Record<string, Record<string, string>> = {
  'strict.html': {
    'content-security-policy':
      "default-src 'none'; frame-src SITE; script-src SITE; base-uri 'none'; require-trusted-types-for 'script'",
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  },
};

/**
 * @param site address of the site under test; it stands for `SITE` in the pages
 * @returns url with `localhost` for a name: to browsers another site than 127.0.0.1
 */
export async function serveHosts(site: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '').replace(/^\/|[?#].*$/g, '');
    const text = /^[\w-]+\.html$/.test(name)
      ? await readFile(join(import.meta.dirname, name), 'utf8').catch(() => null)
      : null;
    if (text === null) {
      // Browsers ask for an icon.
      response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
      return;
    }
    const put = (one: string) => one.replaceAll('SITE', site.replace(/\/$/, ''));
    for (const [header, value] of Object.entries(HEADERS[name] ?? {})) response.setHeader(header, put(value));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(put(text));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
