import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Run } from './fetching.tsx';

/**
 * A component that is fetched when it is first asked for.
 * @returns the component, null while it is not to be seen; what shows it; what hides it
 */
export function useFetched<Props>(
  run: Run,
  what: string,
  load: () => Promise<ComponentType<Props>>,
): readonly [ComponentType<Props> | null, show: () => void, hide: () => void] {
  const [component, setComponent] = useState<ComponentType<Props> | null>(null);
  const show = () =>
    run(what, async () => {
      const loaded = await load();
      setComponent(() => loaded);
    });
  return [component, show, () => setComponent(null)];
}
