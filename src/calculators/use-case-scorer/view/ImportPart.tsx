/** Use cases from a spreadsheet: read, shown with every problem, added only when asked to. */
import { useRef, useState } from 'preact/hooks';
import { newId } from '../../../shell/keep/new-id.ts';
import { Field } from '../../../ui/field/Field.tsx';
import { Status } from '../../../ui/Status.tsx';
import type { Facts } from '../facts.ts';
import type { Answers, UseCase } from '../model/answers.ts';
import type { CsvReading } from '../model/csv-reading.ts';
import { isBlank } from '../model/evaluate.ts';
import { MAX_USE_CASES } from '../model/limits.ts';
import { formatVector } from '../model/vector.ts';
import { readPortfolioCsv } from '../words/csv.ts';
import { briefMessages } from '../words/en/brief-messages.ts';
import { messages } from '../words/en/messages.ts';
import { shorten } from '../words/names.ts';

const MAX_BYTES = 1_000_000;
const SHOWN_PROBLEMS = 12;

export function ImportPart(props: {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly locale: string;
  readonly onAdd: (useCases: readonly UseCase[]) => void;
  readonly onCancel: () => void;
}) {
  const { answers, facts, locale } = props;
  const { import: say, csvProblem } = briefMessages;
  const [text, setText] = useState('');
  const [reading, setReading] = useState<CsvReading | null>(null);
  const [fault, setFault] = useState('');
  const latest = useRef(0);

  async function read(source: string | File) {
    const turn = ++latest.current;
    setFault('');
    setReading(null);
    try {
      const tooLarge = typeof source === 'string' ? source.length > MAX_BYTES : source.size > MAX_BYTES;
      if (tooLarge) return setFault(say.tooLarge);
      const content = typeof source === 'string' ? source : await source.text();
      const result = content.trim()
        ? await readPortfolioCsv(content, facts, answers.currency ?? facts.currency, freeIds(answers))
        : null;
      // An answer to an older text that comes late is dropped.
      if (turn === latest.current) setReading(result);
    } catch {
      if (turn === latest.current) setFault(say.unreadable);
    }
  }

  return (
    <section class="use-case-scorer-import" aria-labelledby="use-case-scorer-import">
      <h3 id="use-case-scorer-import">{say.title}</h3>
      <p class="src">{say.hint}</p>
      <label class="use-case-scorer-file">
        <span>{say.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) read(file);
          }}
        />
      </label>
      <Field
        labelShown
        label={say.paste}
        value={text}
        rows={3}
        maxLength={MAX_BYTES}
        tooLong={() => say.tooLarge}
        onChange={(next) => {
          setText(next);
          read(next);
        }}
      />
      <div role="status">
        {fault && <Status shape="nogo">{fault}</Status>}
        {reading && reading.useCases.length > 0 && <b>{say.preview(reading.useCases.length)}</b>}
        {reading && reading.problems.length > 0 && (
          <ul class="use-case-scorer-problems">
            {reading.problems.slice(0, SHOWN_PROBLEMS).map((problem, i) => (
              <li key={i}>
                <Status shape="cond">{csvProblem(problem, locale)}</Status>
              </li>
            ))}
            {reading.problems.length > SHOWN_PROBLEMS && (
              <li>{say.moreProblems(reading.problems.length - SHOWN_PROBLEMS)}</li>
            )}
          </ul>
        )}
      </div>
      {reading && reading.useCases.length > 0 && (
        <ol class="use-case-scorer-preview">
          {reading.useCases.map((useCase, i) => (
            <li key={useCase.id}>
              <bdi>{shorten(useCase.name) || messages.unnamed(i + 1)}</bdi>{' '}
              <code>{formatVector(useCase.scores, facts.criteria)}</code>
            </li>
          ))}
        </ol>
      )}
      <div class="acts">
        {reading && reading.useCases.length > 0 && (
          <button type="button" class="btn pri" onClick={() => props.onAdd(reading.useCases)}>
            {say.add(reading.useCases.length)}
          </button>
        )}
        <button type="button" class="btn" onClick={props.onCancel}>
          {say.cancel}
        </button>
      </div>
    </section>
  );
}

/** New ids, one for each use case that there is room for: rows nobody has begun make room. */
function freeIds({ useCases }: Answers): string[] {
  const room = MAX_USE_CASES - useCases.filter((useCase) => !isBlank(useCase)).length;
  const ids: { id: string }[] = [];
  while (ids.length < room) ids.push({ id: newId([...useCases, ...ids]) });
  return ids.map(({ id }) => id);
}
