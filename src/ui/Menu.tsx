import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: ComponentChildren;
  /** By which the toolbar's outline asks for it. */
  readonly act?: string;
  /** Called when it opens: to load what it shows. */
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/** A button that opens a short list of actions. Escape, a click elsewhere and choosing an action close it. */
export function Menu({ label, act, onOpen, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);
  const close = () => {
    const menu = details.current;
    if (!menu?.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  return (
    <details
      class="shell-menu"
      ref={details}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary class="btn shell-opens" data-act={act}>
        {label}
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside act; this only closes after them */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a button inside arrives as a click */}
      <div
        class="shell-menu-list"
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('button, a')) close();
        }}
      >
        {children}
      </div>
    </details>
  );
}
