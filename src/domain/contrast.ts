/** Contrast between two colors, as the Web Content Accessibility Guidelines (WCAG 2.2) compute it. */

/** sRGB, each channel 0–1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** @param hex `#14499c` or `#abc`, with or without the `#`; null for anything else */
export function readHex(hex: string): Rgb | null {
  const digits = /^\s*#?([0-9a-f]{6}|[0-9a-f]{3})\s*$/i.exec(hex)?.[1];
  if (!digits) return null;
  const long = digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
  const channel = (at: number) => Number.parseInt(long.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

/** `#14499c`; channels outside 0–1 are brought to the nearest end. */
export function writeHex(color: Rgb): string {
  return `#${color.map((channel) => pair(Math.round(Math.min(1, Math.max(0, channel)) * 255))).join('')}`;
}

const pair = (byte: number) => byte.toString(16).padStart(2, '0');

/** sRGB channel, 0–1, to linear light, 0–1. */
export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Linear light, 0–1, to sRGB channel, 0–1. */
export function fromLinear(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** WCAG relative luminance, 0 (black) to 1 (white). */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** WCAG contrast ratio, 1 (the same) to 21 (black on white), whichever of the two is lighter. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
