/** Remembers beside each build which sources it was made from, so that nobody tests yesterday's pages. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const FOLDERS = ['src', 'content', 'public'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** Says how, and makes no page. */
const isNote = (path: string) => path.endsWith('README.md');
const CACHE = process.env['BUILD_CACHE'] ?? '.cache';

/** SHA-256 by path from the project's root. */
type Fingerprints = Readonly<Record<string, string>>;

interface Stamp {
  readonly base: string;
  readonly sources: Fingerprints;
}

const stampFile = (root: string, outDir: string) =>
  resolve(root, CACHE, 'builds', `${relative(root, resolve(root, outDir)).replaceAll(/[\\/]/g, '+')}.json`);

/** Of everything that a build is made from. */
export function fingerprintSources(root: string): Fingerprints {
  const inFolders = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  const paths = [...FILES.filter((file) => existsSync(join(root, file))), ...inFolders].filter((path) => !isNote(path));
  return Object.fromEntries(
    paths.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  );
}

export function writeStamp(root: string, outDir: string, stamp: Stamp): void {
  const file = stampFile(root, outDir);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(stamp));
}

export const removeStamp = (root: string, outDir: string): void => rmSync(stampFile(root, outDir), { force: true });

/**
 * @param outDir folder of a build, from the project's root
 * @param base path it should live under: `/`, `/sub/`
 * @returns why it can't be tested; undefined when it is what the sources would give now
 */
export function staleness(root: string, outDir: string, base: string): string | undefined {
  if (!existsSync(join(root, outDir))) return `There is no build in ${outDir}.`;
  const file = stampFile(root, outDir);
  if (!existsSync(file))
    return `What ${outDir} was built from is not known: the last build did not end well, or was made elsewhere.`;
  const stamp = JSON.parse(readFileSync(file, 'utf8')) as Stamp;
  if (stamp.base !== base) return `${outDir} was built for ${stamp.base}, not for ${base}.`;
  const now = fingerprintSources(root);
  const changed = [...new Set([...Object.keys(stamp.sources), ...Object.keys(now)])].filter(
    (path) => stamp.sources[path] !== now[path],
  );
  const [first] = changed;
  if (first === undefined) return undefined;
  const more = changed.length > 1 ? ` and ${changed.length - 1} more have` : ' has';
  return `${outDir} is older than its sources: ${first}${more} changed since it was built.`;
}

/** Last of the integrations: a build that one of the others refuses gets no stamp. */
export function buildStamp(): AstroIntegration {
  let root = '';
  let outDir = '';
  let base = '/';
  let sources: Fingerprints = {};
  return {
    name: 'build-stamp',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        outDir = fileURLToPath(config.outDir);
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:start': () => {
        removeStamp(root, outDir);
        sources = fingerprintSources(root);
      },
      'astro:build:done': () => writeStamp(root, outDir, { base, sources }),
    },
  };
}
