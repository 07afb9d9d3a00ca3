import { useState } from 'preact/hooks';
import { Menu } from '../../ui/Menu.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import type { Place } from '../calculator.ts';
import type { AnyCalculator } from '../codec/document.ts';
import { equal } from '../codec/json.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { wordsOf } from '../compare/words.ts';
import { ExportMenu } from '../file/ExportMenu.tsx';
import { getStore } from '../keep/browser.ts';
import type { Now } from '../keep/environment.ts';
import type { Step } from '../keep/undo.ts';
import { messages } from '../messages.ts';
import type { ShareDialogProps } from '../share/ShareDialog.tsx';
import { toolbarMessages as words } from '../toolbar-messages.ts';
import { AssessmentMenu } from './AssessmentMenu.tsx';
import { exampleAssessment } from './example.ts';
import { Kept } from './Kept.tsx';

export interface ToolbarProps {
  readonly calculator: AnyCalculator & {
    readonly examples: readonly { readonly id: string; readonly title: string; readonly answers: unknown }[];
    readonly exports: readonly { readonly name: string; readonly label: string }[];
  };
  readonly now: Now;
  readonly answers: unknown;
  /** What is shown came by a link. */
  readonly isShared: boolean;
  readonly place: Place;
  readonly locale: string;
  readonly load: LoadCalculator;
  readonly address: () => string;
  readonly onExport: (name: string) => void;
  readonly onImport: () => void;
}

/** Which assessment this is, how it is kept, and what can be done with it. */
export function Toolbar(props: ToolbarProps) {
  const { calculator, now, isShared, answers, place, locale, load, address, onExport, onImport } = props;
  const [said, say] = useState('');
  const [Share, share, closeShare] = useLazy<ShareDialogProps>(
    async () => (await import('../share/ShareDialog.tsx')).ShareDialog,
  );
  const store = () => getStore(place);
  const take = (way: 'undo' | 'redo') => () => say(announce(way, store()[way](), calculator.id));
  const writable = !isShared && now.keeping.state !== 'newer';
  // Its name marks it as well, until the visitor gives it another.
  const example = calculator.examples.find((one) => now.assessment.name !== one.title && equal(one.answers, answers));
  return (
    <div class="shell-toolbar">
      <div class="shell-which">
        {!isShared && place !== 'embed' && <AssessmentMenu now={now} place={place} onImport={onImport} />}
        {!isShared && <Kept now={now} place={place} locale={locale} />}
        {example && <p class="st cond shell-example">{example.title}</p>}
      </div>
      <div class="acts">
        <button class="btn" type="button" disabled={!writable || now.history.past.length === 0} onClick={take('undo')}>
          {words.undo}
        </button>
        <button
          class="btn"
          type="button"
          disabled={!writable || now.history.future.length === 0}
          onClick={take('redo')}
        >
          {words.redo}
        </button>
        <button class="btn" type="button" disabled={!writable} data-act="share" onClick={share}>
          {words.share}
        </button>
        <ExportMenu {...{ calculator, onExport, onImport }} />
        {calculator.examples.length > 0 && (
          <Menu label={words.loadExample} act="example">
            {calculator.examples.map((one) => (
              <button key={one.id} type="button" onClick={() => store().add(exampleAssessment(calculator, one))}>
                {one.title}
              </button>
            ))}
          </Menu>
        )}
        <button class="btn" type="button" data-act="print" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <p class="vh" role="status">
        {said}
      </p>
      {Share && <Share {...{ calculator, load, locale, address }} assessment={now.assessment} onClose={closeShare} />}
    </div>
  );
}

function announce(way: 'undo' | 'redo', step: Step | null, here: string): string {
  if (!step) return '';
  const [part, calculator] = step.path;
  if (part !== 'parts' || calculator === undefined || calculator === here) {
    return way === 'undo' ? messages.undoneHere : messages.redoneHere;
  }
  const name = wordsOf(String(calculator));
  return way === 'undo' ? messages.undone(name) : messages.redone(name);
}
