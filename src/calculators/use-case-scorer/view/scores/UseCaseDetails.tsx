/** What a row has no room for: worth, the brief's texts, the scores as text, and what can be done with the row. */
import { formatMoney } from '../../../../domain/text/format.ts';
import { CopyButton } from '../../../../ui/CopyButton.tsx';
import { CurrencyField } from '../../../../ui/field/CurrencyField.tsx';
import { Field } from '../../../../ui/field/Field.tsx';
import type { UseCase } from '../../model/answers.ts';
import * as edit from '../../model/edits.ts';
import type { UseCaseFinding } from '../../model/finding.ts';
import { MAX_TEXT, VALUE_KINDS } from '../../model/limits.ts';
import { briefMessages } from '../../words/en/brief-messages.ts';
import { messages } from '../../words/en/messages.ts';
import { ValueField } from '../ValueField.tsx';
import { VectorField } from '../VectorField.tsx';
import type { ViewProps } from '../view-props.ts';

const TEXTS = ['problem', 'success', 'vision'] as const;

export interface UseCaseDetailsProps extends ViewProps {
  readonly useCase: UseCase;
  readonly judged: UseCaseFinding;
  readonly name: string;
  readonly full: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

export function UseCaseDetails(props: UseCaseDetailsProps) {
  const { useCase, judged, name, answers, facts, locale, readOnly, onChange } = props;
  const { details: say } = briefMessages;
  const { id } = useCase;
  const currency = answers.currency ?? facts.currency;
  const hints = {
    problem: say.problemHint,
    success: say.successHint,
    vision: say.visionHint,
    sponsor: say.sponsorHint(facts.sponsorLevel),
  };
  const text = (field: edit.TextField, rows?: number) => (
    <Field
      labelShown
      label={say[field]}
      hint={hints[field]}
      value={useCase[field] ?? ''}
      maxLength={MAX_TEXT}
      tooLong={(length) => messages.form.tooLong(length, MAX_TEXT, locale)}
      readOnly={readOnly}
      {...(rows ? { rows } : {})}
      onChange={(value) => onChange(edit.setText(answers, id, field, value), `${field}:${id}`)}
    />
  );
  return (
    <section class="use-case-scorer-more-body" aria-label={messages.form.detailsOf(name)}>
      <div class="use-case-scorer-texts">
        {TEXTS.map((field) => (
          <div key={field}>{text(field, 3)}</div>
        ))}
        <div>{text('sponsor')}</div>
        <fieldset class="use-case-scorer-value">
          <legend>{say.value}</legend>
          <label class="use-case-scorer-kind">
            <span>{say.kind}</span>
            <select
              disabled={readOnly}
              value={useCase.value?.kind ?? ''}
              onChange={(event) => {
                const kind = VALUE_KINDS.find((one) => one === event.currentTarget.value) ?? null;
                onChange(edit.setValue(answers, id, 'kind', kind));
              }}
            >
              <option value="">{say.noKind}</option>
              {VALUE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {briefMessages.kinds[kind]}
                </option>
              ))}
            </select>
          </label>
          <ValueField
            value={useCase.value}
            currency={currency}
            locale={locale}
            readOnly={readOnly}
            error={judged.valueProblem === 'order' ? briefMessages.unordered : undefined}
            show={(amount) => formatMoney(amount, currency, locale)}
            onChange={(field, amount) => onChange(edit.setValue(answers, id, field, amount), `${field}:${id}`)}
          />
          <CurrencyField
            label={briefMessages.details.currency}
            fault={briefMessages.details.currencyFault}
            currency={currency}
            readOnly={readOnly}
            onChange={(next) => onChange(edit.setCurrency(answers, next), 'currency')}
          />
        </fieldset>
      </div>
      <VectorField
        key={id}
        vector={judged.vector}
        facts={facts}
        locale={locale}
        readOnly={readOnly}
        onScores={(scores) => {
          const known = facts.criteria.criteria.map((criterion) => criterion.id);
          onChange(edit.setScores(answers, id, scores, known));
        }}
      />
      <div class="acts">
        <CopyButton
          text={judged.vector}
          label={briefMessages.details.copyVector}
          copied={briefMessages.copied}
          refused={briefMessages.copyRefused}
        />
        {!readOnly && <RowActions {...props} />}
      </div>
    </section>
  );
}

function RowActions({
  useCase,
  answers,
  onChange,
  full,
  first,
  last,
  onMove,
  onDuplicate,
  onRemove,
}: UseCaseDetailsProps) {
  const { details: say } = briefMessages;
  const clear = () => onChange(edit.setScores(answers, useCase.id, {}, Object.keys(useCase.scores)));
  // At either end the button stays, and keeps the focus: it says that it does nothing there.
  return (
    <>
      <button type="button" class="btn" aria-disabled={first} onClick={() => onMove(-1)}>
        {say.up}
      </button>
      <button type="button" class="btn" aria-disabled={last} onClick={() => onMove(1)}>
        {say.down}
      </button>
      <button type="button" class="btn" disabled={full} onClick={onDuplicate}>
        {say.duplicate}
      </button>
      <button type="button" class="btn" onClick={clear}>
        {say.clear}
      </button>
      <button type="button" class="btn" onClick={onRemove}>
        {say.remove}
      </button>
    </>
  );
}
