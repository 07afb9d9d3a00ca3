import { address } from '../../ui/address.ts';
import { nextSteps, SHOWN_STEPS } from '../model/next-steps.ts';
import { progressInPhases } from '../model/phases.ts';
import { rootCauses } from '../model/root-causes.ts';
import { messages } from '../words/en/messages.ts';
import { namesOf, reasonText, stepText, toolLine, whoText } from '../words/sentences.ts';
import { Offers } from './Offers.tsx';
import { pathTo } from './path-to.ts';
import { Sponsor } from './Sponsor.tsx';
import { CauseState, PhaseMark } from './StateMark.tsx';
import type { WholeProps } from './view-props.ts';

const say = messages.overview;

/** Where the initiative stands: what to do next, phase by phase, tool by tool, cause by cause. */
export function Overview(props: WholeProps) {
  return (
    <div class="assessment">
      <NextSteps {...props} />
      <Phases {...props} />
      <Tools {...props} />
      <Causes {...props} />
      <Offers {...props} />
      <Sponsor {...props} />
      <Documents />
    </div>
  );
}

function NextSteps({ whole, facts, locale }: WholeProps) {
  const steps = nextSteps(whole, facts);
  const left = steps.length - SHOWN_STEPS;
  return (
    <section class="assessment-next" aria-labelledby="assessment-next">
      <h2 id="assessment-next">{say.next}</h2>
      {steps.length === 0 && <p>{say.nothingNext}</p>}
      <ol class="assessment-steps">
        {steps.slice(0, SHOWN_STEPS).map((step) => {
          const text = stepText(step, facts, locale);
          return (
            <li key={text} class="lead">
              <a href={address(pathTo(step.where))}>{text}</a>
              <i />
              <span>{whoText(step.who)}</span>
            </li>
          );
        })}
      </ol>
      {left > 0 && <p class="src">{say.more(left)}</p>}
    </section>
  );
}

function Phases({ whole, facts }: WholeProps) {
  return (
    <section class="sec" aria-labelledby="assessment-phases">
      <h2 id="assessment-phases">{say.phases}</h2>
      <ol class="assessment-phases">
        {progressInPhases(whole, facts).map(({ phase, state, calculator, open, items }) => (
          <li key={phase.id}>
            <span class="assessment-number" aria-hidden="true">
              {phase.order}
            </span>
            <div>
              <h3>
                <a href={address(`/phases/${phase.id}/`)}>{phase.name}</a>
              </h3>
              <p class="src">
                {say.deliverable}: {phase.deliverable}
              </p>
            </div>
            <div>
              <PhaseMark state={state} />
              {state === 'under-way' && <p>{sentence(open.map((point) => messages.openPoints[point]))}</p>}
              <p class="src">
                {items.of > 0 && `${say.items(items.met, items.of)}. `}
                <a href={address(pathTo(calculator))}>{facts.names[calculator]}</a>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function Tools({ whole, facts, locale }: WholeProps) {
  return (
    <section class="sec" aria-labelledby="assessment-tools">
      <h2 id="assessment-tools">{say.tools}</h2>
      <dl class="assessment-tools">
        {namesOf(facts).map(([id, name]) => (
          <div key={id}>
            <dt>
              <a href={address(pathTo(id))}>{name}</a>
            </dt>
            <dd>{toolLine(id, whole, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Causes({ whole, facts, locale }: WholeProps) {
  return (
    <section class="sec" aria-labelledby="assessment-causes">
      <h2 id="assessment-causes">{say.causes}</h2>
      <p>{say.causesNote}</p>
      <dl class="assessment-causes">
        {rootCauses(whole, facts).map(({ id, name, state, reasons }) => (
          <div key={id}>
            <dt>
              <a href={address(`/root-causes/${id}/`)}>{name}</a>
            </dt>
            <dd>
              <CauseState state={state} />
            </dd>
            <dd>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason.says} class={`assessment-${reason.tone}`}>
                    {reasonText(reason, facts, locale)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Documents() {
  const documents = [
    { path: '/assessment/memo/', name: say.memo, note: say.memoNote },
    { path: '/assessment/pilot-plan/', name: say.plan, note: say.planNote },
    { path: pathTo('use-case-scorer'), name: say.brief, note: say.briefNote },
  ];
  return (
    <section class="sec no-p" aria-labelledby="assessment-documents">
      <h2 id="assessment-documents">{say.documents}</h2>
      <ul class="assessment-documents">
        {documents.map(({ path, name, note }) => (
          <li key={path} class="lead">
            <a href={address(path)}>{name}</a>
            <i />
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
