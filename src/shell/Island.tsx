import { useEffect, useMemo } from 'preact/hooks';
import { getStore } from './browser.ts';
import type { Calculator } from './calculator.ts';
import { type Cover, type ReadAnswers, readAnswers } from './codec/document.ts';
import { merge } from './codec/merge.ts';
import type { LoadCalculator } from './codec/shared.ts';
import { messages } from './messages.ts';
import { SharedBar } from './SharedBar.tsx';
import { StatusLine } from './Status.tsx';
import { $shared, type SharedState, watchAddress } from './shared.ts';
import { Toolbar } from './Toolbar.tsx';
import { undoKey } from './undo-keys.ts';
import { useAtom, useLocale } from './use-store.ts';
import type { FormProps, Place, Views } from './views.ts';

export interface IslandProps<Answers, Facts, Finding> {
  readonly calculator: Calculator<Answers, Facts, Finding>;
  readonly views: Views<Answers, Facts, Finding>;
  readonly facts: Facts;
  readonly place: Place;
  /** Fetches the other calculators, for links and files that hold their answers too: `loadCalculator` of the registry. */
  readonly load: LoadCalculator;
}

const NO_LINK: SharedState = { state: 'none' };

/**
 * A calculator with everything around it. The server renders it with the defaults; in the browser it shows the
 * answers of the current assessment, or those of the link in the address, which nobody keeps until asked to.
 */
export function Island<Answers, Facts, Finding>(props: IslandProps<Answers, Facts, Finding>) {
  const { calculator, views, facts, place, load } = props;
  const now = useAtom(() => getStore(place).$now, null);
  const link = useAtom(() => $shared, NO_LINK);
  const locale = useLocale();
  const shared = link.state === 'open' ? link.shared : null;
  const part = (shared?.parts ?? now?.assessment.parts)?.[calculator.id];
  const read: ReadAnswers<Answers> = useMemo(() => readAnswers(calculator, part), [calculator, part]);
  const answers = read.state === 'answers' ? read.answers : calculator.defaults;
  const finding = useMemo(() => calculator.evaluate(answers, facts), [calculator, answers, facts]);

  useEffect(() => {
    watchAddress(load);
    return listenForUndo(place);
  }, [load, place]);
  useEffect(() => {
    if (now && !shared && read.state === 'invalid') getStore(place).setPartAside(calculator.id);
  }, [now, shared, read, calculator, place]);

  const onChange = (next: Answers, step?: string) => {
    const name = step === undefined ? undefined : `${calculator.id}:${step}`;
    getStore(place).edit((assessment) => {
      // What changed since the form was drawn, in another tab or by undo, stays.
      const latest = readAnswers(calculator, assessment.parts[calculator.id]);
      if (latest.state !== 'answers') return assessment;
      const merged = merge(answers, next, latest.answers, 'mine');
      const version = calculator.versions.length;
      return { ...assessment, parts: { ...assessment.parts, [calculator.id]: { version, answers: merged } } };
    }, name);
  };

  const newer = read.state === 'newer' || now?.keeping.state === 'newer';
  const readOnly = shared !== null || newer;
  const view: FormProps<Answers, Facts, Finding> = { answers, facts, finding, onChange, locale, place, readOnly };
  const cover: Cover | undefined = shared?.cover ?? now?.assessment;
  return (
    <div class={`shell shell-${place}`}>
      <Toolbar {...{ calculator, now, shared, cover, answers, finding, facts, place, locale, load }} />
      {link.state !== 'none' && <SharedBar {...{ calculator, link, place, load, locale }} />}
      {read.state === 'newer' && <StatusLine shape="nogo">{messages.partNewer}</StatusLine>}
      <views.Form {...view} />
      <views.Finding {...view} />
    </div>
  );
}

function listenForUndo(place: Place): () => void {
  const listen = (event: KeyboardEvent) => {
    const key = undoKey(event);
    if (!key || $shared.get().state === 'open') return;
    // Prevented also with nothing left to undo: the field's own undo would bring back what ours has already replaced.
    event.preventDefault();
    getStore(place)[key]();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
