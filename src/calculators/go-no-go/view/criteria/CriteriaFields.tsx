import { useEffect, useRef } from 'preact/hooks';
import type { MetricsMethod } from '../../../../domain/content/metric.ts';
import { type Direction, LEVELS } from '../../../../domain/level.ts';
import type { FormProps } from '../../../../shell/desk/views.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { Choice } from '../../../../ui/field/Choice.tsx';
import { Field } from '../../../../ui/field/Field.tsx';
import type { Facts } from '../../facts.ts';
import type { Answers } from '../../model/answers.ts';
import { setCluster, setCriteria, setMeasure, setOptional } from '../../model/edits.ts';
import type { Finding } from '../../model/finding.ts';
import { MAX_NAME, MAX_UNIT } from '../../model/limits.ts';
import { isKindOpen } from '../../model/lock.ts';
import type { MetricFinding } from '../../model/proof.ts';
import { entryMessages } from '../../words/en/entry-messages.ts';
import { findingMessages } from '../../words/en/finding-messages.ts';
import { messages } from '../../words/en/messages.ts';
import { metricName } from '../../words/sentences.ts';
import { unitOf } from '../../words/show.ts';
import { FractionDoubt } from '../results/EvidenceFields.tsx';
import { useQuietFaults } from '../use-quiet-faults.ts';
import { AgreedFields } from './AgreedFields.tsx';
import { ClusterFields } from './ClusterFields.tsx';
import { JudgeField, MeasureFields } from './MeasureFields.tsx';
import { NumberCell } from './NumberCell.tsx';

const say = entryMessages.criteria;
const DIRECTIONS: readonly (readonly [Direction, string])[] = [
  ['higher', say.higher],
  ['lower', say.lower],
];

export interface CriteriaFieldsProps extends Omit<FormProps<Answers, Facts, Finding>, 'finding'> {
  readonly finding: MetricFinding;
  /** Locked, or not to be changed at all. */
  readonly fixed: boolean;
  /** It was just added: its name takes the focus. */
  readonly begun: boolean;
  readonly starters: MetricsMethod['starters'];
  readonly onRemove: () => void;
}

/** Name, unit, direction and levels of one metric. */
export function CriteriaFields(props: CriteriaFieldsProps) {
  const { finding, answers, onChange, locale, place, fixed, begun, starters, onRemove, facts } = props;
  const { metric } = finding;
  const { id } = metric;
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (begun) fields.current?.querySelector('input')?.focus();
  }, [begun]);
  const faults = useQuietFaults(finding.problems);
  const edit = (patch: Parameters<typeof setCriteria>[2], field?: string) =>
    onChange(setCriteria(answers, id, patch), field && `${field}:${id}`);
  const source = starters
    .flatMap((s) => s.metrics)
    .find((m) => m.name === metric.name && m.category === metric.category);
  const name = `go-no-go-${place}-${id}`;
  return (
    <fieldset class="go-no-go-metric" ref={fields} {...faults.watch}>
      <legend class="vh" dir="auto">
        {metricName(metric)}
      </legend>
      <div class="go-no-go-cells">
        <div class="go-no-go-name" data-field="name">
          <Field
            label={say.name}
            labelShown
            value={metric.name}
            placeholder={say.namePlaceholder}
            maxLength={MAX_NAME}
            tooLong={say.tooLong}
            error={faults.at('name')}
            readOnly={fixed}
            onChange={(text) => edit({ name: text }, 'name')}
          />
        </div>
        <div class="go-no-go-unit" data-field="unit">
          <Field
            label={say.unit}
            labelShown
            value={metric.unit}
            maxLength={MAX_UNIT}
            tooLong={say.tooLong}
            error={faults.at('unit')}
            readOnly={fixed}
            onChange={(unit) => edit({ unit }, 'unit')}
          />
        </div>
        <Choice
          legend={say.direction}
          legendShown
          name={`${name}-direction`}
          options={DIRECTIONS}
          value={metric.direction}
          disabled={fixed}
          onChange={(direction) => edit({ direction })}
        />
        {LEVELS.map((level) => (
          <NumberCell
            key={level}
            field={level}
            label={messages.levels[level]}
            value={metric[level]}
            locale={locale}
            unit={unitOf(metric)}
            min={-1e12}
            max={1e12}
            error={faults.at(level)}
            readOnly={fixed}
            onChange={(value) => edit({ [level]: value }, level)}
          />
        ))}
      </div>
      <FractionDoubt {...props} result={finding} />
      {source && metric.floor === null && <p class="go-no-go-hint">{say.floorFrom(source.floorFrom)}</p>}
      <div class="go-no-go-more no-p">
        <Disclosure summary={say.more(findingMessages.kinds[metric.measure.kind])} later>
          <div class="go-no-go-extra">
            <MeasureFields
              metric={metric}
              locale={locale}
              fault={faults.at}
              readOnly={props.readOnly || !isKindOpen(answers)}
              onChange={(measure) => onChange(setMeasure(answers, id, measure), `measure:${id}`)}
            />
            <JudgeField
              judge={metric.judge}
              readOnly={fixed}
              onChange={(judge) => onChange(setOptional(answers, id, { judge }))}
            />
            <AgreedFields
              metric={metric}
              locale={locale}
              fault={faults.at}
              readOnly={fixed}
              onChange={(patch, field) => onChange(setOptional(answers, id, patch), field && `${field}:${id}`)}
            />
            <label class="go-no-go-select">
              <span class="field-label">{say.category}</span>
              <select
                value={metric.category}
                disabled={fixed}
                onChange={(event) => edit({ category: event.currentTarget.value })}
              >
                {facts.metrics.categories.map((category) => (
                  <option key={category.id} value={category.id}>
                    {category.name}
                  </option>
                ))}
              </select>
            </label>
            <ClusterFields
              cluster={metric.cluster}
              locale={locale}
              fault={faults.at}
              readOnly={fixed}
              onChange={(cluster) => onChange(setCluster(answers, id, cluster), `cluster:${id}`)}
            />
          </div>
        </Disclosure>
        {!fixed && (
          <button type="button" class="btn" aria-label={say.removeName(metricName(metric))} onClick={onRemove}>
            {say.remove}
          </button>
        )}
      </div>
    </fieldset>
  );
}
