import { Lamps } from '../../../ui/Lamps.tsx';
import { Later } from '../../../ui/Later.tsx';
import type { Verdict } from '../model/verdict.ts';
import { messages } from '../words/en/messages.ts';
import { Start } from './Start.tsx';
import { VERDICT_SHAPES } from './verdict-shapes.ts';
import type { ViewProps } from './view-props.ts';

/** What is not decided yet lights none. */
const LAMPS: readonly Verdict[] = ['go', 'conditional-go', 'not-proven', 'no-go'];

/** The board, and below it the metrics. All but the empty page is fetched once there is something to show. */
export function Form(props: ViewProps) {
  const { answers, finding, place } = props;
  const { verdict } = finding;
  const empty = answers.metrics.length === 0 && answers.locks.length === 0;
  const Heading = place === 'reading' ? 'h3' : 'h2';
  return (
    <div class={place === 'page' ? 'go-no-go' : 'go-no-go panel'}>
      <section class="board go-no-go-board" aria-label={messages.board.label}>
        <Lamps
          label={messages.board.label}
          lamps={LAMPS.map((lamp) => ({ shape: VERDICT_SHAPES[lamp], label: messages.verdicts[lamp] }))}
          lit={LAMPS.includes(verdict) ? VERDICT_SHAPES[verdict] : null}
        />
        {empty ? (
          <div class="go-no-go-finding">
            <Heading>{messages.board.nothingYet}</Heading>
          </div>
        ) : (
          <Later load={async () => (await import('./Board.tsx')).Board} props={props} />
        )}
      </section>
      {empty ? (
        <Start {...props} />
      ) : (
        <Later load={async () => (await import('./results/Metrics.tsx')).Metrics} props={props} />
      )}
    </div>
  );
}
