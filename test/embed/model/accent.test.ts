import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, readHex } from '../../../src/domain/contrast.ts';
import { accentFrom, LEAST_CONTRAST, leastContrast, SURFACES } from '../../../src/embed/model/accent.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const ratio = (a: string, b: string) => contrast(readHex(a)!, readHex(b)!);

describe('contrast', () => {
  test('of black on white is 21', () => expect(ratio('#000', '#fff')).toBeCloseTo(21, 10));
  test('of a color on itself is 1', () => fc.assert(fc.property(hex, (color) => ratio(color, color) === 1)));
  test('is the same both ways', () => fc.assert(fc.property(hex, hex, (a, b) => ratio(a, b) === ratio(b, a))));
  // The example that WCAG's own guides use for the least gray on white.
  test('of #767676 on white is just enough, of #777777 just not', () => {
    expect(ratio('#767676', '#fff')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('#777777', '#fff')).toBeLessThan(4.5);
  });
});

describe('the surfaces that are measured', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  test.each([
    ['paper', 'paper'],
    ['tint', 'tint'],
    ['field', 'field'],
    ['on-accent', 'onAccent'],
  ] as const)('are those of the style sheet: %s', (token, name) => {
    const declared = new RegExp(`--${token}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(tokens);
    expect([readHex(declared?.[1] ?? ''), readHex(declared?.[2] ?? '')]).toEqual([
      readHex(SURFACES.light[name]),
      readHex(SURFACES.dark[name]),
    ]);
  });
});

describe('an accent', () => {
  test('of any color can be read on every surface, in both themes', () => {
    fc.assert(
      fc.property(hex, (color) => {
        const accent = accentFrom(color);
        return (
          accent.ok &&
          leastContrast(accent.light, 'light') >= LEAST_CONTRAST &&
          leastContrast(accent.dark, 'dark') >= LEAST_CONTRAST
        );
      }),
      { numRuns: 5000 },
    );
  });

  test('of 2,197 colors all over the cube has at least 5 : 1 in light and 7 : 1 in dark', () => {
    const channel = Array.from({ length: 13 }, (_, step) => Math.round((step * 255) / 12));
    const least = { light: 21, dark: 21 };
    for (const r of channel)
      for (const g of channel)
        for (const b of channel) {
          const accent = accentFrom([r, g, b].map((one) => one.toString(16).padStart(2, '0')).join(''));
          if (!accent.ok) throw new Error(`refused: ${r} ${g} ${b}`);
          least.light = Math.min(least.light, leastContrast(accent.light, 'light'));
          least.dark = Math.min(least.dark, leastContrast(accent.dark, 'dark'));
        }
    console.log(`least contrast of any accent: ${least.light.toFixed(2)} light, ${least.dark.toFixed(2)} dark`);
    expect(least.light).toBeGreaterThanOrEqual(5);
    expect(least.dark).toBeGreaterThanOrEqual(7);
  });

  test('that is dark and calm already is left as it is in light', () => {
    const accent = accentFrom('#334e68');
    expect(accent.ok && accent.light).toBe('#334e68');
  });

  test('of a gray stays gray', () => {
    const accent = accentFrom('#808080');
    const [r, g, b] = readHex(accent.ok ? accent.light : '')!;
    expect(Math.max(Math.abs(r - g), Math.abs(g - b))).toBeLessThan(0.01);
  });

  test('is the same with and without #, in short and long form', () => {
    expect(accentFrom('#e50')).toEqual(accentFrom('ee5500'));
    expect(accentFrom('E85')).toEqual(accentFrom('#ee8855'));
  });

  test.each(['', 'orange', '#12345', '#1234567', 'url(x)', 'red;background:url(x)', '#e8590c;}', 'var(--x)'])(
    'that is no color is refused: %j',
    (text) => expect(accentFrom(text)).toEqual({ ok: false, why: 'not-a-color' }),
  );

  test('of any text is a color or a refusal, never anything else that reaches a style', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const accent = accentFrom(text);
        return accent.ok ? /^#[0-9a-f]{6}$/.test(accent.light) && /^#[0-9a-f]{6}$/.test(accent.dark) : true;
      }),
    );
  });
});
