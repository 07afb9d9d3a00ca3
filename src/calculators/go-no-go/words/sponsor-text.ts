/** What the sponsor gets when criteria are locked: the criteria in words, the fingerprint, and how to check it. */
import { grouped, readAloud } from '../../../domain/text/fingerprint-text.ts';
import { formatInstant } from '../../../domain/text/format.ts';
import type { Facts } from '../facts.ts';
import type { Lock } from '../model/answers.ts';
import { canonical } from '../model/lock-finding.ts';
import { findingMessages } from './en/finding-messages.ts';
import { lockMessages, outcomeMessages } from './en/opened-messages.ts';
import { amountText, levelsText, measureText } from './metric-text.ts';
import { metricName } from './sentences.ts';

const say = lockMessages.sponsor;
const { trace } = outcomeMessages;

export function sponsorText(lock: Lock, facts: Facts, locale: string): string {
  const known = facts.metrics.categories;
  const groups = [
    ...known.map(({ id, name }) => ({ name, criteria: lock.criteria.filter((c) => c.category === id) })),
    {
      name: findingMessages.otherCategory,
      criteria: lock.criteria.filter((c) => !known.some(({ id }) => id === c.category)),
    },
  ].filter(({ criteria }) => criteria.length > 0);
  return [
    say.title(formatInstant(lock.lockedAt, locale)),
    `${say.fingerprint(grouped(lock.fingerprint))}\n${say.aloud(readAloud(lock.fingerprint))}`,
    ...groups.map(({ name, criteria }) =>
      [
        name,
        ...criteria.map(
          (c) =>
            `- ${metricName(c)}. ${findingMessages.directions[c.direction]}. ${levelsText(c, locale)}${agreedText(c, locale)}`,
        ),
      ].join('\n'),
    ),
    say.keep,
    say.check,
    canonical(lock.criteria, lock.form),
  ].join('\n\n');
}

/** What else was agreed: kind, judge, cases and the look. Locks of the first form sealed none of it. */
function agreedText(criteria: Lock['criteria'][number], locale: string): string {
  const { cases = null, look = false } = criteria.agreed ?? {};
  const agreed = cases === null ? '' : trace.agreed(amountText(cases, criteria, locale), look);
  return [agreed]
    .filter(Boolean)
    .map((text) => `. ${measureText(criteria, locale)}, ${text}`)
    .join('');
}

/** Short enough for a QR code that a phone reads off paper. */
export function sponsorLine(lock: Lock, locale: string): string {
  return say.short(formatInstant(lock.lockedAt, locale), grouped(lock.fingerprint), lock.criteria.length);
}
