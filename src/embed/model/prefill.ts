/** The link that a publisher pastes to have a calculator begin with answers. */
import type { LinkObjection, LoadCalculator } from '../../shell/codec/link-content.ts';

export type Prefill =
  | { readonly state: 'none' }
  /** `fragment`: `a=1…`; `calculators`: ids of those it holds answers for. */
  | { readonly state: 'read'; readonly fragment: string; readonly calculators: readonly string[] }
  | { readonly state: 'refused'; readonly why: LinkObjection };

export const NO_PREFILL: Prefill = { state: 'none' };

/** Reads any text with a link in it. The codec is fetched when there is one to read. */
export async function readPrefill(text: string, load: LoadCalculator): Promise<Prefill> {
  if (text.trim() === '') return NO_PREFILL;
  const codec = await import('../../shell/codec/link.ts').catch(() => null);
  if (!codec) return { state: 'refused', why: 'not-fetched' };
  const { openLink, payloadsOf } = codec;
  const opened = await openLink(text, load);
  if (!opened.ok) return { state: 'refused', why: opened.why };
  // Of the texts that may be meant, the one that opens: mail programs wrap and punctuate links.
  for (const payload of payloadsOf(text)) {
    const fragment = `a=${payload}`;
    if ((await openLink(`#${fragment}`, load)).ok) {
      return { state: 'read', fragment, calculators: Object.keys(opened.shared.parts) };
    }
  }
  return { state: 'refused', why: 'damaged' };
}
