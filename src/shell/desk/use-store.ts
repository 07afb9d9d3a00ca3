import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';
import { localeOf } from '../../domain/text/locale.ts';
import { language } from '../../ui/language.ts';
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

/**
 * The locale of numbers, dates and money: the one a host page asked for, else the page's language as the visitor's region writes
 * it; the page's language alone until mounted, as the server has it.
 */
export function useLocale(): string {
  const [locale, setLocale] = useState(language);
  const asked = useAtom(() => $askedLocale, null);
  useLayoutEffect(() => setLocale(localeOf(language, navigator.languages ?? [navigator.language])), []);
  return asked ?? locale;
}
