import type { Facts } from '../facts.ts';
import type { UseCaseFinding } from '../model/finding.ts';
import { messages } from './en/messages.ts';

/** Criterion ids as names; one that the facts do not have keeps its id. */
export const criterionNames = (ids: readonly string[], { criteria: method }: Facts): string[] =>
  ids.map((id) => method.criteria.find((criterion) => criterion.id === id)?.name ?? id);

/** Why the verdict is what it is, in one or two sentences without a final period. */
export function reason(judged: UseCaseFinding, facts: Facts, locale: string): string {
  const names = (ids: readonly string[]) => criterionNames(ids, facts);
  const { reason: say } = messages;
  const { criteria } = facts.criteria;
  switch (judged.verdict) {
    case 'incomplete':
      return judged.missing.length === criteria.length ? say.blank : say.missing(names(judged.missing), locale);
    case 'red-flag':
      return [
        say.redFlag(names(judged.redFlags), facts.criteria.thresholds.redFlagBelow, locale),
        ...(judged.bestOnceFixed ? [say.bestOnceFixed(names(judged.redFlags), locale)] : []),
      ].join('. ');
    case 'strong':
      return say.strong(judged.strong.length, criteria.length);
    case 'possible':
      return say.possible(judged.strong.length, criteria.length, judged.strongShort);
  }
}
