import { useId } from 'preact/hooks';
import type { CalculatorId } from '../../calculators/registry.ts';
import { grouped } from '../../domain/text/fingerprint-text.ts';
import { memoMessages } from '../words/en/memo-messages.ts';
import { MAX_ROWS, type PilotPlan as PlanContent, pilotPlanOf } from '../words/pilot-plan.ts';
import { Names, SourceLink } from './SourceLink.tsx';
import type { WholeProps } from './view-props.ts';

const say = memoMessages.plan;

/** What phase 2 leaves behind. What no tool holds is a space to write or draw in. */
export function PilotPlan({ whole, facts, locale }: WholeProps) {
  const plan = pilotPlanOf(whole, locale);
  return (
    <Names.Provider value={facts.names}>
      <article class="memo memo-plan">
        <header class="head">
          <p class="ref">
            <span>{say.kind}</span>
            <span>
              {memoMessages.sponsor}: {plan.sponsor ?? memoMessages.toNobody}
            </span>
          </p>
          <h1>{say.title(plan.name)}</h1>
          <p class="lede">{say.lede}</p>
        </header>
        <Text title={say.problem} from="use-case-scorer" text={plan.problem} none={say.problemNone} />
        <section aria-labelledby="plan-scope">
          <h2 id="plan-scope">
            {say.scope} <SourceLink to="overview" />
          </h2>
          {plan.scope ? (
            <p class="memo-text">{plan.scope}</p>
          ) : (
            <div class="memo-two memo-write">
              <p>{say.scopeIn}</p>
              <p>{say.scopeOut}</p>
            </div>
          )}
        </section>
        <section aria-labelledby="plan-architecture">
          <h2 id="plan-architecture">
            {say.architecture} <SourceLink to="use-case-scorer" />
          </h2>
          <p>{say.architectureNote}</p>
          <p class="memo-text">{plan.vision ?? say.architectureNone}</p>
          <p class="memo-draw">{say.draw}</p>
        </section>
        <Criteria plan={plan} />
        <div class="memo-two">
          <Lines
            title={say.team}
            from="timeline-and-budget"
            rows={plan.team?.map(({ role, text }) => [role, text]) ?? null}
            none={say.teamNone}
          />
          <Lines
            title={say.timeline}
            from="timeline-and-budget"
            rows={plan.dates?.map(({ name, when }) => [name, when]) ?? null}
            none={memoMessages.timelineNone}
          />
        </div>
        <div class="memo-two">
          <Lines
            title={say.budget}
            from="timeline-and-budget"
            rows={plan.budget?.map(({ label, value, range }) => [label, `${value} (${range})`]) ?? null}
            none={memoMessages.moneyNone(0)}
          />
          <Lines
            title={say.risks}
            from="timeline-and-budget"
            rows={plan.risks.map(({ name, text }) => [name, text])}
            none={say.risksNone}
          />
        </div>
        <div class="memo-sign memo-plan-sign">
          {say.sign.map((who) => (
            <p key={who}>{who}</p>
          ))}
        </div>
      </article>
    </Names.Provider>
  );
}

function Text(props: {
  readonly title: string;
  readonly from: CalculatorId;
  readonly text: string | null;
  readonly none: string;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {props.title} <SourceLink to={props.from} />
      </h2>
      <p class="memo-text">{props.text ?? props.none}</p>
    </section>
  );
}

function Criteria({ plan }: { readonly plan: PlanContent }) {
  const more = plan.criteria.length - MAX_ROWS;
  return (
    <section aria-labelledby="plan-criteria">
      <h2 id="plan-criteria">
        {say.criteria} <SourceLink to="go-no-go" />
      </h2>
      {plan.criteria.length === 0 && <p>{say.criteriaNone}</p>}
      <ul class="memo-ledger">
        {plan.criteria.slice(0, MAX_ROWS).map(({ name, levels }) => (
          <li key={name} class="lead">
            <span>{name}</span>
            <i />
            <span>{levels}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="src">{memoMessages.moreMetricsOther(more)}</p>}
      {plan.cases && <p>{plan.cases}</p>}
      {plan.lockedOn && plan.fingerprint && (
        <p>
          {memoMessages.lock.on(plan.lockedOn)}, <code>{grouped(plan.fingerprint)}</code>
        </p>
      )}
    </section>
  );
}

function Lines(props: {
  readonly title: string;
  readonly from: CalculatorId;
  readonly rows: readonly (readonly [string, string])[] | null;
  readonly none: string;
}) {
  const id = useId();
  const { rows } = props;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {props.title} <SourceLink to={props.from} />
      </h2>
      {!rows || rows.length === 0 ? (
        <p>{props.none}</p>
      ) : (
        <ul class="memo-ledger">
          {rows.map(([label, value]) => (
            <li key={label} class="lead">
              <span>{label}</span>
              <i />
              <span>{value}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
