import type { ComponentType } from 'preact';
import { Icon } from '../../../ui/Status.tsx';
import { WhenSeen } from '../../../ui/WhenSeen.tsx';
import { noteMessages } from '../words/en/note-messages.ts';
import { describeNote } from '../words/note-words.ts';
import type { ViewProps } from './view-props.ts';

/** Drawn whole by the server; in the browser the rest is fetched when it comes near. */
const onServer: ComponentType<ViewProps> | null = import.meta.env.SSR ? (await import('./Rest.tsx')).Rest : null;
const load = async () => (await import('./Rest.tsx')).Rest;

export function Finding(props: ViewProps) {
  return (
    <>
      <Notes {...props} />
      <WhenSeen onServer={onServer} load={load} props={props} depends={[props.answers, props.locale]} />
    </>
  );
}

function Notes({ finding, locale }: ViewProps) {
  const { notes } = finding;
  const say = noteMessages;
  const heading = 'timeline-and-budget-notes';
  return (
    <section class="sec timeline-and-budget-notes" aria-labelledby={heading}>
      <h2 id={heading}>{say.title}</h2>
      {notes.length === 0 ? (
        <p>{say.fine}</p>
      ) : (
        <ul class="because">
          {notes.map((note) => {
            const { tone, text } = describeNote(note, locale);
            return (
              <li key={note.id} class={tone}>
                <Icon shape={tone} />
                <span>{text}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
