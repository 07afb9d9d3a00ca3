import { useState } from 'preact/hooks';
import { Field } from '../../../ui/field/Field.tsx';
import { Status } from '../../../ui/Status.tsx';
import type { Facts } from '../facts.ts';
import { parseVector } from '../model/parse-vector.ts';
import { briefMessages } from '../words/en/brief-messages.ts';

/** Scores as a text to paste: nothing changes until it can be read whole and is taken over. */
export function VectorField(props: {
  /** What the scores are now, as an example of the form. */
  readonly vector: string;
  readonly facts: Facts;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly onScores: (scores: Readonly<Record<string, number>>) => void;
}) {
  const { facts, locale } = props;
  const { details: say, vectorProblem } = briefMessages;
  const [text, setText] = useState('');
  const [taken, setTaken] = useState(false);
  const reading = text.trim() === '' ? null : parseVector(text, facts.criteria);
  const codes = facts.criteria.criteria.map(({ code }) => code);
  if (props.readOnly) return <p class="use-case-scorer-vector-now">{props.vector}</p>;
  return (
    <form
      class="use-case-scorer-vector"
      onSubmit={(event) => {
        event.preventDefault();
        if (!reading?.ok) return;
        props.onScores(reading.scores);
        setText('');
        setTaken(true);
      }}
    >
      <Field
        labelShown
        label={say.vector}
        hint={`${say.vectorHint} ${props.vector}`}
        value={text}
        maxLength={10_000}
        tooLong={() => vectorProblem({ why: 'no-prefix', part: text }, codes, locale)}
        onChange={(next) => {
          setText(next);
          setTaken(false);
        }}
      />
      <div role="status">
        {reading && !reading.ok && (
          <ul class="use-case-scorer-problems">
            {reading.why.map((problem, i) => (
              <li key={i}>
                <Status shape="nogo">{vectorProblem(problem, codes, locale)}</Status>
              </li>
            ))}
          </ul>
        )}
        {reading?.ok && reading.absent.length > 0 && <p class="src">{say.vectorAbsent(reading.absent, locale)}</p>}
        {taken && <Status shape="go">{say.vectorApplied}</Status>}
      </div>
      {reading?.ok && (
        <button type="submit" class="btn">
          {say.vectorApply}
        </button>
      )}
    </form>
  );
}
