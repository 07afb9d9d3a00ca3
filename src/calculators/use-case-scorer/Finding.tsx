import { formatNumber } from '../../domain/format.ts';
import { Status } from '../../ui/Status.tsx';
import { BriefPart } from './BriefPart.tsx';
import type { Complete, Finding as FindingData } from './evaluate.ts';
import type { ViewProps } from './Form.tsx';
import { messages } from './messages.ts';
import { Ranking } from './Ranking.tsx';
import { criterionNames } from './reason.ts';
import { WEIGHTINGS } from './robustness.ts';
import { changeSentences, leadSentences, shownName } from './sentences.ts';

/** On the small panels the verdict stands in the form itself. */
export function Finding(props: ViewProps) {
  const { finding, facts, locale, place } = props;
  if (place !== 'page') return null;
  const say = messages.finding;
  return (
    <>
      <section class="sec use-case-scorer-finding" aria-labelledby="use-case-scorer-lead">
        <h2 id="use-case-scorer-lead">{say.heading}</h2>
        <output class="use-case-scorer-say">
          {finding.state === 'complete'
            ? leadSentences(finding, locale).map((sentence) => <p key={sentence}>{sentence}</p>)
            : missingSentences(finding, props).map((sentence) => <p key={sentence}>{sentence}</p>)}
        </output>
        <ChosenState {...props} />
        {finding.ranking.length > 0 && <Ranking {...props} />}
        {finding.state === 'complete' && finding.compared > 1 && (
          <>
            <Changes finding={finding} {...{ facts, locale }} />
            <p class="src after">{say.method(formatNumber(WEIGHTINGS, locale))}</p>
          </>
        )}
      </section>
      <BriefPart {...props} />
    </>
  );
}

function Changes({ finding, facts, locale }: { finding: Complete } & Pick<ViewProps, 'facts' | 'locale'>) {
  const [first] = finding.smallestChanges;
  return (
    <div class="use-case-scorer-changes">
      <h3>{first ? messages.finding.smallest(Math.abs(first.to - first.from)) : messages.finding.change}</h3>
      <ul>
        {changeSentences(finding, facts, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** A choice that can't be piloted as it is says so. */
function ChosenState({ finding }: ViewProps) {
  const chosen = finding.useCases.find(({ id }) => id === finding.chosen);
  if (chosen?.verdict === 'red-flag')
    return (
      <p>
        <Status shape="nogo">{messages.finding.chosenFlagged}</Status>
      </p>
    );
  if (chosen?.verdict === 'incomplete')
    return (
      <p>
        <Status shape="np">{messages.finding.chosenIncomplete}</Status>
      </p>
    );
  return null;
}

function missingSentences(finding: FindingData & { state: 'incomplete' }, { facts, locale }: ViewProps): string[] {
  const say = messages.finding;
  const sentences = finding.missing.map((missing) => {
    if (missing.what === 'weights') return say.nothingRanked;
    if (missing.what === 'use-cases') return say.nothingYet;
    return say.stillMissing(shownName(finding, missing.useCase), criterionNames(missing.criteria, facts), locale);
  });
  // Which scores are missing stands beside each use case; here a few suffice.
  return sentences.slice(0, 3);
}
