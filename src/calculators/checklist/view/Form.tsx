import { DateField } from '../../../ui/field/DateField.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { datesAt } from '../model/dates.ts';
import { setAsOf } from '../model/edits.ts';
import { messages } from '../words/en/messages.ts';
import { Additions } from './Additions.tsx';
import { Board } from './Board.tsx';
import { Item } from './Item.tsx';
import type { ViewProps } from './view-props.ts';

export function Form(props: ViewProps) {
  const { answers, facts, finding, onChange, readOnly, place } = props;
  const { form } = messages;
  const today = useToday();
  const on = answers.asOf ?? today;
  const owners = [...new Set(finding.items.flatMap(({ entry }) => entry.owner ?? []))];
  return (
    <div class={`checklist checklist-${place}`}>
      <Board finding={finding} dates={on ? datesAt(finding.items, on) : null} />
      <div class="checklist-heads" aria-hidden="true">
        <span />
        <span>{form.columns.item}</span>
        <span>{form.columns.status}</span>
        {place === 'page' &&
          [form.columns.owner, form.columns.evidence, form.columns.due].map((head) => <span key={head}>{head}</span>)}
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to VoiceOver unless it says so */}
      <ol class="checklist-list" role="list" aria-label={form.table}>
        {finding.items.map((item) => (
          <Item
            key={item.id}
            {...props}
            item={item}
            fromContent={facts.items.find(({ id }) => id === item.id && item.source !== 'own') ?? null}
          />
        ))}
      </ol>
      {place === 'page' && (
        <>
          <datalist id="checklist-owners">
            {owners.map((owner) => (
              <option key={owner} value={owner} />
            ))}
          </datalist>
          <Additions {...props} />
          <div class="checklist-review">
            <DateField
              label={form.asOf}
              labelShown
              notADate={form.notADate}
              value={answers.asOf}
              readOnly={readOnly}
              onChange={(date) => onChange(setAsOf(answers, date ?? null), 'asOf')}
            />
            <p class="src">{form.asOfHint}</p>
          </div>
          {finding.unknown.length > 0 && <p class="src">{form.unknown(finding.unknown.join(', '))}</p>}
        </>
      )}
    </div>
  );
}
