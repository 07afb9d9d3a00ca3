import { useState } from 'preact/hooks';
import { Field } from '../../../ui/field/Field.tsx';
import { briefMessages } from '../words/en/brief-messages.ts';

/** Three letters; anything else stays in the field, with what is expected, and the last currency counts. */
export function CurrencyField(props: {
  readonly currency: string;
  readonly readOnly: boolean;
  readonly onChange: (currency: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const { currency: label, currencyFault } = briefMessages.details;
  const code = (typed ?? props.currency).trim().toUpperCase();
  const valid = /^[A-Z]{3}$/.test(code);
  return (
    <Field
      labelShown
      label={label}
      look="use-case-scorer-currency"
      value={typed !== null && (!valid || code !== props.currency) ? typed : props.currency}
      maxLength={100}
      tooLong={() => currencyFault}
      error={valid ? undefined : currencyFault}
      readOnly={props.readOnly}
      onChange={(text) => {
        const next = text.trim().toUpperCase();
        setTyped(text);
        if (/^[A-Z]{3}$/.test(next) && next !== props.currency) props.onChange(next);
      }}
    />
  );
}
