import { useId, useState } from 'preact/hooks';
import { Icon } from '../Status.tsx';

export interface FieldProps {
  readonly label: string;
  /** Show the label above the field; otherwise it is the accessible name only. */
  readonly labelShown?: boolean;
  readonly hint?: string;
  readonly value: string;
  /** Called with texts that fit only. */
  readonly onChange: (value: string) => void;
  /** Most UTF-16 units that are kept. */
  readonly maxLength: number;
  /** Said while the text is longer: it stays in the field, and the last one that fitted counts. */
  readonly tooLong: (length: number) => string;
  /** A fault that the field can't see by itself. */
  readonly error?: string | undefined;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  /** Marks the input for a view's own look. */
  readonly look?: string;
}

/** A text of one line, or of several with `rows`. What is too long is neither cut nor lost. */
export function Field(props: FieldProps) {
  const { value, maxLength, rows, readOnly = false } = props;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // Changed from outside (undo, another tab): that wins over a text that didn't fit.
    setKnown(value);
    setDraft(null);
  }
  const fault = draft === null ? props.error : props.tooLong(draft.length);

  function type(text: string) {
    if (text.length > maxLength) return setDraft(text);
    setDraft(null);
    setKnown(text);
    props.onChange(text);
  }

  const described = [props.hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    class: props.look,
    value: draft ?? value,
    readOnly,
    placeholder: props.placeholder,
    dir: 'auto' as const,
    'aria-label': props.labelShown ? undefined : props.label,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => type(event.currentTarget.value),
  };
  return (
    <div class="field">
      {props.labelShown && (
        <label class="field-label" for={id}>
          {props.label}
        </label>
      )}
      {props.hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" autoComplete="off" />}
      {fault && (
        <p class="st err nogo" id={`${id}-fault`} role="alert">
          <Icon shape="nogo" />
          {fault}
        </p>
      )}
    </div>
  );
}
