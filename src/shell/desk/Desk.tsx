import { useLayoutEffect, useRef } from 'preact/hooks';
import { useFetching } from '../../ui/fetching.tsx';
import { StatusLine } from '../../ui/Status.tsx';
import { useFetched } from '../../ui/use-fetched.ts';
import type { Place } from '../calculator.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import type { ImportDialogProps } from '../file/ImportDialog.tsx';
import { useDroppedFile } from '../file/use-dropped-file.ts';
import { getStore } from '../keep/browser.ts';
import { $openedLink } from '../share/opened-link.ts';
import type { ShareDialogProps } from '../share/ShareDialog.tsx';
import { SharedBar } from '../share/SharedBar.tsx';
import { messages } from '../words/en/messages.ts';
import { toolbarMessages } from '../words/en/toolbar-messages.ts';
import { type Begin, takeUp } from './begin.ts';
import type { Subject } from './subject.ts';
import { Toolbar } from './Toolbar.tsx';
import { useAtom } from './use-store.ts';

interface DeskProps {
  readonly subject: Subject;
  readonly place: Place;
  readonly locale: string;
  readonly load: LoadCalculator;
  readonly begin: Begin;
}

/** All that stands above a calculator, or the whole, once its visitor has begun: toolbar, notice of a link, opening of files. */
export function Desk({ subject, place, locale, load, begin }: DeskProps) {
  const { calculator } = subject;
  const store = getStore(place);
  const now = useAtom(() => store.$now, store.$now.get());
  const link = useAtom(() => $openedLink, $openedLink.get());
  const root = useRef<HTMLDivElement>(null);
  const [run, notice] = useFetching();
  const [Share, share, closeShare] = useFetched<ShareDialogProps>(
    run,
    toolbarMessages.share,
    async () => (await import('../share/ShareDialog.tsx')).ShareDialog,
  );
  const [Import, openImport, closeImport] = useFetched<ImportDialogProps>(
    run,
    messages.importFile,
    async () => (await import('../file/ImportDialog.tsx')).ImportDialog,
  );
  const [dropped, forgetDropped] = useDroppedFile(openImport);
  const shared = link.state === 'open' ? link.shared : null;

  useLayoutEffect(() => {
    const shell = root.current?.closest('.shell');
    if (shell) takeUp(begin, shell);
  }, [begin]);

  const onExport = (name: string, label: string) =>
    run(label, async () => {
      const { download, downloadFile } = await import('../file/download.ts');
      if (name === 'file') return downloadFile(store.$now.get().assessment);
      const written = await subject.write(name);
      download(written.name, written.format, written.text);
    });
  const part = calculator && (shared?.parts ?? now.assessment.parts)[calculator.id];
  return (
    <div ref={root}>
      <Toolbar
        {...{ subject, now, place, locale, load, onExport }}
        isShared={shared !== null}
        onShare={share}
        onImport={openImport}
      />
      {notice}
      {link.state !== 'none' && <SharedBar {...{ subject, link, place }} />}
      {part && part.version > calculator.versions.length && <StatusLine shape="nogo">{messages.partNewer}</StatusLine>}
      {Share && (
        <Share
          {...{ calculator, load, locale }}
          assessment={now.assessment}
          address={() => {
            // An embedded page names the one that its links lead to.
            const own = subject.home ?? document.documentElement.dataset['home'] ?? location.pathname + location.search;
            return new URL(own, location.href).href;
          }}
          onClose={closeShare}
        />
      )}
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
