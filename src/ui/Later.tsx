/** A view whose code is fetched when it is first shown. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useFetching } from './fetching.tsx';

export interface LaterProps<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

export function Later<Props extends object>({ load, props }: LaterProps<Props>) {
  const [View, setView] = useState<ComponentType<Props> | null>(null);
  const [run, notice] = useFetching();
  useEffect(() => {
    run(null, async () => {
      const loaded = await load();
      setView(() => loaded);
    });
  }, []);
  return View ? <View {...props} /> : (notice ?? <span aria-busy="true" />);
}
