/** What a visitor typed or chose in the server's HTML before it came to life. */

/**
 * Tells the form of every field that no longer holds what the server wrote: hydration leaves such a field as it is, and
 * the answers would never hear of it. After a reload or a step back the browser itself may have filled fields in: then only the
 * one that has the focus counts.
 */
export function handOver(root: HTMLElement): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const fresh = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
  for (const field of root.querySelectorAll<Field>('input, textarea, select')) {
    if (!fresh && field !== document.activeElement) continue;
    if (!changed(field)) continue;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function changed(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const written = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(0, written);
  }
  if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type))
    return field.checked && !field.defaultChecked;
  return field.value !== field.defaultValue;
}
