import { useState } from 'preact/hooks';
import { DateField } from '../../../../ui/field/DateField.tsx';
import { Field } from '../../../../ui/field/Field.tsx';
import type { Freeze } from '../../model/answers.ts';
import { setFreeze, setTimeline } from '../../model/edits.ts';
import { messages } from '../../words/en/messages.ts';
import { restMessages } from '../../words/en/rest-messages.ts';
import type { ViewProps } from '../view-props.ts';

export function Freezes(props: ViewProps) {
  const { freezes } = props.answers.timeline;
  if (freezes.length === 0) return null;
  return (
    <ul class="timeline-and-budget-freezes">
      {freezes.map((freeze) => (
        <FreezeRow key={freeze.id} freeze={freeze} {...props} />
      ))}
    </ul>
  );
}

/** A last day before the first stays in the field until the other is moved. */
function FreezeRow({ freeze, answers, readOnly, onChange }: ViewProps & { readonly freeze: Freeze }) {
  const [draft, setDraft] = useState<Pick<Freeze, 'from' | 'to'> | null>(null);
  const { from, to } = draft ?? freeze;
  const say = restMessages.settings;
  const name = freeze.name || say.unnamed;
  const move = (next: Pick<Freeze, 'from' | 'to'>) => {
    if (next.from > next.to) return setDraft(next);
    setDraft(null);
    onChange(setFreeze(answers, freeze.id, next), `freeze-days:${freeze.id}`);
  };
  return (
    <li>
      <Field
        label={say.freeze}
        value={freeze.name}
        maxLength={120}
        tooLong={(length) => `${length} / 120`}
        readOnly={readOnly}
        onChange={(text) => onChange(setFreeze(answers, freeze.id, { name: text }), `freeze-name:${freeze.id}`)}
      />
      <DateField
        label={say.fromField(name)}
        value={from}
        notADate={messages.dates.badDate}
        readOnly={readOnly}
        onChange={(day) => day && move({ from: day, to: latest(day, to) })}
      />
      <DateField
        label={say.toField(name)}
        value={to}
        notADate={messages.dates.badDate}
        error={from > to ? say.badOrder : undefined}
        readOnly={readOnly}
        onChange={(day) => day && move({ from, to: day })}
      />
      {!readOnly && (
        <button
          type="button"
          class="btn"
          aria-label={say.remove(name)}
          onClick={() =>
            onChange(setTimeline(answers, { freezes: answers.timeline.freezes.filter(({ id }) => id !== freeze.id) }))
          }
        >
          ×
        </button>
      )}
    </li>
  );
}

const latest = (a: string, b: string) => [a, b].sort()[1]!;
