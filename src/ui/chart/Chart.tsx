/**
 * A chart to explore, drawn by Chart.js once it is seen: pointer or arrow keys read one point at a time, in words. Until
 * then, in print and without script, a picture of the same data stands in its place.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFetching } from '../fetching.tsx';
import type { Colors, DrawnChart } from './chart-engine.ts';
import type { ChartSpec } from './chart-spec.ts';

type Engine = typeof import('./chart-engine.ts');

export interface ChartProps {
  readonly spec: ChartSpec;
  /** The finding in words. */
  readonly label: string;
  /** A point or row in words. */
  readonly read: (index: number) => string;
  /** Said below until a point is chosen. */
  readonly hint: string;
  readonly height: number;
  readonly picture: ComponentChildren;
}

export function Chart({ spec, label, read, hint, height, picture }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnChart | null>(null);
  const [engine, setEngine] = useState<Engine | null>(null);
  const [run, notice] = useFetching();
  const [index, setIndex] = useState<number | null>(null);
  const [theme, setTheme] = useState(0);
  const count = spec.kind === 'lines' ? spec.x.length : spec.rows.length;

  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      watcher.disconnect();
      // Not fetched: the picture stays.
      run(null, async () => setEngine(await import('./chart-engine.ts')));
    });
    watcher.observe(box.current!);
    const redraw = () => setTheme((times) => times + 1);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const root = new MutationObserver(redraw);
    root.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style'] });
    scheme.addEventListener('change', redraw);
    return () => {
      watcher.disconnect();
      root.disconnect();
      scheme.removeEventListener('change', redraw);
    };
  }, []);

  useEffect(() => {
    if (!engine || !canvas.current) return;
    canvas.current.parentElement!.style.blockSize = `${height}px`;
    drawn.current = engine.drawChart(canvas.current, spec, readColors(canvas.current), setIndex);
    drawn.current.select(index);
    return () => {
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [engine, spec, theme, height]);

  useEffect(() => drawn.current?.select(index), [index]);

  function move(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape') setIndex(null);
    else if (event.key === 'Home') setIndex(0);
    else if (event.key === 'End') setIndex(count - 1);
    else if (step === undefined) return;
    else setIndex(Math.max(0, Math.min(count - 1, (index ?? (step > 0 ? -1 : count)) + step)));
    event.preventDefault();
  }

  return (
    <div class={engine ? 'explore explore-ready' : 'explore'} ref={box}>
      <div class="explore-picture">{picture}</div>
      <div class="explore-canvas">
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${label} ${hint}`}
          tabIndex={0}
          onKeyDown={move}
          onBlur={() => setIndex(null)}
        />
      </div>
      {notice}
      <output class="src explore-read">{index !== null && index < count ? read(index) : hint}</output>
    </div>
  );
}

/** A token that holds light-dark() is only resolved as the color of an element. */
function readColors(beside: HTMLElement): Colors {
  const probe = document.createElement('span');
  beside.parentElement?.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    accent: read('accent'),
    data: read('data'),
    mute: read('mute'),
    ink: read('ink'),
    second: read('ink-2'),
    rule: read('rule'),
    paper: read('paper'),
  };
  probe.style.color = 'color-mix(in srgb, var(--accent) 16%, transparent)';
  const wash = getComputedStyle(probe).color;
  probe.remove();
  return { ...colors, wash };
}
