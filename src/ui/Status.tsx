import type { ComponentChildren } from 'preact';

/** A shape of the sprite that every page carries. */
export type Shape = 'go' | 'cond' | 'nogo' | 'np' | 'strong' | 'flag' | 'tick' | 'find' | 'next';

export function Icon({ shape }: { readonly shape: Shape }) {
  return (
    <svg class="i" aria-hidden="true">
      <use href={`#${shape}`} />
    </svg>
  );
}

/** A status as shape and word; the color comes last. */
export function Status({ shape, children }: { readonly shape: Shape; readonly children: ComponentChildren }) {
  const color = shape === 'strong' ? 'go' : shape === 'flag' ? 'nogo' : shape;
  return (
    <span class={`st ${color}`}>
      <Icon shape={shape} />
      {children}
    </span>
  );
}

/** A line that says how things stand: shape, words, color last. Announced when it changes. */
export function StatusLine({ shape, children }: { readonly shape: Shape; readonly children: ComponentChildren }) {
  return (
    <p class={`saved ${shape}`} role="status">
      <Icon shape={shape} />
      <span>{children}</span>
    </p>
  );
}
