/** A day of the calendar. One that doesn't exist changes nothing but the message at the field. */
import { useId, useState } from 'preact/hooks';
import { type CivilDate, isCivilDate } from '../../domain/civil-date.ts';

export interface DateFieldProps {
  readonly label: string;
  /** Show the label above the field; otherwise it is the accessible name only. */
  readonly labelShown?: boolean;
  readonly value: CivilDate | undefined;
  /** Called with days that exist; with undefined when the field is emptied. */
  readonly onChange: (value: CivilDate | undefined) => void;
  /** Said when what is typed is no day that exists. */
  readonly notADate: string;
  /** A fault that the field can't see by itself. */
  readonly error?: string | undefined;
  readonly readOnly?: boolean;
}

export function DateField(props: DateFieldProps) {
  const { value, readOnly = false } = props;
  const id = useId();
  const [bad, setBad] = useState(false);
  const fault = bad ? props.notADate : props.error;
  return (
    <span class="date">
      {props.labelShown && (
        <label class="number-label" for={id}>
          {props.label}
        </label>
      )}
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        value={value ?? ''}
        readOnly={readOnly}
        aria-label={props.labelShown ? undefined : props.label}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value;
          if (isCivilDate(text)) props.onChange(text);
          // While a date is being typed the browser's field holds none: the last one stands.
          else if (text === '' && !currentTarget.validity.badInput) props.onChange(undefined);
          if (isCivilDate(text)) setBad(false);
        }}
        onBlur={({ currentTarget }) => {
          const { value: text, validity } = currentTarget;
          setBad(validity.badInput || (text !== '' && !isCivilDate(text)));
        }}
      />
      {fault && (
        <span class="number-fault" id={`${id}-fault`} role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
