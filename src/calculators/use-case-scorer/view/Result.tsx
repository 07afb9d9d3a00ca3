/** What follows from the scores: who leads, how firmly, what would change it; and the brief. */
import { formatNumber } from '../../../domain/text/format.ts';
import { Status } from '../../../ui/Status.tsx';
import type { Complete, Missing } from '../model/finding.ts';
import { WEIGHTINGS } from '../model/robustness.ts';
import { findingMessages as say } from '../words/en/finding-messages.ts';
import { messages } from '../words/en/messages.ts';
import { shownName } from '../words/names.ts';
import { criterionNames } from '../words/reason.ts';
import { changeSentences, leadSentences } from '../words/sentences.ts';
import { BriefPart } from './BriefPart.tsx';
import { Ranking } from './Ranking.tsx';
import type { ViewProps } from './view-props.ts';

export function Result(props: ViewProps) {
  const { finding, facts, locale } = props;
  const sentences = finding.state === 'complete' ? leadSentences(finding, locale) : missingSentences(props);
  return (
    <>
      <section class="sec use-case-scorer-finding" aria-labelledby="use-case-scorer-lead">
        <h2 id="use-case-scorer-lead">{messages.finding.heading}</h2>
        <output class="use-case-scorer-say">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </output>
        <ChosenState {...props} />
        <Ranking {...props} />
        {finding.state === 'complete' && finding.compared > 1 && (
          <>
            <Changes finding={finding} facts={facts} />
            <p class="src after">{say.method(formatNumber(WEIGHTINGS, locale))}</p>
          </>
        )}
      </section>
      <BriefPart {...props} />
    </>
  );
}

function Changes({ finding, facts }: { finding: Complete } & Pick<ViewProps, 'facts'>) {
  const [first] = finding.smallestChanges;
  return (
    <div class="use-case-scorer-changes">
      <h3>{first ? say.smallest(Math.abs(first.to - first.from)) : say.change}</h3>
      <ul>
        {changeSentences(finding, facts).map((sentence) => (
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
        <Status shape="nogo">{say.chosenFlagged}</Status>
      </p>
    );
  if (chosen?.verdict === 'incomplete')
    return (
      <p>
        <Status shape="np">{say.chosenIncomplete}</Status>
      </p>
    );
  return null;
}

/** Which scores are missing stands beside each use case; here a few suffice. */
function missingSentences({ finding, facts, locale }: ViewProps): string[] {
  const missing: readonly Missing[] = finding.state === 'incomplete' ? finding.missing.slice(0, 3) : [];
  return missing.flatMap((one) =>
    one.what === 'scores'
      ? [say.stillMissing(shownName(finding, one.useCase), criterionNames(one.criteria, facts), locale)]
      : [],
  );
}
