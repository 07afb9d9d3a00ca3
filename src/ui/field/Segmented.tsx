/** A few numbers of which one is chosen: native radios, so that arrows move and Tab leaves. */
export interface SegmentedProps {
  /** What is asked; read aloud, not shown. */
  readonly legend: string;
  /** Unique on the page. */
  readonly name: string;
  readonly options: readonly number[];
  readonly value: number | null;
  /** null: the answer was taken back, with Delete or Backspace. */
  readonly onChange: (value: number | null) => void;
  /** Whether an answer can be taken back. */
  readonly clearable?: boolean;
  /** How the chosen value is colored; its word stands beside it, in text. */
  readonly tone?: 'plain' | 'bad';
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean;
  readonly onFocus?: () => void;
}

export function Segmented(props: SegmentedProps) {
  const {
    legend,
    name,
    options,
    value,
    onChange,
    clearable = true,
    tone = 'plain',
    describedBy,
    disabled = false,
  } = props;

  function type(event: KeyboardEvent) {
    if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = options.find((option) => event.key === String(option));
    if (typed !== undefined) {
      onChange(typed);
      const group = event.currentTarget as HTMLElement;
      group.querySelector<HTMLInputElement>(`[value="${typed}"]`)?.focus();
    } else if (clearable && (event.key === 'Delete' || event.key === 'Backspace')) {
      onChange(null);
    } else return;
    event.preventDefault();
  }

  return (
    <fieldset
      class={tone === 'bad' ? 'seg seg-bad' : 'seg'}
      aria-describedby={describedBy}
      disabled={disabled}
      onKeyDown={type}
      onFocusIn={props.onFocus}
    >
      <legend class="vh">{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={value === option} onChange={() => onChange(option)} />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}
