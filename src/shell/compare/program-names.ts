/** Names that programs use, as people read them. */

/** "use-case-scorer" or "useCaseScorer" as "Use case scorer". */
export function nameOf(id: string): string {
  const words = wordsOf(id);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "annualValue" as "annual value". */
export function wordsOf(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase();
}
