import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';

/**
 * A component that is fetched when it is first asked for.
 * @returns the component, null while it is not to be seen; what shows it; what hides it
 */
export function useLazy<Props>(
  load: () => Promise<ComponentType<Props>>,
): [ComponentType<Props> | null, () => void, () => void] {
  const [component, setComponent] = useState<ComponentType<Props> | null>(null);
  const show = () => {
    load().then(
      (loaded) => setComponent(() => loaded),
      () => {},
    );
  };
  return [component, show, () => setComponent(null)];
}
