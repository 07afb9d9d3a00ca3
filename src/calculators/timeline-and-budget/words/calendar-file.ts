/** Milestones as all-day events (RFC 5545). */
import { fingerprint } from '../../../domain/fingerprint.ts';
import { restMessages } from './en/rest-messages.ts';
import type { Content } from './markdown.ts';
import { criterionOf, titleOf } from './milestone-words.ts';

/** Without a start there are no dates: an empty calendar. The same plan gives the same file, whenever it is written. */
export async function milestonesCalendar({ finding, assessmentName }: Content): Promise<string> {
  const dated = finding.timeline.milestones.flatMap((one) => (one.date ? [{ ...one, date: one.date }] : []));
  if (dated.length === 0) return EMPTY;
  const { createEvents } = await import('ics');
  const { value, error } = createEvents(
    dated.map((one) => {
      const [year = 0, month = 0, day = 0] = one.date.split('-').map(Number);
      return {
        // Stable, so that a calendar that imports the file again moves the event instead of doubling it.
        uid: `${fingerprint(`${assessmentName}\n${one.id}\n${one.step}`)}@timeline`,
        title: assessmentName ? `${titleOf(one)}: ${assessmentName}` : titleOf(one),
        description: `${criterionOf(one)}\n${restMessages.milestones.note}`,
        start: [year, month, day],
        duration: { days: 1 },
        busyStatus: 'FREE',
        transp: 'TRANSPARENT',
        timestamp: Date.UTC(year, month - 1, day),
      };
    }),
    { productId: 'pilot-to-production', calName: assessmentName || restMessages.milestones.title },
  );
  return error || value === null ? EMPTY : value;
}

const EMPTY = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:pilot-to-production\r\nEND:VCALENDAR\r\n';
