import type { ComponentChildren } from 'preact';

/** A shape of the sprite that the page carries. */
export type Shape = 'go' | 'cond' | 'nogo' | 'np' | 'strong' | 'flag' | 'tick' | 'find' | 'next';

export function Icon({ shape }: { shape: Shape }) {
  return (
    <svg class="i" aria-hidden="true">
      <use href={`#${shape}`} />
    </svg>
  );
}

/** A line that says how things stand: shape, words, color last. Announced when it changes. */
export function StatusLine({ shape, children }: { shape: Shape; children: ComponentChildren }) {
  return (
    <p class={`saved ${shape}`} role="status">
      <Icon shape={shape} />
      <span>{children}</span>
    </p>
  );
}
