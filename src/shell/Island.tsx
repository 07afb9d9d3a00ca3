import { useEffect, useMemo, useState } from 'preact/hooks';
import { getStore } from './browser.ts';
import type { Calculator } from './calculator.ts';
import { type ReadAnswers, readAnswers } from './codec/document.ts';
import { merge } from './codec/merge.ts';
import type { LoadCalculator } from './codec/shared.ts';
import { tellResult } from './host-page.ts';
import type { ImportDialogProps } from './ImportDialog.tsx';
import { messages } from './messages.ts';
import { SharedBar } from './SharedBar.tsx';
import { StatusLine } from './Status.tsx';
import { $shared, type SharedState, watchAddress } from './shared.ts';
import { Toolbar } from './Toolbar.tsx';
import { listenForUndo } from './undo-keys.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import { useLazy } from './use-lazy.ts';
import { useAtom, useLocale } from './use-store.ts';
import type { FormProps, Place, Views } from './views.ts';

export interface IslandProps<Answers, Facts, Finding> {
  readonly calculator: Calculator<Answers, Facts, Finding>;
  readonly views: Views<Answers, Facts, Finding>;
  readonly facts: Facts;
  readonly place: Place;
  /** `loadCalculator` of the registry, for links and files that hold other calculators' answers too. */
  readonly load: LoadCalculator;
  /** Path of the calculator's own page: where links lead that are made elsewhere. */
  readonly home?: string;
}

const NO_LINK: SharedState = { state: 'none' };

/**
 * A calculator with everything around it. The server renders it with the defaults; in the browser it shows the
 * answers of the current assessment, or those of the link in the address, which nobody keeps until asked to.
 */
export function Island<Answers, Facts, Finding>(props: IslandProps<Answers, Facts, Finding>) {
  const { calculator, views, facts, place, load, home } = props;
  const { id } = calculator;
  const now = useAtom(() => getStore(place).$now, null);
  const link = useAtom(() => $shared, NO_LINK);
  const locale = useLocale();
  const [printed, setPrinted] = useState<string | null>(null);
  const [Printed, showPrinted] = useLazy<{ link: string }>(async () => (await import('./PrintedLink.tsx')).PrintedLink);
  const [Import, openImport, closeImport] = useLazy<ImportDialogProps>(
    async () => (await import('./ImportDialog.tsx')).ImportDialog,
  );
  const [dropped, forgetDropped] = useDroppedFile(openImport);

  const shared = link.state === 'open' ? link.shared : null;
  const part = (shared?.parts ?? now?.assessment.parts)?.[id];
  const read: ReadAnswers<Answers> = useMemo(() => readAnswers(calculator, part), [calculator, part]);
  const answers = read.state === 'answers' ? read.answers : calculator.defaults;
  const finding = useMemo(() => calculator.evaluate(answers, facts), [calculator, answers, facts]);

  useEffect(() => {
    watchAddress(load);
    return listenForUndo(place);
  }, [load, place]);
  useEffect(() => {
    if (now && !shared && read.state === 'invalid') getStore(place).setPartAside(id);
  }, [now, shared, read, id, place]);
  useEffect(() => setPrinted(null), [answers]);
  useEffect(() => {
    if (place === 'embed' && calculator.result) tellResult(id, calculator.result(finding));
  }, [place, calculator, id, finding]);

  const onChange = (next: Answers, step?: string) => {
    const name = step === undefined ? undefined : `${id}:${step}`;
    getStore(place).edit((assessment) => {
      // What changed since the form was drawn, in another tab or by undo, stays.
      const latest = readAnswers(calculator, assessment.parts[id]);
      if (latest.state !== 'answers') return assessment;
      const merged = merge(answers, next, latest.answers, 'mine');
      const edited = { version: calculator.versions.length, answers: merged };
      return { ...assessment, parts: { ...assessment.parts, [id]: edited } };
    }, name);
  };
  const onExport = async (name: string) => {
    const assessment = getStore(place).$now.get().assessment;
    const { download, downloadFile } = await import('./download.ts');
    const found = calculator.exports.find((one) => one.name === name);
    if (!found) return downloadFile(assessment);
    const assessmentName = (shared?.cover ?? assessment).name;
    const text = await found.write({ answers, facts, finding, assessmentName, locale });
    download([assessmentName, found.name].filter(Boolean).join(' '), found.format, text);
  };

  const newer = read.state === 'newer' || now?.keeping.state === 'newer';
  const readOnly = shared !== null || newer;
  const view: FormProps<Answers, Facts, Finding> = { answers, facts, finding, onChange, locale, place, readOnly };
  const address = () => new URL(home ?? location.pathname + location.search, location.href).href;
  return (
    <div class={`shell shell-${place}`}>
      <Toolbar
        {...{ calculator, now, answers, place, locale, load, address, printed, onExport }}
        isShared={shared !== null}
        onPrint={(link) => {
          setPrinted(link);
          showPrinted();
        }}
        onImport={openImport}
      />
      {link.state !== 'none' && <SharedBar {...{ calculator, facts, link, place, locale }} />}
      {read.state === 'newer' && <StatusLine shape="nogo">{messages.partNewer}</StatusLine>}
      <views.Form {...view} />
      <views.Finding {...view} />
      {Printed && printed && <Printed link={printed} />}
      {Import && (
        <Import
          load={load}
          dropped={dropped}
          onAdd={(assessment) => {
            getStore(place).add((id) => ({ ...assessment, id }));
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
