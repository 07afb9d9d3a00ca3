/** A host's color made readable: darkened for the light theme, lightened for the dark one, and measured. */
import { contrast, fromLinear, type Rgb, readHex, toLinear, writeHex } from '../../domain/contrast.ts';

/** What an accent stands on, and what stands on it: the tokens of the same name, in light and dark. */
export const SURFACES = {
  light: { paper: '#f6f7f3', tint: '#eaede5', field: '#ffffff', onAccent: '#ffffff' },
  dark: { paper: '#121513', tint: '#1b1f1c', field: '#232825', onAccent: '#10182a' },
} as const;
export type Side = keyof typeof SURFACES;

/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
export const LEAST_CONTRAST = 4.5;

/** OKLCH: lightness at most (light theme) or at least (dark theme), and chroma at most. */
const LIGHTNESS = { light: 0.47, dark: 0.8 } as const;
const CHROMA = 0.12;

export type Accent =
  /** `#14499c` */
  | { readonly ok: true; readonly light: string; readonly dark: string }
  | { readonly ok: false; readonly why: 'not-a-color' | 'too-low' };

/** @param text hex, of three or six digits, with or without `#` */
export function accentFrom(text: string): Accent {
  const color = readHex(text);
  if (!color) return { ok: false, why: 'not-a-color' };
  const light = readable(color, 'light');
  const dark = readable(color, 'dark');
  if (leastContrast(light, 'light') < LEAST_CONTRAST || leastContrast(dark, 'dark') < LEAST_CONTRAST) {
    return { ok: false, why: 'too-low' };
  }
  return { ok: true, light, dark };
}

/** The lowest of an accent's contrasts with everything it meets in a theme. */
export function leastContrast(hex: string, side: Side): number {
  const accent = readHex(hex);
  if (!accent) return 1;
  return Math.min(...Object.values(SURFACES[side]).map((other) => contrast(accent, readHex(other) ?? accent)));
}

function readable(color: Rgb, side: Side): string {
  const [l, c, h] = toOklch(color);
  const lightness = side === 'light' ? Math.min(l, LIGHTNESS.light) : Math.max(l, LIGHTNESS.dark);
  const chroma = Math.min(c, CHROMA);
  // A color that no screen can show has its chroma lowered until one can: cutting its channels would move its lightness.
  for (let share = 1; share > 0; share -= 0.05) {
    const shown = fromOklch(lightness, chroma * share, h);
    if (shown.every((channel) => channel > -0.001 && channel < 1.001)) return writeHex(shown);
  }
  return writeHex(fromOklch(lightness, 0, h));
}

/** Björn Ottosson's OKLab (https://bottosson.github.io/posts/oklab/), in polar form: lightness 0–1, chroma, hue in radians. */
function toOklch([red, green, blue]: Rgb): [lightness: number, chroma: number, hue: number] {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(x, y), Math.atan2(y, x)];
}

function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const x = chroma * Math.cos(hue);
  const y = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
