/** What a visitor typed or chose in the server's HTML before it came to life. */

/**
 * Tells the form of every field that no longer holds what the server wrote: hydration leaves such a field as it is, and
 * the answers would never hear of it. After a reload or a step back the browser itself may have filled fields in: then only the
 * one that has the focus counts.
 */
export function handOver(root: HTMLElement): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const fresh = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (!fresh && field !== document.activeElement) continue;
    const choice = field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type) ? field : null;
    if (choice ? choice.checked === choice.defaultChecked || !choice.checked : field.value === field.defaultValue)
      continue;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
