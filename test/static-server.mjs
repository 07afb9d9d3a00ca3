// Serves a built folder as a plain static host would: gzip, directory index, 404.html and a base path. Only on this machine.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const HOST = '127.0.0.1';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const PACKED_ALREADY = new Set(['.png', '.woff2', '.pagefind', '.pf_fragment', '.pf_index', '.pf_meta', '.pf_filter']);

/**
 * @param {string} root folder that holds the build
 * @param {{ base?: string, port?: number, headersFor?: (path: string) => Record<string, string> }} options base path with a
 *   slash at both ends; port 0 takes a free one; more headers by path from the base
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url ends in the base path
 */
export async function serve(root, { base = '/', port = 0, headersFor = () => ({}) } = {}) {
  const files = new Map();

  const respond = async (request, response) => {
    const { pathname } = new URL(request.url, `http://${HOST}`);
    const path = inside(base, pathname);
    const found = path === undefined ? { status: 404 } : await find(root, path, pathname);
    if (found.location) {
      response.writeHead(301, { location: found.location }).end();
      return;
    }
    const file = found.file ?? join(root, '404.html');
    if (!files.has(file)) files.set(file, await read(file));
    const answer = files.get(file);
    if (!answer) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const headers = { ...answer.headers, ...headersFor(`/${path ?? ''}`) };
    response.writeHead(found.status, headers).end(request.method === 'HEAD' ? undefined : answer.body);
  };

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise((listening) => server.listen(port, HOST, listening));
  return {
    url: `http://${HOST}:${server.address().port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

/** The path under the base, decoded, with nothing that climbs out of the folder; undefined when it is outside. */
function inside(base, pathname) {
  const decoded = decode(pathname);
  if (!decoded.startsWith(base)) return undefined;
  const path = normalize(decoded.slice(base.length));
  return path.startsWith('..') || path.startsWith(sep) ? undefined : path;
}

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function find(root, path, pathname) {
  const file = join(root, path);
  const kind = await stat(file).catch(() => undefined);
  if (kind?.isFile()) return { status: 200, file };
  if (!kind?.isDirectory()) return { status: 404 };
  const index = join(file, 'index.html');
  if (!(await stat(index).catch(() => undefined))) return { status: 404 };
  return pathname.endsWith('/') ? { status: 200, file: index } : { status: 301, location: `${pathname}/` };
}

async function read(file) {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const packed = !PACKED_ALREADY.has(extname(file));
  const body = packed ? gzipSync(bytes, { level: 9 }) : bytes;
  return {
    body,
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    },
  };
}
