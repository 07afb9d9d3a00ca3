import { address } from '../../../ui/address.ts';
import { DateField } from '../../../ui/field/DateField.tsx';
import type { Item as ContentItem } from '../facts.ts';
import { removeOwn, renameOwn, setField } from '../model/edits.ts';
import type { ItemFinding } from '../model/finding.ts';
import { MAX_NOTE, MAX_OWNER, MAX_TITLE, STATUSES, type Status } from '../model/limits.ts';
import { messages } from '../words/en/messages.ts';
import { EvidenceField } from './EvidenceField.tsx';
import { StatusMark, toneOf } from './StatusMark.tsx';
import type { ViewProps } from './view-props.ts';

interface ItemProps extends ViewProps {
  readonly item: ItemFinding;
  /** Null for an item of the team's own. */
  readonly fromContent: ContentItem | null;
}

/** One item: challenge and response, and the team's answer to it. */
export function Item(props: ItemProps) {
  const { item, fromContent, answers, onChange, readOnly, place } = props;
  const { id, number, response, entry } = item;
  const challenge = item.challenge || messages.unnamed;
  const { form } = messages;
  const name = (field: string) => form.of(field, challenge);
  const ages = fromContent?.evidenceExpiresAfterDays !== undefined;
  const whole = place === 'page';
  return (
    <li class="checklist-item" id={`item-${id}`} tabIndex={-1}>
      <span class="checklist-number">{number}</span>
      <details class="checklist-what">
        <summary class="lead">
          <b>{challenge}</b>
          <i />
          <span>{response}</span>
        </summary>
        <Explanation {...props} challenge={challenge} />
      </details>
      <label class={`checklist-field checklist-status ${toneOf(entry.status)}`}>
        <StatusMark status={entry.status} />
        <select
          aria-label={name(form.columns.status)}
          disabled={readOnly}
          value={entry.status ?? ''}
          onChange={({ currentTarget }) =>
            onChange(setField(answers, id, 'status', (currentTarget.value || null) as Status | null))
          }
        >
          <option value="">{messages.statuses['not-asked']}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {messages.statuses[status]}
            </option>
          ))}
        </select>
      </label>
      {whole && (
        <>
          <label class="checklist-field checklist-owner">
            <span>{form.columns.owner}</span>
            <input
              type="text"
              list="checklist-owners"
              autoComplete="off"
              dir="auto"
              aria-label={name(form.columns.owner)}
              placeholder={form.ownerPlaceholder}
              maxLength={MAX_OWNER}
              readOnly={readOnly}
              value={entry.owner ?? ''}
              onInput={({ currentTarget }) =>
                onChange(setField(answers, id, 'owner', currentTarget.value), `owner:${id}`)
              }
            />
          </label>
          <EvidenceField
            challenge={challenge}
            value={entry.evidence}
            readOnly={readOnly}
            onChange={(evidence) => onChange(setField(answers, id, 'evidence', evidence))}
          />
          <div class={`checklist-date${entry.due ? '' : ' checklist-empty'}`}>
            <span class="checklist-label" aria-hidden="true">
              {form.columns.due}
            </span>
            <DateField
              label={name(form.columns.due)}
              value={entry.due}
              readOnly={readOnly}
              notADate={form.notADate}
              onChange={(due) => onChange(setField(answers, id, 'due', due ?? null), `due:${id}`)}
            />
          </div>
        </>
      )}
      {entry.note && <p class="checklist-note">{entry.note}</p>}
      {entry.status === 'not-applicable' && (
        <div class="checklist-extra">
          <label class="checklist-field checklist-asked">
            <span>{form.reason}</span>
            <input
              type="text"
              dir="auto"
              aria-label={name(form.reason)}
              aria-describedby={item.gap ? `checklist-reason-${id}` : undefined}
              maxLength={MAX_NOTE}
              readOnly={readOnly}
              value={entry.reason ?? ''}
              onInput={({ currentTarget }) =>
                onChange(setField(answers, id, 'reason', currentTarget.value), `reason:${id}`)
              }
            />
          </label>
          {item.gap && (
            <p class="st err cond" id={`checklist-reason-${id}`}>
              {form.reasonNeeded}
            </p>
          )}
        </div>
      )}
      {whole && ages && entry.status === 'done' && (
        <div class="checklist-extra checklist-made">
          <span class="checklist-label" aria-hidden="true">
            {form.evidenceDate}
          </span>
          <DateField
            label={name(form.evidenceDate)}
            value={entry.evidenceDate}
            readOnly={readOnly}
            notADate={form.notADate}
            onChange={(date) => onChange(setField(answers, id, 'evidenceDate', date ?? null), `made:${id}`)}
          />
        </div>
      )}
    </li>
  );
}

/** Why it is asked, what counts as evidence, and the note. */
function Explanation(props: ItemProps & { readonly challenge: string }) {
  const { item, fromContent, answers, onChange, readOnly, challenge, place } = props;
  const { form } = messages;
  const { id, entry } = item;
  return (
    <div class="checklist-why">
      {fromContent && (
        <>
          <p>
            <b>{fromContent.title}.</b> {fromContent.why}{' '}
            <a href={address(`/checklist/${id}/`)} target={place === 'embed' ? '_blank' : undefined}>
              {form.more}
            </a>
          </p>
          <p>{form.counts}:</p>
          <ul>
            {fromContent.evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {item.source === 'own' && (
        <label class="checklist-field checklist-asked">
          <span>{form.ownLabel}</span>
          <input
            type="text"
            dir="auto"
            maxLength={MAX_TITLE}
            readOnly={readOnly}
            value={item.challenge}
            onInput={({ currentTarget }) => onChange(renameOwn(answers, id, currentTarget.value), `title:${id}`)}
          />
        </label>
      )}
      {place === 'page' && (
        <label class="checklist-field checklist-asked">
          <span>{form.note}</span>
          <textarea
            rows={2}
            dir="auto"
            aria-label={form.of(form.note, challenge)}
            maxLength={MAX_NOTE}
            readOnly={readOnly}
            value={entry.note ?? ''}
            onInput={({ currentTarget }) => onChange(setField(answers, id, 'note', currentTarget.value), `note:${id}`)}
          />
        </label>
      )}
      {item.source === 'own' && !readOnly && (
        <button type="button" class="btn" onClick={() => onChange(removeOwn(answers, id))}>
          {form.remove(challenge)}
        </button>
      )}
    </div>
  );
}
