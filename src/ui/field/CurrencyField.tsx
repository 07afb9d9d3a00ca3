import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';

const CODE = /^[A-Z]{3}$/;

/**
 * A currency by its ISO 4217 code, typed: the list is long, and visitors know theirs. Anything but three letters stays in the field,
 * with what is expected, and the last currency counts.
 */
export function CurrencyField(props: {
  readonly label: string;
  readonly hint?: string;
  /** What is expected. */
  readonly fault: string;
  readonly currency: string;
  readonly readOnly: boolean;
  /** Called with another currency only. */
  readonly onChange: (currency: string) => void;
}) {
  const { currency, fault } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const code = (typed ?? currency).trim().toUpperCase();
  const valid = CODE.test(code);
  return (
    <Field
      label={props.label}
      labelShown
      {...(props.hint ? { hint: props.hint } : {})}
      look="currency-field"
      value={typed !== null && (!valid || code !== currency) ? typed : currency}
      maxLength={100}
      tooLong={() => fault}
      error={valid ? undefined : fault}
      readOnly={props.readOnly}
      onChange={(text) => {
        const next = text.trim().toUpperCase();
        setTyped(text);
        if (CODE.test(next) && next !== currency) props.onChange(next);
      }}
    />
  );
}
