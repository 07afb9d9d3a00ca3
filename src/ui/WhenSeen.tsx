/**
 * A part of the page whose code is fetched when it comes near the screen. The server has drawn it whole: until the code
 * is there, its drawing stays.
 */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFetching } from './fetching.tsx';

export interface WhenSeenProps<Props> {
  /** What the server draws with; null in the browser. */
  readonly onServer: ComponentType<Props> | null;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** What makes the server's drawing wrong when it changes: then the code is fetched at once. */
  readonly depends: readonly unknown[];
}

const NEAR = '150px';
const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'beforeprint'] as const;

export function WhenSeen<Props extends object>({ onServer, load, props, depends }: WhenSeenProps<Props>) {
  const [View, setView] = useState<ComponentType<Props> | null>(() => onServer);
  const [run, notice] = useFetching();
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(depends);
  const stale = first.current.some((one, place) => one !== depends[place]);
  useEffect(() => {
    if (View) return;
    const fetch = () =>
      run(null, async () => {
        const loaded = await load();
        setView(() => loaded);
      });
    if (stale) return void fetch();
    // A visitor who has begun will be there soon: what is typed into the server's drawing would be lost.
    for (const sign of SIGNS) window.addEventListener(sign, fetch, { once: true, passive: true });
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && fetch(), { rootMargin: NEAR });
    watcher.observe(box.current!);
    return () => {
      watcher.disconnect();
      for (const sign of SIGNS) window.removeEventListener(sign, fetch);
    };
  }, [stale, View]);

  if (View)
    return (
      <div>
        <View {...props} />
      </div>
    );
  // Hydration leaves the inside of such an element as the server drew it.
  return (
    <>
      {notice}
      <div ref={box} dangerouslySetInnerHTML={{ __html: '' }} />
    </>
  );
}
