import { formatList, formatNumber, formatPercent } from '../../../../domain/text/format.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { type Shape, Status } from '../../../../ui/Status.tsx';
import { setGuardrails, setHard, setStep, setStepResult } from '../../model/edits.ts';
import { type Gate, guardrailsOf, promotionFinding, type StepFinding } from '../../model/promotion.ts';
import type { MetricFinding } from '../../model/proof.ts';
import { rolloutMessages as say } from '../../words/en/opened-messages.ts';
import { levelsText } from '../../words/metric-text.ts';
import { metricName } from '../../words/sentences.ts';
import { NumberCell } from '../criteria/NumberCell.tsx';
import { judged } from '../judged.tsx';
import { useQuietFaults } from '../use-quiet-faults.ts';
import type { ViewProps } from '../view-props.ts';
import { MeasurementFields } from './MeasurementFields.tsx';
import { StandingMark } from './StandingMark.tsx';

const SHAPES: Record<Gate, Shape> = { waiting: 'np', 'roll-back': 'nogo', hold: 'cond', promote: 'go' };

/** One gate for each step of the rollout. */
export const Rollout = judged(function Rollout(props) {
  const { answers, facts, finding, onChange, readOnly } = props;
  const steps = promotionFinding(answers, finding.plan, facts);
  const watched = guardrailsOf(answers).map((metric) => metric.id);
  if (answers.metrics.length === 0) return <p>{say.noMetrics}</p>;
  const toggle = (id: string, on: boolean) => {
    const next = answers.metrics.map((m) => m.id).filter((other) => (other === id ? on : watched.includes(other)));
    onChange(setGuardrails(answers, next.length === answers.metrics.length ? null : next));
  };
  return (
    <div class="go-no-go-rollout">
      <fieldset class="go-no-go-watched">
        <legend class="field-label">{say.guardrails}</legend>
        <p class="go-no-go-hint">{say.guardrailsHint}</p>
        {answers.metrics.map((metric) => (
          <label key={metric.id} dir="auto">
            <input
              type="checkbox"
              checked={watched.includes(metric.id)}
              disabled={readOnly}
              onChange={(event) => toggle(metric.id, event.currentTarget.checked)}
            />{' '}
            {metricName(metric)}
          </label>
        ))}
      </fieldset>
      <Disclosure summary={say.hard} later>
        <fieldset class="go-no-go-watched">
          <legend class="vh">{say.hard}</legend>
          <p class="go-no-go-hint">{say.hardHint}</p>
          {guardrailsOf(answers).map((metric) => (
            <label key={metric.id} dir="auto">
              <input
                type="checkbox"
                checked={answers.promotion?.hard?.includes(metric.id) ?? false}
                disabled={readOnly}
                onChange={(event) => onChange(setHard(answers, metric.id, event.currentTarget.checked))}
              />{' '}
              {metricName(metric)}
            </label>
          ))}
        </fieldset>
      </Disclosure>
      {steps.map((step, place) => (
        <Step key={step.step.id} {...props} step={step} last={place === steps.length - 1} />
      ))}
    </div>
  );
});

function Step(props: ViewProps & { readonly step: StepFinding; readonly last: boolean }) {
  const { step, last, answers, onChange, locale, readOnly } = props;
  const { id, name, users } = step.step;
  const seen = answers.promotion?.steps.find((one) => one.id === id);
  const percent = (value: number): string => formatPercent(value, locale);
  return (
    <section class="panel go-no-go-step" aria-labelledby={`go-no-go-step-${id}`}>
      <header>
        <h3 id={`go-no-go-step-${id}`}>
          {name} <small>{say.users(percent(users.low), percent(users.high))}</small>
        </h3>
        <Status shape={SHAPES[step.gate]}>{step.gate === 'promote' && last ? say.last : say.gates[step.gate]}</Status>
      </header>
      <p>{why(step, locale)}</p>
      <div class="go-no-go-cells">
        <NumberCell
          field="cases"
          label={say.cases}
          value={seen?.cases ?? null}
          locale={locale}
          whole
          readOnly={readOnly}
          onChange={(cases) => onChange(setStep(answers, id, { cases }), `step-cases:${id}`)}
        />
        <NumberCell
          field="casesNeeded"
          label={say.casesNeeded}
          value={seen?.casesNeeded ?? null}
          locale={locale}
          whole
          placeholder={step.neededFromPlan && step.casesNeeded !== null ? formatNumber(step.casesNeeded, locale) : ''}
          readOnly={readOnly}
          onChange={(casesNeeded) => onChange(setStep(answers, id, { casesNeeded }), `step-needed:${id}`)}
        />
      </div>
      <Disclosure summary={say.results} later>
        {step.guardrails.map((guardrail) => (
          <Guardrail key={guardrail.metric.id} {...props} guardrail={guardrail} />
        ))}
      </Disclosure>
    </section>
  );
}

function Guardrail(props: ViewProps & { readonly step: StepFinding; readonly guardrail: MetricFinding }) {
  const { guardrail, step, answers, onChange, locale, readOnly } = props;
  const { metric } = guardrail;
  const faults = useQuietFaults(guardrail.problems);
  return (
    <fieldset class="go-no-go-metric" {...faults.watch}>
      <legend class="vh">{metricName(metric)}</legend>
      <p class="go-no-go-head" aria-hidden="true">
        <b dir="auto">{metricName(metric)}</b>
        <StandingMark finding={guardrail} />
      </p>
      <p class="go-no-go-hint">{levelsText(metric, locale)}</p>
      <div class="go-no-go-cells">
        <MeasurementFields
          measurement={metric.measurement}
          unit={metric.unit}
          locale={locale}
          fault={faults.at}
          readOnly={readOnly}
          onChange={(next, field) =>
            onChange(setStepResult(answers, step.step.id, metric.id, next), `${field}:${step.step.id}:${metric.id}`)
          }
        />
      </div>
    </fieldset>
  );
}

function why(step: StepFinding, locale: string): string {
  const names = (findings: readonly MetricFinding[]): string =>
    formatList(
      findings.map(({ metric }) => metricName(metric)),
      locale,
    );
  if (step.gate === 'waiting') return '';
  if (step.gate === 'promote') return say.clear;
  return [
    step.breached.length > 0 ? say.breached(names(step.breached)) : '',
    step.below.length > 0 ? say.below(names(step.below)) : '',
    step.casesNeeded === null
      ? say.noNeeded
      : step.casesMissing > 0
        ? say.moreCases(step.casesMissing, formatNumber(step.casesMissing, locale))
        : '',
    step.open.length > 0 && step.open.length === step.guardrails.length ? say.noneSettled : '',
    step.open.length > 0 && step.open.length < step.guardrails.length ? say.open(names(step.open)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
