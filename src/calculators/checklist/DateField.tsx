import { useState } from 'preact/hooks';
import { type CivilDate, isCivilDate } from '../../domain/civil-date.ts';

export interface DateFieldProps {
  /** Accessible name; `shown` puts a label above the field as well. */
  readonly label: string;
  readonly shown?: string;
  readonly value: CivilDate | undefined;
  readonly onChange: (value: CivilDate | null) => void;
  readonly readOnly: boolean;
}

/** A date. While it is being typed it is none, and the last one stands. */
export function DateField({ label, shown, value, onChange, readOnly }: DateFieldProps) {
  const [faulty, setFaulty] = useState(false);
  return (
    <label class="checklist-field checklist-date">
      {shown && <span>{shown}</span>}
      <input
        type="date"
        class={value ? undefined : 'checklist-empty'}
        aria-label={shown ? undefined : label}
        aria-invalid={faulty || undefined}
        min="1900-01-01"
        max="2199-12-31"
        readOnly={readOnly}
        value={value ?? ''}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.value;
          if (typed === '' && !currentTarget.validity.badInput) onChange(null);
          else if (isCivilDate(typed)) onChange(typed);
          setFaulty(false);
        }}
        onBlur={({ currentTarget }) => setFaulty(currentTarget.validity.badInput || !currentTarget.validity.valid)}
      />
    </label>
  );
}
