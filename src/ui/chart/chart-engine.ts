/** Draws a chart on a canvas with Chart.js, of which only the parts in use are registered. Fetched when a chart is seen. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
import { boundsOf, type ChartRole, type ChartSpec, type LineSpec, type SpanSpec } from './chart-spec.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

export type Colors = Readonly<Record<ChartRole | 'ink' | 'second' | 'rule' | 'paper' | 'wash', string>>;

export interface DrawnChart {
  /** Marks a point or a row; null: none. */
  select(index: number | null): void;
  destroy(): void;
}

export function drawChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  colors: Colors,
  onPoint: (index: number | null) => void,
): DrawnChart {
  let selected: number | null = null;
  const family = getComputedStyle(canvas).fontFamily;
  const font = (weight: number) => `${weight} 12px ${family}`;
  const marks: Plugin = {
    id: 'marks',
    afterDatasetsDraw(chart) {
      if (spec.kind === 'lines') drawMarks(chart, spec, selected, colors, font);
      else drawSpanWords(chart, spec, selected, colors, font);
    },
  };
  const configuration = spec.kind === 'lines' ? lines(spec, colors) : spans(spec, colors);
  const chart = new Chart(canvas, {
    ...configuration,
    plugins: [marks],
    options: {
      ...configuration.options,
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false, axis: spec.kind === 'lines' ? 'x' : 'y' },
      events: ['mousemove', 'mouseout', 'touchstart', 'touchmove'],
      onHover: (event, active) => onPoint(event.type === 'mouseout' ? null : (active[0]?.index ?? null)),
      font: { family, size: 12 },
      color: colors.second,
    },
  } as ChartConfiguration);
  return {
    select(index) {
      selected = index;
      chart.draw();
    },
    destroy: () => chart.destroy(),
  };
}

function lines(spec: LineSpec, colors: Colors): ChartConfiguration {
  const { low, high } = boundsOf(spec);
  const at = (values: readonly number[]) => values.map((y, place) => ({ x: spec.x[place]!, y }));
  const bare = { pointRadius: 0, borderWidth: 0 };
  return {
    type: 'line',
    data: {
      datasets: [
        ...spec.lines.map((line) => ({
          data: at(line.values),
          borderColor: colors[line.role],
          borderWidth: 2,
          pointRadius: 0,
        })),
        ...(spec.band
          ? [
              { ...bare, data: at(spec.band.high), fill: '+1', backgroundColor: colors.wash },
              { ...bare, data: at(spec.band.low), fill: false },
            ]
          : []),
      ],
    },
    options: {
      layout: { padding: { top: 12, right: 8 } },
      scales: {
        x: {
          type: 'linear',
          min: spec.x[0] ?? 0,
          max: spec.x.at(-1) ?? 1,
          grid: { display: false },
          title: { display: true, text: spec.axis, color: colors.second },
          ticks: {
            color: colors.second,
            maxTicksLimit: 9,
            maxRotation: 0,
            callback: (value) => spec.formatX(Number(value)),
          },
        },
        y: {
          min: low,
          max: high,
          border: { display: false },
          grid: { color: (context) => (context.tick.value === 0 ? colors.ink : colors.rule) },
          ticks: { color: colors.second, maxTicksLimit: 6, callback: (value) => spec.formatY(Number(value)) },
        },
      },
    },
  };
}

function spans(spec: SpanSpec, colors: Colors): ChartConfiguration {
  const part = (end: 'from' | 'to', color: string) => ({
    data: spec.rows.map((row) => [spec.middle, row[end]] as [number, number]),
    backgroundColor: color,
    barThickness: 14,
    grouped: false,
  });
  const all = spec.rows.flatMap((row) => [row.from, row.to]);
  const room = (Math.max(...all) - Math.min(...all)) * 0.22 || 1;
  return {
    type: 'bar',
    data: { labels: spec.rows.map((row) => row.label), datasets: [part('from', colors.mute), part('to', colors.data)] },
    options: {
      indexAxis: 'y',
      scales: {
        x: {
          min: Math.min(...all) - room,
          max: Math.max(...all) + room,
          grid: { display: false },
          border: { display: false },
          ticks: { display: false },
        },
        y: { grid: { display: false }, border: { display: false }, ticks: { color: colors.ink, crossAlign: 'far' } },
      },
    },
  };
}

type Font = (weight: number) => string;

function drawMarks(chart: Chart, spec: LineSpec, selected: number | null, colors: Colors, font: Font): void {
  const { ctx: pen, chartArea: area } = chart;
  const points = chart.getDatasetMeta(0).data;
  const dot = (index: number) => {
    const { x, y } = points[index]!;
    pen.beginPath();
    pen.fillStyle = colors.accent;
    pen.arc(x, y, 4, 0, 2 * Math.PI);
    pen.fill();
    return { x, y };
  };
  for (const { index, text } of spec.marks) {
    const { x, y } = dot(index);
    const left = x > (area.left + area.right) / 2;
    write(
      pen,
      text,
      x + (left ? -8 : 8),
      Math.min(y + 18, area.bottom - 6),
      left ? 'right' : 'left',
      colors,
      font(600),
    );
  }
  if (selected === null || !points[selected]) return;
  const { x } = dot(selected);
  pen.strokeStyle = colors.ink;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x, area.top);
  pen.lineTo(x, area.bottom);
  pen.stroke();
}

function drawSpanWords(chart: Chart, spec: SpanSpec, selected: number | null, colors: Colors, font: Font): void {
  const { ctx: pen, chartArea: area, scales } = chart;
  const at = (value: number) => scales['x']!.getPixelForValue(value);
  for (const [index, row] of spec.rows.entries()) {
    const y = chart.getDatasetMeta(0).data[index]!.y;
    for (const value of [row.from, row.to]) {
      const left = value < spec.middle || (value === spec.middle && value === row.from);
      const weight = index === selected ? 600 : 400;
      write(pen, spec.format(value), at(value) + (left ? -6 : 6), y + 4, left ? 'right' : 'left', colors, font(weight));
    }
  }
  pen.strokeStyle = colors.ink;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(at(spec.middle), area.top);
  pen.lineTo(at(spec.middle), area.bottom);
  pen.stroke();
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  align: CanvasTextAlign,
  colors: Colors,
  font: string,
): void {
  pen.font = font;
  pen.textAlign = align;
  pen.lineWidth = 4;
  pen.strokeStyle = colors.paper;
  pen.strokeText(text, x, y);
  pen.fillStyle = colors.ink;
  pen.fillText(text, x, y);
}
