import type { Dates, Finding } from '../model/finding.ts';
import { messages } from '../words/en/messages.ts';
import { StatusMark, toneOf } from './StatusMark.tsx';

/** The finding in a sentence, and one mark for each item that leads to it. */
export function Board({ finding, dates }: { readonly finding: Finding; readonly dates: Dates | null }) {
  const notes = dates ? messages.dateNotes(dates) : [];
  return (
    <section class="checklist-board" aria-labelledby="checklist-verdict">
      <div aria-live="polite">
        <h2 id="checklist-verdict">{messages.verdict(finding)}</h2>
        {notes.length > 0 && <p>{notes.join(' ')}</p>}
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to VoiceOver unless it says so */}
      <ol class="checklist-tally" role="list" aria-label={messages.board.tally}>
        {finding.items.map(({ id, number, challenge, entry: { status } }) => (
          <li key={id} class={toneOf(status)}>
            <a
              href={`#item-${id}`}
              aria-label={messages.board.item(number, challenge, messages.statuses[status ?? 'not-asked'])}
            >
              <StatusMark status={status} />
              <small>{number}</small>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
