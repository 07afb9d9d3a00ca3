import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part that opens on request. With `later`, what is in it exists only from the first opening on. */
export function Disclosure(props: {
  readonly summary: ComponentChildren;
  readonly look?: string;
  readonly later?: boolean;
  readonly children: ComponentChildren;
}) {
  const [opened, setOpened] = useState(!props.later);
  return (
    <details class={props.look} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{props.summary}</summary>
      {opened && props.children}
    </details>
  );
}
