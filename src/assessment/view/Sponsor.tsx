import { useState } from 'preact/hooks';
import { formatDate } from '../../domain/text/format.ts';
import { type Cover, SPONSOR_LEVELS } from '../../shell/codec/document.ts';
import { DateField } from '../../ui/field/DateField.tsx';
import { Icon, Status } from '../../ui/Status.tsx';
import { useToday } from '../../ui/use-today.ts';
import { messages } from '../words/en/messages.ts';
import type { WholeProps } from './view-props.ts';

const say = messages.sponsor;
type Moment = keyof Cover['signOffs'];

/** Who sponsors it, at which level, and the two signatures; with the scope that prints in the pilot plan. */
export function Sponsor({ whole, locale, acts }: WholeProps) {
  const { sponsor, notes } = whole.cover;
  return (
    <section class="sec assessment-sponsor" id="sponsor" aria-labelledby="assessment-sponsor">
      <h2 id="assessment-sponsor">{say.title}</h2>
      <p>{say.lede}</p>
      <div class="assessment-who">
        <label>
          <span>{say.name}</span>
          <input
            type="text"
            id="sponsor-name"
            dir="auto"
            maxLength={200}
            autoComplete="off"
            readOnly={!acts}
            value={sponsor.name}
            onInput={({ currentTarget }) =>
              acts?.edit({ sponsor: { ...sponsor, name: currentTarget.value } }, 'sponsor.name')
            }
          />
        </label>
        <label>
          <span>{say.level}</span>
          <select
            id="sponsor-level"
            disabled={!acts}
            value={sponsor.level ?? ''}
            onChange={({ currentTarget }) =>
              acts?.edit({
                sponsor: { ...sponsor, level: SPONSOR_LEVELS.find((level) => level === currentTarget.value) ?? null },
              })
            }
          >
            <option value="">{say.levelNone}</option>
            {SPONSOR_LEVELS.map((level) => (
              <option key={level} value={level}>
                {messages.levels[level]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="assessment-signs">
        <SignOff moment="selection" {...{ whole, locale, acts }} />
        <SignOff moment="decision" {...{ whole, locale, acts }} />
      </div>
      <label class="assessment-notes">
        <span>{say.notes}</span>
        <small>{say.notesHint}</small>
        <textarea
          id="assessment-scope"
          rows={4}
          dir="auto"
          maxLength={20_000}
          readOnly={!acts}
          value={notes}
          onInput={({ currentTarget }) => acts?.edit({ notes: currentTarget.value }, 'notes')}
        />
      </label>
    </section>
  );
}

function SignOff({ moment, whole, locale, acts }: Omit<WholeProps, 'facts'> & { readonly moment: Moment }) {
  const { sponsor, signOffs } = whole.cover;
  const today = useToday();
  const [by, setBy] = useState<string | null>(null);
  const [date, setDate] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  const signOff = signOffs[moment];
  const name = by ?? sponsor.name;
  const day = date ?? today ?? undefined;
  const sign = () => {
    if (name.trim() === '' || day === undefined) return setRefused(true);
    setRefused(false);
    acts?.edit({ signOffs: { ...signOffs, [moment]: { by: name.trim().slice(0, 200), date: day } } });
  };
  return (
    <fieldset class="assessment-sign" disabled={!acts}>
      <legend>{say[moment]}</legend>
      {signOff ? (
        <>
          <p>
            <Status shape="go">{say.signed(signOff.by, formatDate(signOff.date, locale))}</Status>
          </p>
          {acts && (
            <button type="button" class="btn" onClick={() => acts.edit({ signOffs: { ...signOffs, [moment]: null } })}>
              {say.remove}
            </button>
          )}
        </>
      ) : (
        <>
          <label>
            <span>{say.by}</span>
            <input
              type="text"
              id={`sign-${moment}`}
              dir="auto"
              maxLength={200}
              autoComplete="off"
              value={name}
              onInput={({ currentTarget }) => setBy(currentTarget.value)}
            />
          </label>
          <DateField label={say.date} labelShown value={day} notADate={say.notADate} onChange={setDate} />
          <button type="button" class="btn" onClick={sign}>
            {say.sign}
          </button>
          {refused && (
            <p class="st err nogo" role="alert">
              <Icon shape="nogo" />
              {say.incomplete}
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}
