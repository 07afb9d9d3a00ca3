/** A fingerprint as bars, in a box of 66 × 36: one bar a hex digit, 0 the shortest, f the tallest. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HEIGHT = 36;

export function sealBars(fingerprint: string): Bar[] {
  return Array.from(fingerprint, (digit, place) => {
    const height = 4 + 2 * Number.parseInt(digit, 16);
    return { x: place * 5.5, y: HEIGHT - height, width: 3.5, height };
  });
}
