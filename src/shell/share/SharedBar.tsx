import { StatusLine } from '../../ui/Status.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import type { Calculator, Place } from '../calculator.ts';
import { readAnswers } from '../codec/document.ts';
import type { CompareProps } from '../compare/Compare.tsx';
import { getStore } from '../keep/browser.ts';
import { messages } from '../messages.ts';
import { asAssessment, leaveLink, type OpenedLink } from './opened-link.ts';

interface Props<Answers, Facts, Finding> {
  readonly calculator: Calculator<Answers, Facts, Finding>;
  readonly facts: Facts;
  readonly link: Exclude<OpenedLink, { state: 'none' }>;
  readonly place: Place;
  readonly locale: string;
}

/** Says that what is shown came by a link, or why it can't be shown, and what can be done. */
export function SharedBar<Answers, Facts, Finding>(props: Props<Answers, Facts, Finding>) {
  const { calculator, facts, link, place, locale } = props;
  const [Compare, compare, close] = useLazy<CompareProps<Answers, Facts, Finding>>(
    async () => (await import('../compare/Compare.tsx')).Compare,
  );
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
  const answersIn = (part = shared.parts[calculator.id]): Answers => {
    const read = readAnswers(calculator, part);
    return read.state === 'answers' ? read.answers : calculator.defaults;
  };
  const save = () => {
    getStore(place).add((id, now) => asAssessment(shared, id, now));
    leaveLink();
  };
  return (
    <div class="shell-bar np">
      <StatusLine shape="np">{words.note(shared.cover.name || messages.untitled)}</StatusLine>
      {!shared.parts[calculator.id] && <p>{words.otherCalculator}</p>}
      <p class="acts">
        <button class="btn pri" type="button" onClick={save}>
          {words.save}
        </button>
        <button class="btn" type="button" onClick={compare}>
          {words.compare}
        </button>
        <button class="btn" type="button" onClick={leaveLink}>
          {words.discard}
        </button>
      </p>
      {Compare && (
        <Compare
          {...{ calculator, facts, locale }}
          mine={answersIn(
            getStore(place).$now.get().assessment.parts[calculator.id] ?? {
              version: calculator.versions.length,
              answers: calculator.defaults,
            },
          )}
          theirs={answersIn()}
          onClose={close}
        />
      )}
    </div>
  );
}
