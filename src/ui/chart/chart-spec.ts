/** What a chart shows, as plain data: the same for the picture in print and the chart on screen. */

export type ChartRole = 'accent' | 'data' | 'mute';

export interface LineSpec {
  readonly kind: 'lines';
  readonly x: readonly number[];
  readonly lines: readonly { readonly values: readonly number[]; readonly role: ChartRole }[];
  /** The middle 80%, filled. */
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] };
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
  /** Text at a point, by its index on the first line. */
  readonly marks: readonly { readonly index: number; readonly text: string }[];
  readonly axis: string;
}

export interface SpanSpec {
  readonly kind: 'spans';
  readonly rows: readonly { readonly label: string; readonly from: number; readonly to: number }[];
  /** Where the spans part: the value with nothing changed. */
  readonly middle: number;
  readonly format: (value: number) => string;
}

export type ChartSpec = LineSpec | SpanSpec;

/** Round numbers that divide low … high into about four steps. */
export function roundTicks(low: number, high: number): number[] {
  const width = high - low || Math.abs(high) || 1;
  const rough = width / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => (first + place) * step);
}

/** Lowest and highest value of everything a line chart draws, zero included. */
export function boundsOf(spec: LineSpec): { readonly low: number; readonly high: number } {
  const all = [...spec.lines.flatMap((line) => line.values), ...(spec.band?.low ?? []), ...(spec.band?.high ?? [])];
  return { low: Math.min(0, ...all), high: Math.max(0, ...all) };
}
