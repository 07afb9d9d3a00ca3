import { describe, expect, test } from 'vitest';
import { localeFrom, localeOf } from '../../../src/domain/text/locale.ts';

describe('a tag that the browser names', () => {
  test.each(['C', 'C.UTF-8', 'xx_INVALID', '', 'en-', 'a'.repeat(36), null, undefined, 7])('%o is refused', (tag) =>
    expect(localeFrom(tag)).toBeNull(),
  );

  test('is taken in its canonical form', () => {
    expect(localeFrom('EN-gb')).toBe('en-GB');
    expect(localeFrom('zh-hant-tw')).toBe('zh-Hant-TW');
  });
});

describe('numbers and dates are written', () => {
  test('in the page’s language, as the visitor’s region writes it', () => {
    expect(localeOf('en', ['en-GB', 'en'])).toBe('en-GB');
    expect(localeOf('en', ['de-AT', 'en-IE', 'en-US'])).toBe('en-IE');
    expect(localeOf('pt-BR', ['pt-PT'])).toBe('pt-PT');
  });

  test('as the page is, where the visitor’s region is the one its language implies', () => {
    expect(localeOf('en', ['en-US', 'en'])).toBe('en');
    expect(localeOf('de-DE', ['de'])).toBe('de-DE');
    expect(localeOf('en', ['en-US-u-nu-arab'])).toBe('en-US-u-nu-arab');
  });

  test('in the page’s own where the visitor speaks another, or the browser names none that counts', () => {
    expect(localeOf('en', ['de-AT', 'fr'])).toBe('en');
    expect(localeOf('el', [])).toBe('el');
    for (const wanted of [['C'], ['xx_INVALID'], [undefined], ['']]) expect(localeOf('en', wanted)).toBe('en');
  });

  test('in a locale that formatting takes, whatever the browser names', () => {
    for (const tag of ['C', 'xx_INVALID', 'en-US-u-nu-arab', 'x-private', 'i-klingon'])
      expect(() => new Intl.NumberFormat(localeOf('en', [tag])).format(1)).not.toThrow();
  });
});
