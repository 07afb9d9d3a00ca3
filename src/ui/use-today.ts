import { useEffect, useState } from 'preact/hooks';
import { type CivilDate, isCivilDate } from '../domain/civil-date.ts';

/** The visitor's day; null until mounted, because the server's day is another. */
export function useToday(): CivilDate | null {
  const [today, setToday] = useState<CivilDate | null>(null);
  useEffect(() => {
    const date = new Date();
    const text = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((n) => String(n).padStart(2, '0'))
      .join('-');
    setToday(isCivilDate(text) ? text : null);
  }, []);
  return today;
}
