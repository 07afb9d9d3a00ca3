/** A view whose code is fetched when it is first shown. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LaterProps<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** Said when it could not be fetched, with a button that tries again. */
  readonly failed: string;
  readonly retry: string;
}

export function Later<Props extends object>({ load, props, failed, retry }: LaterProps<Props>) {
  const [View, setView] = useState<ComponentType<Props> | null>(null);
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let shown = true;
    setRefused(false);
    load().then(
      (loaded) => shown && setView(() => loaded),
      () => shown && setRefused(true),
    );
    return () => {
      shown = false;
    };
  }, [tries]);

  if (View) return <View {...props} />;
  if (!refused) return <span aria-busy="true" />;
  return (
    <p role="alert">
      {failed}{' '}
      <button type="button" class="btn" onClick={() => setTries(tries + 1)}>
        {retry}
      </button>
    </p>
  );
}
