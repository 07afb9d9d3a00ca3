import { useLayoutEffect, useRef } from 'preact/hooks';
import { StatusLine } from '../../ui/Status.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import type { Calculator, Place } from '../calculator.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import type { ImportDialogProps } from '../file/ImportDialog.tsx';
import { useDroppedFile } from '../file/use-dropped-file.ts';
import { getStore } from '../keep/browser.ts';
import { messages } from '../messages.ts';
import { $openedLink } from '../share/opened-link.ts';
import { SharedBar } from '../share/SharedBar.tsx';
import type { Begin } from './begin.ts';
import { Toolbar } from './Toolbar.tsx';
import { useAtom } from './use-store.ts';

export interface DeskProps<Answers, Facts, Finding> {
  readonly calculator: Calculator<Answers, Facts, Finding>;
  readonly facts: Facts;
  readonly answers: Answers;
  readonly finding: Finding;
  readonly place: Place;
  readonly locale: string;
  readonly load: LoadCalculator;
  /** Path of the calculator's own page. */
  readonly home: string | undefined;
  readonly begin: Begin | null;
}

/** All that stands above a calculator once its visitor has begun: toolbar, notice of a link, opening of files. */
export function Desk<Answers, Facts, Finding>(props: DeskProps<Answers, Facts, Finding>) {
  const { calculator, facts, answers, finding, place, locale, load, home, begin } = props;
  const store = getStore(place);
  const now = useAtom(() => store.$now, store.$now.get());
  const link = useAtom(() => $openedLink, $openedLink.get());
  const root = useRef<HTMLDivElement>(null);
  const [Import, openImport, closeImport] = useLazy<ImportDialogProps>(
    async () => (await import('../file/ImportDialog.tsx')).ImportDialog,
  );
  const [dropped, forgetDropped] = useDroppedFile(openImport);
  const shared = link.state === 'open' ? link.shared : null;

  useLayoutEffect(() => {
    if (!begin) return;
    const target = root.current?.querySelector<HTMLElement>(`[data-act="${begin.act}"]`);
    target?.focus();
    if (begin.press) target?.click();
  }, [begin]);

  const onExport = async (name: string) => {
    const { assessment } = store.$now.get();
    const { download, downloadFile } = await import('../file/download.ts');
    const found = calculator.exports.find((one) => one.name === name);
    if (!found) return downloadFile(assessment);
    const assessmentName = (shared?.cover ?? assessment).name;
    const text = await found.write({ answers, facts, finding, assessmentName, locale });
    download([assessmentName, found.name].filter(Boolean).join(' '), found.format, text);
  };
  const part = (shared?.parts ?? now.assessment.parts)[calculator.id];
  return (
    <div ref={root}>
      <Toolbar
        {...{ calculator, now, answers, place, locale, load, onExport }}
        isShared={shared !== null}
        address={() => {
          // An embedded page names the one that its links lead to.
          const own = home ?? document.documentElement.dataset['home'] ?? location.pathname + location.search;
          return new URL(own, location.href).href;
        }}
        onImport={openImport}
      />
      {link.state !== 'none' && <SharedBar {...{ calculator, facts, link, place, locale }} />}
      {part && part.version > calculator.versions.length && <StatusLine shape="nogo">{messages.partNewer}</StatusLine>}
      {Import && (
        <Import
          load={load}
          dropped={dropped}
          onAdd={(assessment) => {
            store.add((id) => ({ ...assessment, id }));
            closeImport();
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
