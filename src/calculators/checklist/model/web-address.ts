import { MAX_ADDRESS } from './limits.ts';

/** An address on the web: no other scheme, no name and password before the host. */
export const WEB_ADDRESS = /^https?:\/\/[^\s/?#@:]+(:\d{1,5})?([/?#]\S*)?$/i;

export type ReadAddress =
  | { readonly ok: true; readonly address: string | null }
  | { readonly ok: false; readonly why: 'no-address' | 'other-scheme' | 'too-long' };

/** Reads what was typed as evidence. `wiki.example.com/runbook` gets its https:// added; words and other schemes are refused. */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim();
  if (text === '') return { ok: true, address: null };
  if (text.length > MAX_ADDRESS) return { ok: false, why: 'too-long' };
  if (WEB_ADDRESS.test(text)) return { ok: true, address: text };
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) && !/^https?:/i.test(text)) return { ok: false, why: 'other-scheme' };
  const completed = `https://${text}`;
  const hasHost = /^[^\s/?#@:]+\.[a-z]{2,}(?=[/?#:]|$)/i.test(text);
  if (hasHost && completed.length <= MAX_ADDRESS && WEB_ADDRESS.test(completed))
    return { ok: true, address: completed };
  return { ok: false, why: 'no-address' };
}
