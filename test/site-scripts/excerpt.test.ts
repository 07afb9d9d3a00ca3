import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieces } from '../../src/site/search-index.ts';

describe('an excerpt', () => {
  test('is text with its matches marked', () =>
    expect(pieces('Agree the <mark>rollback</mark> trigger')).toEqual([
      { text: 'Agree the ', isMatch: false },
      { text: 'rollback', isMatch: true },
      { text: ' trigger', isMatch: false },
    ]));

  test('shows escaped signs as they were', () =>
    expect(pieces('p &lt; 0.05 &amp; n &gt; 30')[0]?.text).toBe('p < 0.05 & n > 30'));

  test('keeps any other tag as text', () =>
    expect(pieces('<b>x</b> <mark>y</mark>')).toEqual([
      { text: '<b>x</b> ', isMatch: false },
      { text: 'y', isMatch: true },
    ]));

  test('loses no text', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(
          pieces(escaped)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    ));
});
