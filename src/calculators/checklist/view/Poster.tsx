import type { Finding, ItemFinding } from '../model/finding.ts';
import { messages } from '../words/en/messages.ts';

export interface PosterProps {
  readonly finding: Finding;
  /** Of the initiative; empty where there is none. */
  readonly name: string;
  /** "From Pilot to Production", the date of printing: whatever identifies the sheet. */
  readonly foot: string;
  /** Nothing filled in: for the wall, and for a pen. */
  readonly blank: boolean;
}

const say = messages.print;

/** The list as one sheet of paper, A4 or Letter. Its boxes differ by shape: color may not reach the page. */
export function Poster({ finding, name, foot, blank }: PosterProps) {
  const { items } = finding;
  const size = items.length <= 12 ? '' : items.length <= 20 ? ' checklist-poster-dense' : ' checklist-poster-long';
  return (
    <div class={`checklist-poster${size}${blank ? ' checklist-poster-blank' : ''}`}>
      <header>
        <svg class="checklist-nine" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
          {[0, 1, 2, 3, 4, 5, 6, 7].map((line) => (
            <rect key={line} class="checklist-nine-stop" x="0" width="42" y={line * 2.35} height="0.55" />
          ))}
          <rect class="checklist-nine-cross" x="0" width="100" y="18.6" height="1.4" />
        </svg>
        <p class="checklist-poster-title">{messages.title}</p>
      </header>
      <div class="checklist-poster-lede">
        <p>{say.lede(items.length)}</p>
        {!blank && name && <p class="checklist-poster-name">{name}</p>}
      </div>
      <ol>
        {items.map((item) => (
          <Row key={item.id} item={item} blank={blank} />
        ))}
      </ol>
      <div class="checklist-poster-sign">
        <p>
          <b>{say.go}</b> <i /> <b>{say.notYet}</b> <i />
        </p>
        {say.sign.map((who) => (
          <p key={who}>{who}</p>
        ))}
      </div>
      <p class="checklist-poster-foot">{foot}</p>
    </div>
  );
}

function Row({ item, blank }: { readonly item: ItemFinding; readonly blank: boolean }) {
  const { owner, evidence, note, reason, status } = item.entry;
  const shown = status === 'not-applicable' ? reason : (evidence?.replace(/^https?:\/\//i, '') ?? note);
  return (
    <li>
      <span class="checklist-poster-number">{item.number}</span>
      <span class="checklist-poster-lead">
        <b>{item.challenge || messages.unnamed}</b>
        <i />
        <span>{item.response}</span>
      </span>
      <span class="checklist-poster-line">
        <small>{say.owner}</small>
        <span>{blank ? '' : owner}</span>
      </span>
      <span class="checklist-poster-line">
        <small>{!blank && status === 'not-applicable' ? messages.exported.reason : say.evidence}</small>
        <span>{blank ? '' : shown}</span>
      </span>
      <Box status={blank ? 'blank' : (status ?? 'not-asked')} />
    </li>
  );
}

function Box({ status }: { readonly status: NonNullable<ItemFinding['entry']['status']> | 'not-asked' | 'blank' }) {
  const marks = {
    done: <path class="checklist-box-tick" d="M4.5 10.5 8.5 15 16 4.5" />,
    'in-progress': <path d="M0 20V0L20 20Z" />,
    blocked: <path d="M4 8.2H16V11.8H4Z" />,
    'not-applicable': (
      <text x="10" y="12.6">
        n/a
      </text>
    ),
    open: null,
    'not-asked': null,
    blank: null,
  };
  return (
    <span class="checklist-box">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect
          class={status === 'not-asked' ? 'checklist-box-dotted' : undefined}
          x="0.8"
          y="0.8"
          width="18.4"
          height="18.4"
        />
        {marks[status]}
      </svg>
      {status !== 'blank' && <small>{messages.statuses[status]}</small>}
    </span>
  );
}
