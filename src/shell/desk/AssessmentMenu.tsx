import { useState } from 'preact/hooks';
import { Menu } from '../../ui/Menu.tsx';
import type { Place } from '../calculator.ts';
import type { Entry } from '../keep/assessments.ts';
import { getStore } from '../keep/browser.ts';
import type { Now } from '../keep/environment.ts';
import { messages } from '../words/en/messages.ts';

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
