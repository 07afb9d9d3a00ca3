import { useState } from 'preact/hooks';
import { setBudget } from '../../model/edits.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import type { ViewProps } from '../view-props.ts';

/** ISO 4217, typed: the list is long, and visitors know theirs. */
export function CurrencyField({ answers, finding, facts, readOnly, onChange }: ViewProps) {
  const { currency } = finding.plan;
  const [typed, setTyped] = useState<string | null>(null);
  const bad = typed !== null && !/^[A-Z]{3}$/.test(typed);
  return (
    <label class="timeline-and-budget-currency">
      {moneyMessages.currency}
      <input
        type="text"
        maxLength={3}
        size={4}
        autoComplete="off"
        value={typed ?? currency}
        readOnly={readOnly}
        title={moneyMessages.currencyNote}
        aria-invalid={bad || undefined}
        onInput={({ currentTarget }) => {
          const code = currentTarget.value.trim().toUpperCase();
          setTyped(code);
          if (/^[A-Z]{3}$/.test(code)) {
            onChange(setBudget(answers, { currency: code === facts.budget.currency ? undefined : code }), 'currency');
          }
        }}
        onBlur={() => setTyped(null)}
      />
      {bad && (
        <span class="number-fault" role="alert">
          {moneyMessages.badCurrency}
        </span>
      )}
    </label>
  );
}
