/** The choices of the page that composes the tag: native radios and boxes. */

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  /** Unique on the page. */
  readonly name: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function Choices<Value extends string>({ legend, name, options, value, onChange }: ChoicesProps<Value>) {
  return (
    <fieldset class="composer-choices">
      <legend class="field-label">{legend}</legend>
      {options.map(([one, label]) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => onChange(one)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function Switch({ label, value, onChange }: SwitchProps) {
  return (
    <label>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} /> {label}
    </label>
  );
}
