import { grouped, readAloud } from '../../domain/text/fingerprint-text.ts';
import { formatDate } from '../../domain/text/format.ts';
import { Lamps } from '../../ui/Lamps.tsx';
import { Seal } from '../../ui/Seal.tsx';
import { Status } from '../../ui/Status.tsx';
import { useToday } from '../../ui/use-today.ts';
import { memoMessages as say } from '../words/en/memo-messages.ts';
import { type Memo as MemoContent, memoOf } from '../words/memo.ts';
import { Causes, Conditions, Money, Open, Others, Results, Stop, Timeline, Unknown } from './MemoSections.tsx';
import { Names, SourceLink } from './SourceLink.tsx';
import type { WholeProps } from './view-props.ts';

const LAMPS = (['go', 'cond', 'np', 'nogo'] as const).map((shape) => ({ shape, label: say.lamps[shape] }));

/** The decision memo: two sheets of paper, the second from the conditions on. */
export function Memo({ whole, facts, locale }: WholeProps) {
  const memo = memoOf(whole, facts, locale);
  const today = useToday();
  return (
    <Names.Provider value={facts.names}>
      <article class="memo">
        <div class="memo-sheet">
          <header class="head">
            <p class="ref">
              <span>{say.kind}</span>
              <span>{today ? say.madeOn(formatDate(today, locale)) : say.made}</span>
            </p>
            <h1>{say.question(memo.name)}</h1>
            <dl class="memo-meta">
              <div>
                <dt>{say.to}</dt>
                <dd>{memo.to ?? say.toNobody}</dd>
              </div>
              <div>
                <dt>{say.from}</dt>
                <dd>{say.pilotLead}</dd>
              </div>
              <div>
                <dt>{say.ask}</dt>
                <dd>{memo.ask ?? say.askNothing}</dd>
              </div>
            </dl>
          </header>
          <Verdict verdict={memo.verdict} />
          <Results results={memo.results} />
          <Money memo={memo} />
        </div>
        <div class="memo-sheet">
          <Conditions conditions={memo.conditions} />
          <Stop money={memo.money} />
          <Timeline timeline={memo.timeline} />
          <div class="memo-two">
            <Open items={memo.items} />
            <Unknown unknown={memo.unknown} />
          </div>
          <Causes causes={memo.causes} />
          <Others others={memo.others} />
          <Decision memo={memo} />
        </div>
      </article>
    </Names.Provider>
  );
}

function Verdict({ verdict }: Pick<MemoContent, 'verdict'>) {
  return (
    <section class="memo-board" aria-labelledby="memo-verdict">
      <Lamps label={say.lamps.label} lamps={LAMPS} lit={verdict.lit} />
      <h2 id="memo-verdict">
        {verdict.recommendation} <SourceLink to="go-no-go" />
      </h2>
      <p>
        {verdict.headline} {verdict.reasons.join(' ')}
      </p>
    </section>
  );
}

function Decision({ memo: { lock, signOffs } }: { readonly memo: MemoContent }) {
  return (
    <section class="memo-close" aria-labelledby="memo-decision">
      <h2 id="memo-decision">{say.decision}</h2>
      <Seal
        fingerprint={lock?.fingerprint ?? null}
        drawing={say.lock.drawing}
        title={lock ? say.lock.on(lock.lockedOn) : say.lock.none}
        {...(lock ? { printed: grouped(lock.fingerprint), spoken: readAloud(lock.fingerprint) } : {})}
      >
        {lock && !lock.intact && <Status shape="nogo">{say.lock.changed}</Status>}
        <span>
          {say.signed.selection}: {signOffs.selection ?? say.signed.not}
        </span>
        <span>
          {say.signed.decision}: {signOffs.decision ?? say.signed.not}
        </span>
      </Seal>
      <div class="memo-sign">
        <p>
          <b>{say.approve}</b> <i /> <b>{say.decline}</b> <i />
        </p>
        <p>{say.sponsor}</p>
        <p>{say.date}</p>
      </div>
    </section>
  );
}
