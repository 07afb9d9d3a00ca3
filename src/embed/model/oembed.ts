/** What an oEmbed consumer (https://oembed.com, version 1.0) gets when somebody pastes the address of a calculator's page. */
import { NO_OPTIONS } from './options.ts';
import { composeTag } from './tag.ts';

export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  /** BCP 47, of what is framed. Beyond the standard, which lets a provider say more. */
  readonly language: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  /** CSS pixels */
  readonly width: number;
  /** CSS pixels */
  readonly height: number;
  /** Seconds */
  readonly cache_age: number;
}

/** CSS pixels, where nobody has measured. */
const USUAL_WIDTH = 640;
export const USUAL_HEIGHT = 640;

/** @param site name, language, and address of the root with a slash at its end */
export function oEmbedFor(
  calculator: { readonly id: string; readonly name: string },
  site: { readonly name: string; readonly url: string; readonly language: string },
): OEmbed {
  const tag = {
    ...NO_OPTIONS,
    site: site.url,
    calculator: calculator.id,
    title: calculator.name,
    height: USUAL_HEIGHT,
    prefill: null,
    // Consumers take scripts out of what they paste.
    script: false,
    sandbox: false,
  };
  return {
    version: '1.0',
    type: 'rich',
    title: calculator.name,
    language: site.language,
    provider_name: site.name,
    provider_url: site.url,
    html: composeTag(tag),
    width: USUAL_WIDTH,
    height: USUAL_HEIGHT,
    cache_age: 86_400,
  };
}
