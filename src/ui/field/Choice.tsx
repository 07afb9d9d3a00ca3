/** A few words of which one is chosen: native radios, so that arrows move and Tab leaves. */
export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** Show the legend above the choice; otherwise it is read aloud only. */
  readonly legendShown?: boolean;
  /** Unique on the page. */
  readonly name: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" disabled={props.disabled ?? false}>
      <legend class={props.legendShown ? 'field-label' : 'vh'}>{props.legend}</legend>
      <div class="seg">
        {props.options.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
