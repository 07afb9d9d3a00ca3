import { newId } from '../../../../shell/keep/new-id.ts';
import { Field as TextField } from '../../../../ui/field/Field.tsx';
import type { Metric } from '../../model/answers.ts';
import type { OptionalCriteria } from '../../model/edits.ts';
import type { Field } from '../../model/levels.ts';
import { MAX_NAME, MAX_SLICES } from '../../model/limits.ts';
import { entryMessages } from '../../words/en/entry-messages.ts';
import { findingMessages } from '../../words/en/finding-messages.ts';
import { NumberCell } from './NumberCell.tsx';

const say = entryMessages.criteria;

export interface AgreedFieldsProps {
  readonly metric: Metric;
  readonly locale: string;
  readonly fault: (field: Field) => string | undefined;
  readonly readOnly: boolean;
  readonly onChange: (patch: OptionalCriteria, field?: string) => void;
}

/** What is agreed before the pilot beside the levels: how many cases, one look, slices, whether the target is a condition. */
export function AgreedFields(props: AgreedFieldsProps) {
  const { metric, locale, fault, readOnly, onChange } = props;
  const { agreed } = metric;
  return (
    <>
      <fieldset class="go-no-go-groups">
        <legend class="field-label">{say.agreedHeading}</legend>
        <p class="go-no-go-hint">{say.agreedHint}</p>
        <NumberCell
          field="agreed"
          label={metric.measure.kind === 'rate' ? say.agreedExposure : say.agreed}
          value={agreed?.cases ?? null}
          locale={locale}
          error={fault('agreed')}
          readOnly={readOnly}
          onChange={(cases) => onChange({ agreed: cases === null ? undefined : { ...agreed, cases } }, 'agreed')}
        />
        <label>
          <input
            type="checkbox"
            checked={agreed?.look ?? false}
            disabled={readOnly || !agreed}
            onChange={(event) =>
              agreed &&
              onChange({
                agreed: { cases: agreed.cases, ...(event.currentTarget.checked && { look: true as const }) },
              })
            }
          />{' '}
          {say.look}
        </label>
        <p class="go-no-go-hint">{say.lookHint}</p>
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={metric.targetWished ?? false}
          disabled={readOnly}
          onChange={(event) => onChange({ targetWished: event.currentTarget.checked || undefined } as OptionalCriteria)}
        />{' '}
        {say.targetWished}
      </label>
      <SliceFields {...props} />
    </>
  );
}

/** Which slices there are, and whether each of them has to clear the floor. */
function SliceFields({ metric, fault, readOnly, onChange }: AgreedFieldsProps) {
  const slices = metric.slices ?? { by: '', every: false, names: [] };
  const change = (patch: Partial<typeof slices>, field?: string) => {
    const next = { ...slices, ...patch };
    const empty = next.by === '' && next.names.length === 0 && !next.every;
    onChange({ slices: empty ? undefined : next }, field);
  };
  const rename = (id: string, name: string) =>
    change({ names: slices.names.map((one) => (one.id === id ? { id, name } : one)) }, `slice:${id}`);
  const error = fault('slices');
  return (
    <fieldset class="go-no-go-groups" data-field="slices">
      <legend class="field-label">{say.slices}</legend>
      <p class="go-no-go-hint">{say.slicesHint}</p>
      <TextField
        label={say.slicesBy}
        labelShown
        placeholder={say.slicesByPlaceholder}
        value={slices.by}
        maxLength={MAX_NAME}
        tooLong={say.tooLong}
        error={error}
        readOnly={readOnly}
        onChange={(by) => change({ by }, 'slices-by')}
      />
      {slices.names.map(({ id, name }, place) => (
        <div key={id} class="go-no-go-slice">
          <TextField
            label={say.sliceName(place + 1)}
            value={name}
            maxLength={MAX_NAME}
            tooLong={say.tooLong}
            readOnly={readOnly}
            onChange={(text) => rename(id, text)}
          />
          {!readOnly && (
            <button
              type="button"
              class="btn"
              aria-label={say.removeName(name.trim() || findingMessages.unnamedSlice)}
              onClick={() => change({ names: slices.names.filter((one) => one.id !== id) })}
            >
              {say.remove}
            </button>
          )}
        </div>
      ))}
      {!readOnly && (
        <button
          type="button"
          class="btn"
          disabled={slices.names.length >= MAX_SLICES}
          onClick={() => change({ names: [...slices.names, { id: newId(slices.names), name: '' }] })}
        >
          {say.addSlice}
        </button>
      )}
      <label>
        <input
          type="checkbox"
          checked={slices.every}
          disabled={readOnly}
          onChange={(event) => change({ every: event.currentTarget.checked })}
        />{' '}
        {say.everySlice}
      </label>
    </fieldset>
  );
}
