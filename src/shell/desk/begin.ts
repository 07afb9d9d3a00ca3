/** What a visitor was on, or asked for, when the desk took the place of its outline. */
export interface Begin {
  /** Of the toolbar, pressed before anything was behind it. */
  readonly act: string | null;
  readonly focused: Element | null;
}

/** Gives the focus to the likeness of what had it, and does what was asked for. */
export function takeUp({ act, focused }: Begin, shell: Element): void {
  const selector = act === null ? selectorOf(focused) : `[data-act="${act}"]`;
  const target = selector ? shell.querySelector<HTMLElement>(selector) : null;
  target?.focus();
  if (act !== null) target?.click();
}

function selectorOf(element: Element | null): string {
  if (!element) return '';
  if (element.id) return `#${CSS.escape(element.id)}`;
  const act = element.getAttribute('data-act');
  if (act) return `[data-act="${act}"]`;
  const href = element.getAttribute('href');
  return href ? `[href="${CSS.escape(href)}"]` : '';
}
