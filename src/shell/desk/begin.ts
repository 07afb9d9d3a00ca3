/** What a visitor was on when the desk came. */

/** What a visitor was on, or asked for, when the toolbar took the place of its outline. */
export interface Begin {
  readonly act: string;
  readonly press: boolean;
}

export function focused(): Begin | null {
  const act = document.activeElement?.getAttribute('data-act');
  return act ? { act, press: false } : null;
}
