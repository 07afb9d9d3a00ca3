import { getStore } from './browser.ts';
import type { AnyCalculator } from './codec/document.ts';
import type { LoadCalculator } from './codec/shared.ts';
import { messages } from './messages.ts';
import { StatusLine } from './Status.tsx';
import { asAssessment, leaveLink, type SharedState } from './shared.ts';
import type { Place } from './views.ts';

interface Props {
  readonly calculator: AnyCalculator;
  readonly link: Exclude<SharedState, { state: 'none' }>;
  readonly place: Place;
  readonly load: LoadCalculator;
  readonly locale: string;
}

/** Says that what is shown came by a link, or why it can't be shown, and what can be done. */
export function SharedBar({ link, place }: Props) {
  const words = messages.shared;
  if (link.state === 'opening') return <StatusLine shape="np">{words.opening}</StatusLine>;
  if (link.state === 'refused') {
    return (
      <div class="shell-bar nogo">
        <StatusLine shape="nogo">
          {words.refused[link.why]} {words.unchanged}
        </StatusLine>
        <p class="acts">
          <button class="btn" type="button" onClick={leaveLink}>
            {words.dismiss}
          </button>
        </p>
      </div>
    );
  }
  const { shared } = link;
  const save = () => {
    const store = getStore(place);
    store.add((id, now) => asAssessment(shared, id, now));
    leaveLink();
  };
  return (
    <div class="shell-bar np">
      <StatusLine shape="np">{words.note(shared.cover.name || messages.untitled)}</StatusLine>
      <p class="acts">
        <button class="btn pri" type="button" onClick={save}>
          {words.save}
        </button>
        <button class="btn" type="button" onClick={leaveLink}>
          {words.discard}
        </button>
      </p>
    </div>
  );
}
