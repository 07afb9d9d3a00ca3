import { useEffect, useState } from 'preact/hooks';
import { useFetching } from '../../ui/fetching.tsx';
import { StatusLine } from '../../ui/Status.tsx';
import { useFetched } from '../../ui/use-fetched.ts';
import { type Assessment, fitName } from '../codec/document.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import type { CompareLinksProps } from '../compare/CompareLinks.tsx';
import type { CompareTwoProps } from '../compare/CompareTwo.tsx';
import { Kept } from '../desk/Kept.tsx';
import { useLocale } from '../desk/use-store.ts';
import type { ImportDialogProps } from '../file/ImportDialog.tsx';
import { useDroppedFile } from '../file/use-dropped-file.ts';
import type { Aside, Entry } from '../keep/assessments.ts';
import { getStore } from '../keep/browser.ts';
import type { Now } from '../keep/environment.ts';
import { listMessages as words } from '../words/en/list-messages.ts';
import { messages } from '../words/en/messages.ts';
import type { AssessmentRowProps } from './AssessmentRow.tsx';

export interface AssessmentsProps {
  /** In the order of the method; `name` as the visitor knows it, `href` of its page. */
  readonly calculators: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  readonly load: LoadCalculator;
  /** By calculator's id; where they are given, comparing says how findings differ. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

interface State {
  readonly now: Now;
  readonly entries: readonly Entry[];
  readonly asides: readonly Aside[];
}

const store = () => getStore('page');

/** Every assessment this browser keeps, and what can be done with one, two or several people's. */
export function Assessments({ calculators, load, facts }: AssessmentsProps) {
  const [state, setState] = useState<State | null>(null);
  const [removed, setRemoved] = useState<Assessment | null>(null);
  const [run, notice] = useFetching();
  const [Import, openImport, closeImport] = useFetched<ImportDialogProps>(
    run,
    words.open,
    async () => (await import('../file/ImportDialog.tsx')).ImportDialog,
  );
  const [Two, showTwo] = useFetched<CompareTwoProps>(
    run,
    words.compare,
    async () => (await import('../compare/CompareTwo.tsx')).CompareTwo,
  );
  const [Row, showRows] = useFetched<AssessmentRowProps>(
    run,
    words.list,
    async () => (await import('./AssessmentRow.tsx')).AssessmentRow,
  );
  const [People, showPeople] = useFetched<CompareLinksProps>(
    run,
    words.people,
    async () => (await import('../compare/CompareLinks.tsx')).CompareLinks,
  );
  const [dropped, forgetDropped] = useDroppedFile(openImport);
  const locale = useLocale();

  const look = () => setState({ now: store().$now.get(), entries: store().list(), asides: store().asides() });
  useEffect(() => {
    look();
    const stop = store().$now.listen(look);
    window.addEventListener('storage', look);
    return () => {
      stop();
      window.removeEventListener('storage', look);
    };
  }, []);

  const isEmpty = !state?.entries.length;
  useEffect(() => {
    if (!isEmpty) showRows();
  }, [isEmpty]);

  if (!state) return <p>{words.loading}</p>;
  const { now, entries, asides } = state;
  const readable = entries.flatMap(({ assessment }) => assessment ?? []);
  const act = (does: () => void) => () => {
    does();
    look();
  };
  return (
    <div class="shell shell-assessments">
      <div class="shell-toolbar">
        <Kept now={now} place="page" locale={locale} />
        <p class="acts">
          <button class="btn" type="button" onClick={act(() => store().add())}>
            {words.create}
          </button>
          <button class="btn" type="button" onClick={openImport}>
            {words.open}
          </button>
        </p>
      </div>
      {notice}
      {removed && (
        <div class="shell-bar np">
          <StatusLine shape="np">{words.removed(removed.name || messages.untitled)}</StatusLine>
          <button
            class="btn"
            type="button"
            onClick={act(() => {
              store().write(removed);
              setRemoved(null);
            })}
          >
            {words.undo}
          </button>
        </div>
      )}
      {isEmpty && <p>{words.none}</p>}
      {!isEmpty && Row && (
        <ul class="shell-list" aria-label={words.list}>
          {entries.map((entry) => (
            <Row
              key={entry.id}
              {...{ entry, calculators, load, locale }}
              isCurrent={entry.id === now.assessment.id}
              onOpen={act(() => store().open(entry.id))}
              onRename={(name) =>
                entry.assessment && act(() => store().write({ ...entry.assessment, name } as Assessment))()
              }
              onDuplicate={act(() => {
                const { assessment } = entry;
                if (assessment)
                  store().add((id) => ({
                    ...assessment,
                    id,
                    name: fitName(words.copyOf(assessment.name || messages.untitled)),
                  }));
              })}
              onRemove={act(() => {
                setRemoved(entry.assessment);
                store().remove(entry.id);
              })}
            />
          ))}
        </ul>
      )}
      {asides.length > 0 && (
        <section class="sec">
          <h2>{words.asides}</h2>
          <p>{words.asidesLede}</p>
          <ul>
            {asides.map(({ key, text }) => (
              <li key={key}>
                <button
                  class="btn"
                  type="button"
                  onClick={() =>
                    run(messages.downloadAside, async () =>
                      (await import('../file/download.ts')).download(key, 'text', text),
                    )
                  }
                >
                  {messages.downloadAside}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {readable.length > 1 && (
        <details class="sec shell-more" onToggle={showTwo}>
          <summary>
            <h2>{words.compare}</h2>
          </summary>
          {Two && <Two {...{ load, locale, calculators, facts: facts ?? {} }} assessments={readable} />}
        </details>
      )}
      <details class="sec shell-more" onToggle={showPeople}>
        <summary>
          <h2>{words.people}</h2>
        </summary>
        {People && <People {...{ load, locale, calculators }} />}
      </details>
      {Import && (
        <Import
          load={load}
          dropped={dropped}
          onAdd={(assessment) => {
            store().add((id) => ({ ...assessment, id }));
            closeImport();
            look();
          }}
          onClose={() => {
            closeImport();
            forgetDropped();
          }}
        />
      )}
    </div>
  );
}
