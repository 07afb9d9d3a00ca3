import { formatNumber, formatPercent } from '../../../../domain/text/format.ts';
import { lookPlan } from '../../model/look-plan.ts';
import { planMessages as say } from '../../words/en/opened-messages.ts';
import type { ViewProps } from '../view-props.ts';

/** What the plan comes to. */
export function PlanResult({ finding, facts, locale }: ViewProps) {
  const { plan, plannedPilotWeeks } = finding;
  const count = (value: number): string => formatNumber(value, locale);
  const percent = (value: number): string => formatPercent(value, locale, 1);
  if (plan.state === 'none')
    return <output class="go-no-go-answer">{`${say.missing.floor} ${say.missing.hoped}`}</output>;
  if (plan.state === 'incomplete') {
    return <output class="go-no-go-answer">{plan.missing.map((field) => say.missing[field]).join(' ')}</output>;
  }
  if (plan.state === 'impossible') return <output class="go-no-go-answer">{say.impossible[plan.why]}</output>;
  const { basis, cases, passes, failuresAllowed, casesInAll, weeksForCases, againstFramework, deserved } = plan;
  const look = lookPlan(plan, facts);
  const higher = basis.direction === 'higher';
  const { low, high } = facts.pilotWeeks;
  return (
    <output class="go-no-go-answer">
      <dl class="readings">
        <Reading name={say.cases} value={count(cases)} />
        <Reading
          name={higher ? say.passes : say.counted}
          value={count(higher ? passes : failuresAllowed)}
          note={higher ? say.failures(count(failuresAllowed)) : say.countedOf(count(passes))}
        />
        {casesInAll !== cases && (
          <Reading name={say.inAll} value={count(casesInAll)} note={say.inAllWhy(percent(plan.share))} />
        )}
        {plannedPilotWeeks !== null && (
          <Reading name={say.weeks} value={say.weeksValue(plannedPilotWeeks, count(plannedPilotWeeks))} />
        )}
        {deserved !== null && <Reading name={say.deserved} value={percent(deserved)} />}
      </dl>
      <p>
        {say.sentence(percent(basis.hoped ?? 0), percent(basis.power), percent(basis.floor ?? 0))}{' '}
        {say.strict(percent(plan.falsePass))}
      </p>
      {plan.fewest && plan.fewest.cases < cases && (
        <p>{say.fewest(count(plan.fewest.cases), count(plan.fewest.successes))}</p>
      )}
      {look && (
        <p>
          {say.withLook(count(look.half), count(look.passesAtHalf ?? look.half), count(look.cases), count(look.passes))}
        </p>
      )}
      {plan.designEffect > 1 && <p>{say.clusters(formatNumber(plan.designEffect, locale, 2))}</p>}
      {weeksForCases !== null && plannedPilotWeeks !== null && (
        <p>
          {againstFramework === 'shorter' && say.against.shorter(weeksForCases, count(weeksForCases), count(low))}
          {againstFramework === 'within' && say.against.within(count(low), count(high))}
          {againstFramework === 'longer' && say.against.longer(count(low), count(high))}{' '}
          {say.handed(plannedPilotWeeks, count(plannedPilotWeeks))}
        </p>
      )}
    </output>
  );
}

function Reading({ name, value, note }: { readonly name: string; readonly value: string; readonly note?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {note && <dd>{note}</dd>}
    </div>
  );
}
