/** What a publisher has entered on the page that composes the tag, and the options that follow from it. */
import { type Accent, accentFrom } from './accent.ts';
import { NO_OPTIONS, type Options, readCall } from './options.ts';
import type { Theme } from './protocol.ts';

export interface Draft {
  /** Calculator's id. */
  readonly calculator: string;
  readonly theme: Theme;
  readonly compact: boolean;
  readonly results: boolean;
  readonly script: boolean;
  readonly sandbox: boolean;
  /** As typed, as are the next three. */
  readonly accent: string;
  readonly label: string;
  readonly url: string;
  /** Any text with a link in it. */
  readonly link: string;
}

export const emptyDraft = (calculator: string): Draft => ({
  calculator,
  theme: 'auto',
  compact: false,
  results: false,
  script: true,
  sandbox: false,
  accent: '',
  label: '',
  url: '',
  link: '',
});

export interface Checked {
  /** Without what can't be used. */
  readonly options: Options;
  /** Null where none was entered. */
  readonly accent: Accent | null;
  readonly callRefused: boolean;
}

export function checkDraft(draft: Draft): Checked {
  const { theme, compact, results } = draft;
  const typed = draft.accent.trim();
  const accent = typed === '' ? null : accentFrom(typed);
  const label = draft.label.trim();
  const url = draft.url.trim();
  const callToAction = readCall(label, url);
  return {
    options: { ...NO_OPTIONS, theme, compact, results, callToAction, accent: accent?.ok ? typed : null },
    accent,
    callRefused: callToAction === null && (label !== '' || url !== ''),
  };
}
