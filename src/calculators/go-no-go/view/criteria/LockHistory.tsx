import { grouped } from '../../../../domain/text/fingerprint-text.ts';
import { formatInstant } from '../../../../domain/text/format.ts';
import { Status } from '../../../../ui/Status.tsx';
import type { CriteriaChange } from '../../model/lock-finding.ts';
import { outcomeMessages } from '../../words/en/opened-messages.ts';
import { criteriaChangeText } from '../../words/outcome-sentences.ts';
import { metricName } from '../../words/sentences.ts';
import type { ViewProps } from '../view-props.ts';

const say = outcomeMessages.trace;

/** What happened to the lock, and what changed since it was first taken. Shown as soon as there is more than one lock to tell of. */
export function LockHistory({ finding, facts, locale }: ViewProps) {
  const { trace, changes } = finding.lock;
  if (trace.length < 2 && changes.length === 0) return null;
  return (
    <section class="sec go-no-go-trace" aria-labelledby="go-no-go-trace">
      <h2 id="go-no-go-trace">{say.heading}</h2>
      {changes.length === 0 && <p>{say.noChange}</p>}
      {changes.length > 0 && (
        <ul class="go-no-go-changes">
          {changes.map((change) => (
            <li key={`${change.id} ${change.kind === 'changed' ? change.field : change.kind}`}>
              <b dir="auto">{metricName(change)}</b>
              <span dir="auto">{criteriaChangeText(change, facts, locale)}</span>
              <Weight change={change} />
            </li>
          ))}
        </ul>
      )}
      <ol class="go-no-go-events">
        {trace.map(({ at, kind, fingerprint }) => (
          <li key={`${at} ${kind}`}>
            {say.events[kind]} {formatInstant(at, locale)} <code>{grouped(fingerprint)}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the change means: made easier when the result was known is the worst of them. */
function Weight({ change }: { readonly change: CriteriaChange }) {
  const easier = change.kind === 'changed' ? change.easier : change.kind === 'removed' ? true : null;
  const known = change.result === 'before';
  const text = [easier === null ? '' : easier ? say.easier : say.harder, say.result[change.result]];
  return (
    <Status shape={known && easier !== false ? 'nogo' : easier === false ? 'go' : 'cond'}>
      {text.filter(Boolean).join('. ')}
    </Status>
  );
}
