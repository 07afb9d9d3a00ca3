import { useFetching } from '../../ui/fetching.tsx';
import { StatusLine } from '../../ui/Status.tsx';
import { useFetched } from '../../ui/use-fetched.ts';
import type { Place } from '../calculator.ts';
import type { Subject } from '../desk/subject.ts';
import { getStore } from '../keep/browser.ts';
import { messages } from '../words/en/messages.ts';
import { asAssessment, leaveLink, type OpenedLink, openAddress } from './opened-link.ts';

interface Props {
  readonly subject: Subject;
  readonly link: Exclude<OpenedLink, { state: 'none' }>;
  readonly place: Place;
}

/** Says that what is shown came by a link, or why it can't be shown, and what can be done. */
export function SharedBar({ subject, link, place }: Props) {
  const words = messages.shared;
  const [run, notice] = useFetching();
  const [Compare, compare, close] = useFetched<{ readonly onClose: () => void }>(run, words.compare, () =>
    subject.compare!(),
  );
  if (link.state === 'opening') return <StatusLine shape="np">{words.opening}</StatusLine>;
  if (link.state === 'refused') {
    return (
      <div class="shell-bar nogo">
        <StatusLine shape="nogo">
          {words.refused[link.why]} {words.unchanged}
        </StatusLine>
        <p class="acts">
          {link.why === 'not-fetched' && (
            <button class="btn pri" type="button" onClick={openAddress}>
              {words.again}
            </button>
          )}
          <button class="btn" type="button" onClick={leaveLink}>
            {words.dismiss}
          </button>
        </p>
      </div>
    );
  }
  const { shared } = link;
  const { calculator } = subject;
  const save = () => {
    getStore(place).add((id, now) => asAssessment(shared, id, now));
    leaveLink();
  };
  return (
    <div class="shell-bar np">
      <StatusLine shape="np">{words.note(shared.cover.name || messages.untitled)}</StatusLine>
      {link.leftOut > 0 && <p>{words.leftOut(link.leftOut)}</p>}
      {calculator && !shared.parts[calculator.id] && <p>{words.otherCalculator}</p>}
      <p class="acts">
        <button class="btn pri" type="button" onClick={save}>
          {words.save}
        </button>
        {subject.compare && (
          <button class="btn" type="button" onClick={compare}>
            {words.compare}
          </button>
        )}
        <button class="btn" type="button" onClick={leaveLink}>
          {words.discard}
        </button>
      </p>
      {notice}
      {Compare && <Compare onClose={close} />}
    </div>
  );
}
