import { Component, type ComponentChildren } from 'preact';
import { equal } from '../../../../shell/codec/json.ts';
import { Field } from '../../../../ui/field/Field.tsx';
import { tableRoles } from '../../../../ui/table-roles.ts';
import type { Facts } from '../../facts.ts';
import type { UseCase } from '../../model/answers.ts';
import type { UseCaseFinding } from '../../model/finding.ts';
import { MAX_TEXT } from '../../model/limits.ts';
import { scoreOf } from '../../model/verdict.ts';
import { messages } from '../../words/en/messages.ts';
import { shorten } from '../../words/names.ts';
import { reason } from '../../words/reason.ts';
import { VerdictStatus } from '../VerdictStatus.tsx';
import { Anchors, guideId } from './ScoreGuide.tsx';
import { ScoreInput } from './ScoreInput.tsx';

export interface RowEvents {
  readonly name: (id: string, name: string) => void;
  readonly score: (id: string, criterion: string, score: number | null) => void;
  readonly details: (id: string) => void;
  /** Somebody scores this criterion. */
  readonly focus: (id: string, criterion: string) => void;
  /** Opens this row's scores on a narrow screen, where those of one use case are open at a time. */
  readonly open: (id: string) => void;
  readonly next: (id: string) => void;
}

export interface UseCaseRowProps {
  readonly place: number;
  readonly useCase: UseCase;
  readonly judged: UseCaseFinding;
  readonly facts: Facts;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly current: boolean;
  readonly last: boolean;
  /** Shown in a row below, when open. */
  readonly details: ComponentChildren | null;
  /** The form's latest: a row that is not drawn again must not act on older answers. */
  readonly on: { readonly current: RowEvents };
}

/** Drawn again only when something in it has changed: an edit in one of fifty rows costs one row. */
export class UseCaseRow extends Component<UseCaseRowProps> {
  override shouldComponentUpdate(next: UseCaseRowProps): boolean {
    const now = this.props;
    // What is judged of a use case in its row follows from its scores and the facts.
    const keys = ['useCase', 'place', 'locale', 'readOnly', 'current', 'last'] as const;
    return next.facts !== now.facts || next.details !== now.details || keys.some((key) => !equal(next[key], now[key]));
  }
  override render() {
    return <Row {...this.props} />;
  }
}

function Row(props: UseCaseRowProps) {
  const { place, useCase, judged, facts, locale, readOnly, current, details } = props;
  const { id } = useCase;
  const on = () => props.on.current;
  const { criteria } = facts.criteria;
  const say = messages.form;
  const name = shorten(useCase.name) || messages.unnamed(place);
  return (
    <>
      <tr
        {...tableRoles.row}
        id={rowId(useCase)}
        tabIndex={-1}
        class={`use-case-scorer-row${current ? ' is-current' : ''}${judged.blank ? ' is-blank' : ''}`}
      >
        <th {...tableRoles.rowHead}>
          <Field
            look="pen"
            label={say.nameLabel(place)}
            placeholder={say.namePlaceholder}
            value={useCase.name}
            maxLength={MAX_TEXT}
            tooLong={(length) => say.tooLong(length, MAX_TEXT, locale)}
            readOnly={readOnly}
            onChange={(text) => on().name(id, text)}
          />
          <button
            type="button"
            class="use-case-scorer-more"
            aria-expanded={details !== null}
            aria-label={say.detailsOf(name)}
            onClick={() => on().details(id)}
          >
            {say.details}
          </button>
        </th>
        {criteria.map((criterion) => (
          <td key={criterion.id} {...tableRoles.cell} class="use-case-scorer-cell">
            <span class="use-case-scorer-criterion" aria-hidden="true">
              {criterion.name}
            </span>
            <ScoreInput
              criterion={criterion}
              method={facts.criteria}
              group={`use-case-${useCase.id}`}
              legend={say.scoreLabel(criterion.name, name)}
              describedBy={guideId(criterion)}
              score={scoreOf(useCase.scores, criterion.id)}
              readOnly={readOnly}
              onChange={(score) => on().score(id, criterion.id, score)}
              onFocus={() => on().focus(id, criterion.id)}
            />
            {current && (
              <details class="use-case-scorer-means">
                <summary aria-label={say.asks(criterion.name)}>{say.whatScoresMean}</summary>
                <p>{criterion.question}</p>
                <Anchors criterion={criterion} />
              </details>
            )}
          </td>
        ))}
        <td {...tableRoles.cell} class="use-case-scorer-out">
          <output>
            <VerdictStatus verdict={judged.verdict} />
            <small>{reason(judged, facts, locale)}</small>
          </output>
          {!current && (
            <button
              type="button"
              class="btn use-case-scorer-narrow"
              aria-label={say.score(name)}
              onClick={() => on().open(id)}
            >
              {say.open}
            </button>
          )}
          {current && !props.last && (
            <button type="button" class="btn use-case-scorer-narrow" onClick={() => on().next(id)}>
              {say.next}
            </button>
          )}
        </td>
      </tr>
      {details !== null && (
        <tr {...tableRoles.row} class="use-case-scorer-details">
          <td {...tableRoles.cell} colSpan={criteria.length + 2}>
            {details}
          </td>
        </tr>
      )}
    </>
  );
}

export const rowId = ({ id }: UseCase): string => `use-case-${id}`;
