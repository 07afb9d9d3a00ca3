import { useState } from 'preact/hooks';
import { AssessmentMenu } from './AssessmentMenu.tsx';
import { getStore } from './browser.ts';
import type { Calculator } from './calculator.ts';
import { type Assessment, type Cover, emptyAssessment } from './codec/document.ts';
import { equal } from './codec/json.ts';
import type { LoadCalculator, Shared } from './codec/shared.ts';
import { Menu } from './Menu.tsx';
import { messages } from './messages.ts';
import { type Shape, StatusLine } from './Status.tsx';
import type { Keeping, Now } from './store.ts';
import type { Step } from './undo.ts';
import type { Place } from './views.ts';

export interface ToolbarProps<Answers, Facts, Finding> {
  readonly calculator: Calculator<Answers, Facts, Finding>;
  /** Null until the browser has loaded it. */
  readonly now: Now | null;
  readonly shared: Shared | null;
  readonly cover: Cover | undefined;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly finding: Finding;
  readonly place: Place;
  readonly locale: string;
  readonly load: LoadCalculator;
}

/** Which assessment this is, how it is kept, and what can be done with it. */
export function Toolbar<Answers, Facts, Finding>(props: ToolbarProps<Answers, Facts, Finding>) {
  const { calculator, now, shared, answers, place, locale } = props;
  const [said, say] = useState('');
  const store = () => getStore(place);
  const step = (take: 'undo' | 'redo') => () => say(announce(take, store()[take](), calculator.id));
  const writable = now !== null && shared === null && now.keeping.state !== 'newer';
  const example = calculator.examples.find((one) => equal(one.answers, answers));
  return (
    <div class="shell-toolbar">
      <div class="shell-which">
        {now && !shared && place !== 'embed' && <AssessmentMenu now={now} place={place} />}
        {now && !shared && <Kept keeping={now.keeping} place={place} locale={locale} />}
        {example && <span class="st cond">{example.title}</span>}
      </div>
      <div class="acts">
        <button class="btn" type="button" disabled={!writable || now.history.past.length === 0} onClick={step('undo')}>
          {messages.undo}
        </button>
        <button
          class="btn"
          type="button"
          disabled={!writable || now.history.future.length === 0}
          onClick={step('redo')}
        >
          {messages.redo}
        </button>
        {calculator.examples.length > 0 && (
          <Menu label={messages.loadExample}>
            {calculator.examples.map(({ id, title, answers }) => (
              <button
                key={id}
                type="button"
                onClick={() => store().add((id, now) => exampleAssessment(calculator, { title, answers }, id, now))}
              >
                {title}
              </button>
            ))}
          </Menu>
        )}
        <button class="btn" type="button" onClick={() => window.print()}>
          {messages.print}
        </button>
      </div>
      <p class="vh" role="status">
        {said}
      </p>
    </div>
  );
}

function announce(take: 'undo' | 'redo', step: Step | null, here: string): string {
  if (!step) return '';
  const [part, calculator] = step.path;
  if (part !== 'parts' || calculator === undefined || calculator === here) {
    return take === 'undo' ? messages.undoneHere : messages.redoneHere;
  }
  const name = String(calculator).replaceAll('-', ' ');
  return take === 'undo' ? messages.undone(name) : messages.redone(name);
}

/** An example is an assessment of its own, named as one: it never takes the place of somebody's work. */
function exampleAssessment(
  calculator: { readonly id: string; readonly versions: readonly unknown[] },
  { title, answers }: { readonly title: string; readonly answers: unknown },
  id: string,
  now: string,
): Assessment {
  const parts = { [calculator.id]: { version: calculator.versions.length, answers } };
  return { ...emptyAssessment(id, now), name: title, parts };
}

const SHAPES: Record<Keeping['state'], Shape> = {
  untouched: 'np',
  unsaved: 'cond',
  saved: 'go',
  full: 'nogo',
  refused: 'nogo',
  gone: 'np',
  newer: 'nogo',
};

function Kept({ keeping, place, locale }: { keeping: Keeping; place: Place; locale: string }) {
  if (place === 'embed') return <StatusLine shape="np">{messages.keeping.embed}</StatusLine>;
  const words =
    keeping.state === 'saved'
      ? messages.keeping.saved(
          new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(keeping.at),
        )
      : messages.keeping[keeping.state];
  return <StatusLine shape={SHAPES[keeping.state]}>{words}</StatusLine>;
}
