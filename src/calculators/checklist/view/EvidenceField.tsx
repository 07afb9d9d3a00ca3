import { useId, useState } from 'preact/hooks';
import { Icon } from '../../../ui/Status.tsx';
import { type ReadAddress, readAddress } from '../model/web-address.ts';
import { messages } from '../words/en/messages.ts';

export interface EvidenceFieldProps {
  readonly challenge: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | null) => void;
  readonly readOnly: boolean;
}

/** A web address. What is none stays in the field with the reason, and what counted before goes on counting. */
export function EvidenceField({ challenge, value = '', onChange, readOnly }: EvidenceFieldProps) {
  const { form } = messages;
  const faultId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [known, setKnown] = useState(value);
  const [fault, setFault] = useState<Exclude<ReadAddress, { ok: true }>['why'] | null>(null);
  if (known !== value) {
    // Changed from outside (undo, another tab): that wins over a text that could not be read.
    setKnown(value);
    setDraft(null);
    setFault(null);
  }
  const keep = (typed: string) => {
    const read = readAddress(typed);
    if (!read.ok) return setFault(read.why);
    setDraft(null);
    setFault(null);
    setKnown(read.address ?? '');
    if ((read.address ?? '') !== value) onChange(read.address);
  };
  return (
    <div class="checklist-evidence">
      <label class="checklist-field">
        <span>{form.columns.evidence}</span>
        <input
          type="url"
          inputMode="url"
          autoComplete="off"
          dir="ltr"
          aria-label={form.of(form.columns.evidence, challenge)}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? faultId : undefined}
          placeholder={form.evidencePlaceholder}
          readOnly={readOnly}
          value={draft ?? value}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value);
            setFault(null);
          }}
          onChange={({ currentTarget }) => keep(currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && keep(event.currentTarget.value)}
        />
      </label>
      {value !== '' && draft === null && (
        <a href={value} target="_blank" rel="noopener noreferrer" aria-label={form.openEvidence(challenge)}>
          <Icon shape="next" />
        </a>
      )}
      {fault && (
        <p class="st err nogo" id={faultId} role="alert">
          <Icon shape="nogo" />
          {form.address[fault]}
        </p>
      )}
    </div>
  );
}
