import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairedAddress } from '../../src/site/repaired-address.ts';

const repaired = (pathname: string, search = '', hash = '') => repairedAddress({ pathname, search, hash });

describe('an address whose # became %23', () => {
  test.each([
    ['is given its fragment back', '/calculators/use-case-scorer/%23a=1XYZ', '/calculators/use-case-scorer/#a=1XYZ'],
    ['under a sub-path', '/sub/checklist/%23a=1X', '/sub/checklist/#a=1X'],
    ['escaped twice', '/checklist/%2523a=1X', '/checklist/#a=1X'],
    ['without a slash before it', '/checklist%23a=1X', '/checklist#a=1X'],
  ])('%s', (_what, from, to) => expect(repaired(from)).toBe(to));

  test('keeps what the browser took for a query', () =>
    expect(repaired('/a/%23a=1', '?x=y', '#z')).toBe('/a/#a=1?x=y#z'));
  test('any other address is left alone', () => expect(repaired('/nowhere/', '?a=%23', '#b')).toBeUndefined());

  test('never leads to another site', () =>
    fc.assert(
      fc.property(fc.webPath(), fc.constantFrom('', '/', '//', '///', '/\\', '\\'), (path, start) => {
        const here = 'https://example.org';
        const { pathname } = new URL(`${here}/${start}evil.example${path}%23a`);
        expect(new URL(repaired(pathname) ?? '', here).origin).toBe(here);
      }),
    ));
});
