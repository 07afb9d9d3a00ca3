import { Status } from '../../../ui/Status.tsx';
import { VERDICTS } from '../model/verdict.ts';
import { messages } from '../words/en/messages.ts';
import { rulesMessages as say } from '../words/en/page-messages.ts';
import { VERDICT_SHAPES } from './verdict-shapes.ts';

/** How the verdict is reached. Never changes: rendered once, without script. */
export function Rules() {
  return (
    <section class="sec no-p" aria-labelledby="go-no-go-rules">
      <h2 id="go-no-go-rules">{say.heading}</h2>
      <p>{say.lede}</p>
      <dl class="go-no-go-rules">
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>
              <Status shape={VERDICT_SHAPES[verdict]}>{messages.verdicts[verdict]}</Status>
            </dt>
            <dd>{say.rules[verdict]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
