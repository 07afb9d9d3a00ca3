import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';
import { $askedLocale } from './host-page.ts';

/**
 * An atom's value, in a component that the server has rendered. Hydration must see what the server saw, or the page
 * keeps the server's values silently: so the first rendering gets `before`, and the second, at once, the value.
 * Later changes render without delay: a form must not hold older answers than its visitor has just given.
 * @param getAtom called after mounting, in the browser only
 */
export function useAtom<T, Before>(getAtom: () => ReadableAtom<T>, before: Before): T | Before {
  const [value, setValue] = useState<T | Before>(before);
  useLayoutEffect(() => {
    const $atom = getAtom();
    setValue(() => $atom.get());
    return $atom.listen((next) => setValue(() => next));
  }, []);
  return value;
}

/** The visitor's language for numbers, dates and money, or the one a host page asked for; American English until mounted, as the server has it. */
export function useLocale(): string {
  const [locale, setLocale] = useState('en-US');
  const asked = useAtom(() => $askedLocale, null);
  useLayoutEffect(() => setLocale(navigator.language || 'en-US'), []);
  return asked ?? locale;
}
