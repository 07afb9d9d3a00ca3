/** A line chart as a picture: geometry in percent, text in pixels. */
import { boundsOf, type LineSpec, roundTicks } from './chart-spec.ts';

const WIDTH = 1000;
const COLORS = { accent: 's-accent', data: 's-ink', mute: 's-mute' } as const;

export function ChartPicture({ spec, height, label }: { spec: LineSpec; height: number; label: string }) {
  const { low, high } = boundsOf(spec);
  const [top, floor] = [18, height - 24];
  const first = spec.x[0] ?? 0;
  const wide = (spec.x.at(-1) ?? 1) - first || 1;
  const share = (x: number) => (x - first) / wide;
  const y = (value: number) => floor - ((value - low) / (high - low || 1)) * (floor - top);
  const points = (values: readonly number[]) =>
    values.map((value, place) => `${(share(spec.x[place]!) * WIDTH).toFixed(1)},${y(value).toFixed(1)}`);
  const { band } = spec;
  const step = [1, 2, 3, 6, 12, 24].find((one) => wide / one <= 8) ?? 52;
  return (
    <svg class="chart chart-picture" height={height} role="img" aria-label={label}>
      {roundTicks(low, high).map((tick) => (
        <g key={tick}>
          <line class={tick === 0 ? 's-ink' : 's-rule'} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          <text x="0" y={y(tick) - 5}>
            {spec.formatY(tick)}
          </text>
        </g>
      ))}
      <svg
        aria-hidden="true"
        width="100%"
        height={height}
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
      >
        {band && <polygon class="f-wash" points={[...points(band.low), ...points(band.high).reverse()].join(' ')} />}
        {spec.lines.map((line, place) => (
          <polyline key={place} class={COLORS[line.role]} points={points(line.values).join(' ')} />
        ))}
      </svg>
      {spec.marks.map(({ index, text }) => {
        const at = share(spec.x[index]!);
        const value = spec.lines[0]!.values[index]!;
        return (
          <g key={text}>
            <circle class="f-accent" cx={`${100 * at}%`} cy={y(value)} r="3.5" />
            <text class={`b halo ${at > 0.6 ? 'end' : ''}`} x={`${100 * at}%`} dx={at > 0.6 ? -8 : 8} y={y(value) + 16}>
              {text}
            </text>
          </g>
        );
      })}
      {spec.x.map((x, place) =>
        Number.isInteger(x) && x % step === 0 ? (
          <text
            key={x}
            x={`${100 * share(x)}%`}
            y={height - 4}
            class={place === 0 ? '' : place === spec.x.length - 1 ? 'end' : 'mid'}
          >
            {spec.formatX(x)}
          </text>
        ) : null,
      )}
    </svg>
  );
}
