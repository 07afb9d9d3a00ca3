import { currencySymbol } from '../../../domain/text/format.ts';
import { NumberField } from '../../../ui/field/NumberField.tsx';
import { Status } from '../../../ui/Status.tsx';
import type { Value } from '../model/answers.ts';
import { briefMessages } from '../words/en/brief-messages.ts';

const AMOUNTS = ['low', 'likely', 'high'] as const;

/** Low, likely and high, in money a year. */
export function ValueField(props: {
  readonly value: Value | undefined;
  readonly currency: string;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly error: string | undefined;
  readonly show: (amount: number) => string;
  readonly onChange: (field: (typeof AMOUNTS)[number], amount: number | null) => void;
}) {
  const { value, currency, locale, readOnly } = props;
  const { low, amount: likely, high } = briefMessages.details;
  const labels = { low, likely, high };
  return (
    <>
      <div class="use-case-scorer-amounts">
        {AMOUNTS.map((field) => (
          <NumberField
            key={field}
            labelShown
            label={labels[field]}
            value={value?.[field] ?? null}
            min={0}
            max={1e15}
            decimals={2}
            units={[currency, currencySymbol(currency, locale)]}
            locale={locale}
            readOnly={readOnly}
            show={props.show}
            onChange={(next) => props.onChange(field, next)}
            onClear={() => props.onChange(field, null)}
          />
        ))}
      </div>
      {props.error && (
        <p class="err" role="alert">
          <Status shape="nogo">{props.error}</Status>
        </p>
      )}
    </>
  );
}
