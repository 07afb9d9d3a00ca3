import { useEffect, useState } from 'preact/hooks';
import { Menu } from '../../ui/Menu.tsx';
import type { Place } from '../calculator.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { wordsOf } from '../compare/program-names.ts';
import { ExportMenu } from '../file/ExportMenu.tsx';
import { getStore } from '../keep/browser.ts';
import type { Now } from '../keep/environment.ts';
import type { Store } from '../keep/store.ts';
import type { Step } from '../keep/undo.ts';
import { messages } from '../words/en/messages.ts';
import { toolbarMessages as words } from '../words/en/toolbar-messages.ts';
import { AssessmentMenu } from './AssessmentMenu.tsx';
import { Kept } from './Kept.tsx';
import type { Subject } from './subject.ts';
import { listenForUndo, type Way } from './undo-keys.ts';

interface ToolbarProps {
  readonly subject: Subject;
  readonly now: Now;
  /** What is shown came by a link. */
  readonly isShared: boolean;
  readonly place: Place;
  readonly locale: string;
  readonly load: LoadCalculator;
  readonly onShare: () => void;
  readonly onExport: (name: string, label: string) => void;
  readonly onImport: () => void;
}

/** Which assessment this is, how it is kept, and what can be done with it. */
export function Toolbar(props: ToolbarProps) {
  const { subject, now, isShared, place, locale, load, onShare, onExport, onImport } = props;
  const { calculator, examples } = subject;
  const [said, say] = useState('');
  const store = () => getStore(place);
  const { past, future } = now.history;
  // The next step may be one of another calculator: what it leaves has to be readable there.
  useEffect(() => void knowNext(past, store(), load).catch(() => {}), [past.at(-1)]);
  useEffect(() => void knowNext(future, store(), load).catch(() => {}), [future.at(-1)]);
  const take = (way: Way) => say(announce(way, store()[way](), calculator?.id));
  useEffect(() => listenForUndo(take), []);
  const writable = !isShared && now.keeping.state !== 'newer';
  const button = (way: Way, label: string, steps: readonly Step[]) => (
    <button class="btn" type="button" disabled={!writable || steps.length === 0} onClick={() => take(way)}>
      {label}
    </button>
  );
  // Its name marks it as well, until the visitor gives it another.
  const example = examples.find(({ shown, title }) => shown && now.assessment.name !== title);
  return (
    <div class="shell-toolbar">
      <div class="shell-which">
        {!isShared && place !== 'embed' && <AssessmentMenu now={now} place={place} onImport={onImport} />}
        {!isShared && <Kept now={now} place={place} locale={locale} />}
        {example && <p class="st cond shell-example">{example.title}</p>}
      </div>
      <div class="acts">
        {button('undo', words.undo, now.history.past)}
        {button('redo', words.redo, now.history.future)}
        <button class="btn" type="button" disabled={!writable} data-act="share" onClick={onShare}>
          {words.share}
        </button>
        <ExportMenu exports={subject.exports} onExport={onExport} onImport={onImport} />
        {examples.length > 0 && (
          <Menu label={words.loadExample} act="example">
            {examples.map(({ id, title, make }) => (
              <button key={id} type="button" onClick={() => store().add(make)}>
                {title}
              </button>
            ))}
          </Menu>
        )}
        <button class="btn" type="button" data-act="print" onClick={() => window.print()}>
          {subject.print ?? words.print}
        </button>
      </div>
      <p class="vh" role="status">
        {said}
      </p>
    </div>
  );
}

/** Loads the calculator whose answers the next step changes, so that the store can check them. */
async function knowNext(steps: readonly Step[], store: Store, load: LoadCalculator): Promise<void> {
  const [place, id] = steps.at(-1)?.path ?? [];
  if (place !== 'parts' || id === undefined || store.knows(String(id))) return;
  const calculator = await load(String(id));
  if (calculator) store.learn(calculator);
}

/** @param here the calculator on this page: what changes elsewhere is named */
function announce(way: Way, step: Step | null, here: string | undefined): string {
  if (!step) return '';
  const [part, calculator] = step.path;
  if (part !== 'parts' || calculator === undefined || calculator === here) {
    return way === 'undo' ? messages.undoneHere : messages.redoneHere;
  }
  const name = wordsOf(String(calculator));
  return way === 'undo' ? messages.undone(name) : messages.redone(name);
}
