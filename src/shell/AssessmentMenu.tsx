import { useState } from 'preact/hooks';
import type { Entry } from './assessments.ts';
import { getStore } from './browser.ts';
import { Menu } from './Menu.tsx';
import { messages } from './messages.ts';
import type { Now } from './surroundings.ts';
import type { Place } from './views.ts';

/** The current assessment's name: change it, switch to another, begin a new one. */
export function AssessmentMenu({ now, place, onImport }: { now: Now; place: Place; onImport: () => void }) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const store = getStore(place);
  const { id, name } = now.assessment;
  return (
    <Menu label={<b>{name || messages.untitled}</b>} onOpen={() => setEntries(store.list())}>
      <label>
        {messages.rename}
        <input
          type="text"
          value={name}
          maxLength={200}
          placeholder={messages.untitled}
          disabled={now.keeping.state === 'newer'}
          onInput={(event) => {
            const next = event.currentTarget.value;
            store.edit((assessment) => ({ ...assessment, name: next }), 'name');
          }}
        />
      </label>
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          aria-current={entry.id === id ? 'true' : undefined}
          onClick={() => store.open(entry.id)}
        >
          {entry.assessment?.name || messages.untitled}
        </button>
      ))}
      <button type="button" onClick={() => store.add()}>
        {messages.newAssessment}
      </button>
      <button type="button" onClick={onImport}>
        {messages.importFile}
      </button>
    </Menu>
  );
}
