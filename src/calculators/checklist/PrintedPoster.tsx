import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../domain/format.ts';
import { getStore } from '../../shell/browser.ts';
import { $shared, type SharedState } from '../../shell/shared.ts';
import { useAtom, useLocale } from '../../shell/use-store.ts';
import type { Place } from '../../shell/views.ts';
import type { Finding } from './evaluate.ts';
import { messages } from './messages.ts';
import { Poster } from './Poster.tsx';
import { useToday } from './use-today.tsx';

const NO_LINK: SharedState = { state: 'none' };

/** The sheet that the page becomes on paper, and the button that prints it empty. */
export function PrintedPoster({
  finding,
  place,
  site,
}: {
  readonly finding: Finding;
  readonly place: Place;
  readonly site: string;
}) {
  const [blank, setBlank] = useState(false);
  const now = useAtom(() => getStore(place).$now, null);
  const link = useAtom(() => $shared, NO_LINK);
  const locale = useLocale();
  const today = useToday();
  const cover = link.state === 'open' ? link.shared.cover : now?.assessment;
  useEffect(() => {
    if (!blank) return;
    // Printing waits until the sheet is empty, and the sheet fills again however the printing ends.
    window.print();
    setBlank(false);
  }, [blank]);
  return (
    <>
      <p class="acts checklist-print">
        <button type="button" class="btn" onClick={() => window.print()}>
          {messages.print.one}
        </button>
        <button type="button" class="btn" onClick={() => setBlank(true)}>
          {messages.print.blank}
        </button>
      </p>
      <Poster
        finding={finding}
        name={cover?.name ?? ''}
        blank={blank}
        foot={messages.print.foot(site, today ? formatDate(today, locale) : null)}
      />
    </>
  );
}
