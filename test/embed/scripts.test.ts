import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleScript } from '../../src/build/bundle-script.ts';

const KIB = 1024;

test.each([
  ['host', 2 * KIB],
  ['frame', 3 * KIB],
])('the %s script weighs at most %d bytes, packed', async (name, limit) => {
  const { length } = gzipSync(await bundleScript(`src/embed/${name}.ts`), { level: 9 });
  console.log(`${name} script: ${length} bytes gzip`);
  expect(length).toBeLessThan(limit);
});

test('neither script asks for anything else, nor closes the element it may stand in', async () => {
  for (const name of ['host', 'frame']) {
    const code = await bundleScript(`src/embed/${name}.ts`);
    expect(code).not.toMatch(/\bimport\b|\brequire\(|\beval\(|<\/script|<!--/);
  }
});
