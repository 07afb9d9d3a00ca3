/** The whole portfolio: one row a use case, one column a criterion. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../../shell/keep/new-id.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Later } from '../../../ui/Later.tsx';
import { tableRoles } from '../../../ui/table-roles.ts';
import type { Answers } from '../model/answers.ts';
import * as edit from '../model/edits.ts';
import { isBlank } from '../model/evaluate.ts';
import { MAX_USE_CASES } from '../model/limits.ts';
import { messages } from '../words/en/messages.ts';
import { shownName } from '../words/names.ts';
import { ScoreGuide } from './scores/ScoreGuide.tsx';
import { type RowEvents, rowId, UseCaseRow } from './scores/UseCaseRow.tsx';
import type { ViewProps } from './view-props.ts';

const loadDetails = async () => (await import('./scores/UseCaseDetails.tsx')).UseCaseDetails;
const loadWeights = async () => (await import('./Weights.tsx')).Weights;
const loadImport = async () => (await import('./ImportPart.tsx')).ImportPart;

export function Form(props: ViewProps) {
  const { answers, facts, finding, locale, readOnly } = props;
  const { criteria } = facts.criteria;
  const { useCases } = answers;
  const say = messages.form;
  const [shownCriterion, setShownCriterion] = useState(criteria[0]?.id ?? '');
  const [currentId, setCurrent] = useState('');
  const [detailed, setDetailed] = useState<string | null>(null);
  const [importing, setImporting] = useState(false);
  const [said, setSaid] = useState('');
  const goTo = useFocusAfter();
  const current = useCases.find(({ id }) => id === currentId) ?? useCases[0];
  const name = (id: string) => shownName(finding, id);
  const change = (next: Answers, step?: string) => props.onChange(next, step);

  function open(id: string) {
    setCurrent(id);
    goTo(`#use-case-${id}`);
  }
  function add() {
    const id = newId(useCases);
    change(edit.addUseCase(answers, id));
    setCurrent(id);
    goTo(`#use-case-${id} input`);
  }
  function remove(id: string) {
    const place = useCases.findIndex((useCase) => useCase.id === id);
    const next = useCases[place + 1] ?? useCases[place - 1];
    setSaid(say.removed(name(id)));
    setDetailed(null);
    change(edit.removeUseCase(answers, id));
    goTo(next ? `#${rowId(next)} input` : '.use-case-scorer-add');
  }
  function duplicate(id: string) {
    const copy = newId(useCases);
    const original = useCases.find((useCase) => useCase.id === id);
    change(edit.duplicateUseCase(answers, id, copy, messages.copyOf(original?.name ?? '')));
    setDetailed(null);
    goTo(`#use-case-${copy} input`);
  }
  function move(id: string, by: -1 | 1) {
    const next = edit.moveUseCase(answers, id, by);
    if (next === answers) return;
    setSaid(say.moved(name(id), next.useCases.findIndex((useCase) => useCase.id === id) + 1));
    change(next);
    goTo(null);
  }

  const on = useLatest<RowEvents>({
    name: (id, text) => change(edit.rename(answers, id, text), `name:${id}`),
    score: (id, criterion, score) => change(edit.setScore(answers, id, criterion, score)),
    details: (id) => setDetailed(detailed === id ? null : id),
    focus: (id, criterion) => {
      setCurrent(id);
      setShownCriterion(criterion);
    },
    open,
    next: (id) => open(useCases[useCases.findIndex((useCase) => useCase.id === id) + 1]?.id ?? id),
  });

  const details = (id: string, place: number) => (
    <Later
      load={loadDetails}
      props={{
        ...props,
        useCase: useCases[place]!,
        judged: finding.useCases[place]!,
        name: name(id),
        full: edit.isFull(answers),
        first: place === 0,
        last: place === useCases.length - 1,
        onMove: (by: -1 | 1) => move(id, by),
        onDuplicate: () => duplicate(id),
        onRemove: () => remove(id),
      }}
    />
  );

  return (
    <section class="panel use-case-scorer" aria-labelledby="use-case-scorer-title">
      <header>
        <h2 class="h-ui" id="use-case-scorer-title">
          {say.title(useCases.length)}
        </h2>
        <span class="src use-case-scorer-keys">{say.keys}</span>
      </header>
      <ScoreGuide criteria={criteria} shown={shownCriterion} />
      <table {...tableRoles.table} class="use-case-scorer-table" aria-label={say.table}>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHead}>{say.useCase}</th>
            {criteria.map(({ id, name: criterion }) => (
              <th key={id} {...tableRoles.columnHead}>
                <button
                  type="button"
                  class="use-case-scorer-head"
                  aria-pressed={id === shownCriterion}
                  title={say.whatScoresMean}
                  onClick={() => setShownCriterion(id)}
                >
                  {criterion}
                </button>
              </th>
            ))}
            <th {...tableRoles.columnHead}>{say.verdict}</th>
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {useCases.map((useCase, i) => (
            <UseCaseRow
              key={useCase.id}
              place={i + 1}
              useCase={useCase}
              judged={finding.useCases[i]!}
              facts={facts}
              locale={locale}
              readOnly={readOnly}
              current={useCase === current}
              last={i === useCases.length - 1}
              details={detailed === useCase.id ? details(useCase.id, i) : null}
              on={on}
            />
          ))}
        </tbody>
      </table>
      {finding.unknownCriteria.length > 0 && (
        <p class="src after">{say.unknownCriteria(finding.unknownCriteria, locale)}</p>
      )}
      {!readOnly && (
        <div class="acts use-case-scorer-acts">
          <button type="button" class="btn use-case-scorer-add" disabled={edit.isFull(answers)} onClick={add}>
            {say.add}
          </button>
          {edit.isFull(answers) && <span class="src">{say.full(MAX_USE_CASES)}</span>}
          <button type="button" class="btn" aria-expanded={importing} onClick={() => setImporting(!importing)}>
            {say.more}
          </button>
        </div>
      )}
      <Disclosure summary={messages.weights(finding.weightsEqual)} look="use-case-scorer-weights" later>
        <Later
          load={loadWeights}
          props={{
            facts,
            finding,
            readOnly,
            onWeight: (criterion, weight) => change(edit.setWeight(answers, criterion, weight)),
          }}
        />
      </Disclosure>
      {importing && !readOnly && (
        <Later
          load={loadImport}
          props={{
            answers,
            facts,
            locale,
            onAdd: (added) => {
              change(edit.addUseCases(answers, added, isBlank));
              setSaid(say.added(added.length));
              setImporting(false);
              goTo('.use-case-scorer-add');
            },
            onCancel: () => setImporting(false),
          }}
        />
      )}
      <p class="vh" role="status">
        {said}
      </p>
    </section>
  );
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}

/**
 * Moves the focus once the next rendering stands: to the element of a selector, or with null back to the one that had
 * it, which a moved row loses.
 */
function useFocusAfter(): (selector: string | null) => void {
  const target = useRef<(() => HTMLElement | null) | null>(null);
  useLayoutEffect(() => {
    const element = target.current?.();
    if (!element) return;
    target.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });
  return (selector) => {
    const focused = document.activeElement;
    target.current = () =>
      selector === null ? (focused as HTMLElement | null) : document.querySelector<HTMLElement>(selector);
  };
}
