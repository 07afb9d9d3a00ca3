import { Icon, type Shape } from '../../../ui/Status.tsx';
import type { Reason } from '../model/finding.ts';
import { findingMessages } from '../words/en/finding-messages.ts';
import { headline, reasonText } from '../words/sentences.ts';
import { LockState } from './criteria/LockState.tsx';
import { judged } from './judged.tsx';
import { SHAPES } from './results/StandingMark.tsx';

/** More reasons than these are counted, not listed: every one stands at its metric. */
const MAX_REASONS = { page: 8, reading: 5, embed: 5 };

/** As many as the style sheet shows where twelve metrics share one page with them. */
const REASONS_ON_PAPER = 4;

/** The verdict in a sentence, why, and the seal on the criteria. */
export const Board = judged(function Board(props) {
  const { finding, locale, place } = props;
  const Heading = place === 'reading' ? 'h3' : 'h2';
  const shown = finding.reasons.slice(0, MAX_REASONS[place]);
  const onPaper = finding.reasons.length - REASONS_ON_PAPER;
  const rest = finding.reasons.length - shown.length;
  return (
    <div class="go-no-go-finding">
      <div>
        <output>
          <Heading>{headline(finding)}</Heading>
        </output>
        <ul class="because go-no-go-because">
          {shown.map((reason, i) => (
            <li key={i} class={shapeOf(reason)}>
              <Icon shape={shapeOf(reason)} />
              <span dir="auto">{reasonText(reason, locale)}</span>
            </li>
          ))}
          {rest > 0 && <li>{findingMessages.reasons.more(rest)}</li>}
          {onPaper > 0 && <li class="only-p">{findingMessages.reasons.more(onPaper)}</li>}
        </ul>
      </div>
      <LockState {...props} />
    </div>
  );
});

function shapeOf(reason: Reason): Shape {
  if (reason.kind === 'metric') return SHAPES[reason.finding.standing];
  if (reason.kind === 'clear-floor' || reason.kind === 'reach-target') return 'go';
  return reason.kind === 'accepted' ? 'cond' : 'np';
}
