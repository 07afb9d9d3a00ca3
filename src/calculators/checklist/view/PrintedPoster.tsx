import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../../domain/text/format.ts';
import type { Place } from '../../../shell/calculator.ts';
import { useLocale } from '../../../shell/desk/use-store.ts';
import { useToday } from '../../../ui/use-today.ts';
import type { Finding } from '../model/finding.ts';
import { messages } from '../words/en/messages.ts';
import { Poster } from './Poster.tsx';

interface PrintedPosterProps {
  readonly finding: Finding;
  readonly place: Place;
  readonly site: string;
  /** Something was entered: only then is there a name to print. */
  readonly begun: boolean;
}

/** The sheet that the page becomes on paper, and the button that prints it empty. */
export function PrintedPoster({ finding, place, site, begun }: PrintedPosterProps) {
  const [blank, setBlank] = useState(false);
  const name = useInitiativeName(place, begun);
  const locale = useLocale();
  const today = useToday();
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
        name={name}
        blank={blank}
        foot={messages.print.foot(site, today ? formatDate(today, locale) : null)}
      />
    </>
  );
}

/** Of the assessment, or of what came by a link. What keeps it is fetched only once something is kept. */
function useInitiativeName(place: Place, begun: boolean): string {
  const [name, setName] = useState('');
  useEffect(() => {
    if (!begun) return;
    let stop = () => {};
    let wanted = true;
    Promise.all([import('../../../shell/keep/browser.ts'), import('../../../shell/share/opened-link.ts')]).then(
      ([{ getStore }, { $openedLink }]) => {
        if (!wanted) return;
        const { $now } = getStore(place);
        const update = () => {
          const link = $openedLink.get();
          setName((link.state === 'open' ? link.shared.cover : $now.get().assessment).name);
        };
        const stops = [$now.listen(update), $openedLink.listen(update)];
        stop = () => stops.forEach((one) => void one());
        update();
      },
      () => {},
    );
    return () => {
      wanted = false;
      stop();
    };
  }, [place, begun]);
  return name;
}
