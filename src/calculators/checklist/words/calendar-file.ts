import { fingerprint } from '../../../domain/fingerprint.ts';
import { messages } from './en/messages.ts';
import type { Content } from './markdown.ts';

/**
 * Due dates of what is missing as all-day events (RFC 5545). An event keeps its name from export to export, so that a
 * calendar that imports them again moves it instead of doubling it.
 */
export async function dueDatesCalendar({ finding, assessmentName }: Content): Promise<string> {
  const { createEvents } = await import('ics');
  const due = finding.items.flatMap((item) => (item.gap && item.entry.due ? [{ item, due: item.entry.due }] : []));
  if (due.length === 0) return emptyCalendar;
  const { value, error } = createEvents(
    due.map(({ item, due }) => {
      const [year = 0, month = 0, day = 0] = due.split('-').map(Number);
      const { owner, note, evidence } = item.entry;
      const description = [item.title, owner, note].filter(Boolean).join('\n');
      return {
        uid: `${fingerprint(`${assessmentName}\n${item.id}`)}@readiness`,
        title: messages.exported.event(item.challenge || messages.unnamed),
        start: [year, month, day],
        duration: { days: 1 },
        busyStatus: 'FREE',
        transp: 'TRANSPARENT',
        ...(description ? { description } : {}),
        ...(evidence ? { url: evidence } : {}),
        // The day itself, not the moment of the export: the same list gives the same file.
        timestamp: Date.UTC(year, month - 1, day),
      };
    }),
    { productId: 'pilot-to-production', calName: messages.exported.calendar },
  );
  return error || !value ? emptyCalendar : value;
}

const emptyCalendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:pilot-to-production\r\nEND:VCALENDAR\r\n';
