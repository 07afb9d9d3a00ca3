import { NumberField } from '../../../../ui/field/NumberField.tsx';

export interface NumberCellProps {
  /** Its name among the metric's fields. */
  readonly field: string;
  readonly label: string;
  /** Shown above the field; the accessible name is `label`. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly locale: string;
  readonly unit?: string;
  readonly error?: string | undefined;
  readonly whole?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
}

/** A number that may be left empty, with its label above it. */
export function NumberCell(props: NumberCellProps) {
  const { field, label, value, onChange, locale, unit, error, whole, min, max, placeholder, readOnly } = props;
  return (
    <div class="go-no-go-cell" data-field={field}>
      <NumberField
        label={label}
        labelShown
        value={value}
        onChange={onChange}
        onClear={() => onChange(null)}
        locale={locale}
        {...(unit === undefined || unit === '' ? {} : { unit })}
        {...(error === undefined ? {} : { error })}
        {...(whole ? { decimals: 0, min: min ?? 0, max: max ?? 10_000_000 } : {})}
        {...(!whole && min !== undefined ? { min } : {})}
        {...(!whole && max !== undefined ? { max } : {})}
        {...(placeholder === undefined ? {} : { placeholder })}
        readOnly={readOnly ?? false}
      />
    </div>
  );
}
