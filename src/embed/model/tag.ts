/** The tag that a publisher pastes. */
import { type Options, writeOptions } from './options.ts';
import { clampHeight } from './protocol.ts';

export interface Tag extends Options {
  /** Address of the site's root, with a slash at its end. */
  readonly site: string;
  /** Calculator's id. */
  readonly calculator: string;
  /** What the frame is, for those who can't see it. */
  readonly title: string;
  /** CSS pixels: what the frame keeps where no script sizes it. */
  readonly height: number;
  /** The fragment of a link with answers, `a=1…`, without `#`. */
  readonly prefill: string | null;
  /** With the script that sizes the frame and hands over results. */
  readonly script: boolean;
  /** In a sandbox that lets the frame run, open links and print, and nothing else. */
  readonly sandbox: boolean;
}

/** What a sandboxed frame needs: it computes with the first, opens its links in full with the next two, prints with the last. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals';

/** The frame's address. */
export function frameAddress(tag: Tag): string {
  const fragment = tag.prefill ? `#${tag.prefill}` : '';
  return `${tag.site}embed/${tag.calculator}/${writeOptions(tag)}${fragment}`;
}

function scriptAddress(site: string): string {
  return `${site}embed/v1.js`;
}

/** HTML. `frameborder` and `width` are attributes because a host's policy, or its editor, may take a `style` away. */
export function composeTag(tag: Tag): string {
  const attributes: readonly (readonly [name: string, value: string])[] = [
    ['src', frameAddress(tag)],
    ['title', tag.title],
    ['width', '100%'],
    ['height', String(clampHeight(tag.height))],
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write'],
    ...(tag.sandbox ? ([['sandbox', SANDBOX]] as const) : []),
  ];
  const frame = `<iframe ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}></iframe>`;
  return tag.script ? `${frame}\n<script async src="${escaped(scriptAddress(tag.site))}"></script>` : frame;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
