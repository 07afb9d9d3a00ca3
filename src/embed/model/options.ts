/** What a tag may ask of its frame: the query of the frame's address. */
import { isLocale, isTheme, type Theme } from './protocol.ts';

export interface CallToAction {
  readonly label: string;
  /** http or https */
  readonly url: string;
}

export interface Options {
  readonly theme: Theme;
  /** Hex digits; whether it is a readable color is `accentFrom`'s affair. */
  readonly accent: string | null;
  /** Without hints and toolbar. */
  readonly compact: boolean;
  /** The host page is told the finding. */
  readonly results: boolean;
  /** BCP 47; null for the visitor's own. */
  readonly locale: string | null;
  readonly callToAction: CallToAction | null;
}

export const NO_OPTIONS: Options = {
  theme: 'auto',
  accent: null,
  compact: false,
  results: false,
  locale: null,
  callToAction: null,
};

/** Characters of a call's label: one line. */
export const LONGEST_LABEL = 60;
const LONGEST_ADDRESS = 500;

/** What `URLSearchParams` has. */
export interface Query {
  get(name: string): string | null;
}

/** Reads a query. What is not understood is as if it were not there. */
export function readOptions(query: Query): Options {
  const theme = query.get('theme');
  const locale = query.get('locale');
  return {
    theme: isTheme(theme) ? theme : 'auto',
    accent: query.get('accent'),
    compact: query.get('compact') === '1',
    results: query.get('results') === '1',
    locale: isLocale(locale) ? locale : null,
    callToAction: readCall(query.get('cta'), query.get('cta-url')),
  };
}

/** A call with a label of one line and an http(s) address; null otherwise. */
export function readCall(label: string | null, url: string | null): CallToAction | null {
  const line = (label ?? '').replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > LONGEST_LABEL || !url || url.length > LONGEST_ADDRESS) return null;
  return /^https?:\/\/[^\s/?#@\\]+([/?#][^\s\\]*)?$/i.test(url) ? { label: line, url } : null;
}

/** The query that `readOptions` reads back, with `?` before it; empty when nothing is asked. */
export function writeOptions(options: Options): string {
  const { theme, accent, compact, results, locale, callToAction } = options;
  const asked: readonly (readonly [name: string, value: string | null])[] = [
    ['theme', theme === 'auto' ? null : theme],
    ['accent', accent === null ? null : accent.replace(/^#/, '')],
    ['compact', compact ? '1' : null],
    ['results', results ? '1' : null],
    ['locale', locale],
    ['cta', callToAction?.label ?? null],
    ['cta-url', callToAction?.url ?? null],
  ];
  const given = asked.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return given.length ? `?${given.join('&')}` : '';
}
