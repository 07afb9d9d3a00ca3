import { useState } from 'preact/hooks';
import { newId } from '../../../shell/keep/new-id.ts';
import { addOwn, isFull, setField } from '../model/edits.ts';
import { MAX_OWN_ITEMS, MAX_TITLE } from '../model/limits.ts';
import { messages } from '../words/en/messages.ts';
import type { ViewProps } from './view-props.ts';

/** What a team can put on its list beside the required items. */
export function Additions({ answers, facts, onChange, readOnly }: ViewProps) {
  const { form } = messages;
  const [title, setTitle] = useState('');
  const optional = facts.items.filter((item) => !item.required);
  const add = () => {
    if (title.trim() === '') return;
    onChange(addOwn(answers, newId(answers.own), title));
    setTitle('');
  };
  return (
    <div class="checklist-additions">
      <details>
        <summary>{form.optional}</summary>
        <p class="src">{form.optionalHint}</p>
        <ul class="checklist-optional">
          {optional.map((item) => (
            <li key={item.id}>
              <label>
                <input
                  type="checkbox"
                  disabled={readOnly}
                  checked={answers.items[item.id]?.included ?? false}
                  onChange={({ currentTarget }) =>
                    onChange(setField(answers, item.id, 'included', currentTarget.checked || null))
                  }
                />
                <span class="lead">
                  <b>{item.challenge}</b>
                  <i />
                  <span>{item.response}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      {isFull(answers) ? (
        <p class="src">{form.full(MAX_OWN_ITEMS)}</p>
      ) : (
        <form
          class="checklist-add"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label class="checklist-field checklist-asked">
            <span>{form.own}</span>
            <input
              type="text"
              dir="auto"
              maxLength={MAX_TITLE}
              placeholder={form.ownLabel}
              readOnly={readOnly}
              value={title}
              onInput={({ currentTarget }) => setTitle(currentTarget.value)}
            />
          </label>
          <button type="submit" class="btn" disabled={readOnly}>
            {form.add}
          </button>
        </form>
      )}
    </div>
  );
}
