import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintSources, removeStamp, staleness, writeStamp } from '../../src/build/build-stamp.ts';

let root = '';
const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  put('content/site.yaml', 'name: One');
  put('src/pages/index.astro', '<h1>One</h1>');
  put('astro.config.mjs', 'export default {}');
  put('dist/index.html', '<h1>One</h1>');
  writeStamp(root, 'dist', { base: '/', sources: fingerprintSources(root) });
});
afterEach(() => rmSync(root, { recursive: true }));

test('a build is fresh until a source changes, and again when it is changed back', () => {
  expect(staleness(root, 'dist', '/')).toBeUndefined();
  put('content/site.yaml', 'name: Two');
  expect(staleness(root, 'dist', '/')).toBe(
    'dist is older than its sources: content/site.yaml has changed since it was built.',
  );
  put('content/site.yaml', 'name: One');
  expect(staleness(root, 'dist', '/')).toBeUndefined();
});

test('a source that came or went makes it stale, and so does a setting', () => {
  put('content/faq/new.mdx', 'new');
  rmSync(join(root, 'src/pages/index.astro'));
  put('astro.config.mjs', 'export default { base: "/x/" }');
  expect(staleness(root, 'dist', '/')).toMatch(/^dist is older .*: \S+ and 2 more have changed since it was built\.$/);
});

test('what is written about the sources makes nothing stale', () => {
  put('src/README.md', 'about the rooms');
  expect(staleness(root, 'dist', '/')).toBeUndefined();
});

test('a build for another path, one that is not there, and one of unknown origin are named', () => {
  expect(staleness(root, 'dist', '/sub/')).toBe('dist was built for /, not for /sub/.');
  expect(staleness(root, 'dist-sub', '/sub/')).toBe('There is no build in dist-sub.');
  removeStamp(root, 'dist');
  expect(staleness(root, 'dist', '/')).toMatch(/^What dist was built from is not known/);
});
