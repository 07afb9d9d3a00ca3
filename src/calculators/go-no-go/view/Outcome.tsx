import { outcomeMessages } from '../words/en/opened-messages.ts';
import { changeText } from '../words/outcome-sentences.ts';
import { LockHistory } from './criteria/LockHistory.tsx';
import { judged } from './judged.tsx';
import type { ViewProps } from './view-props.ts';

const say = outcomeMessages.wayOut;

/** What would turn the verdict into a go, and what became of the lock. */
export const Outcome = judged(function Outcome(props) {
  return (
    <>
      <WayOut {...props} />
      <LockHistory {...props} />
    </>
  );
});

function WayOut({ finding, facts, locale }: ViewProps) {
  const { wayOut } = finding;
  // While criteria are open every metric is in the way: the board says what is missing.
  if (wayOut.length === 0 || finding.verdict === 'incomplete-criteria') return null;
  return (
    <section class="sec go-no-go-way" aria-labelledby="go-no-go-way">
      <h2 id="go-no-go-way">{say.heading}</h2>
      <p>{say.lede(wayOut.length)}</p>
      <ol>
        {wayOut.map((change) => (
          <li key={change.kind === 'add-metric' ? change.category : change.metric.id} dir="auto">
            {changeText(change, facts, locale)}
          </li>
        ))}
      </ol>
    </section>
  );
}
