import { formatLocalTime } from '../../domain/text/format.ts';
import { useFetching } from '../../ui/fetching.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { StatusLine } from '../../ui/Status.tsx';
import { useFetched } from '../../ui/use-fetched.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import type { Entry } from '../keep/assessments.ts';
import type { ShareDialogProps } from '../share/ShareDialog.tsx';
import { listMessages as words } from '../words/en/list-messages.ts';
import { messages } from '../words/en/messages.ts';

export interface AssessmentRowProps {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  readonly calculators: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  readonly load: LoadCalculator;
  readonly locale: string;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** One assessment of the list: its name, to be changed in place, how far it is, and what can be done with it. */
export function AssessmentRow({ entry, isCurrent, calculators, load, locale, ...on }: AssessmentRowProps) {
  const [run, notice] = useFetching();
  const [Share, share, closeShare] = useFetched<ShareDialogProps>(
    run,
    words.share,
    async () => (await import('../share/ShareDialog.tsx')).ShareDialog,
  );
  const { assessment } = entry;
  if (!assessment) {
    return (
      <li>
        <StatusLine shape="nogo">{entry.state === 'newer' ? words.newer : words.unreadable}</StatusLine>
      </li>
    );
  }
  const name = assessment.name || messages.untitled;
  const begun = calculators.filter(({ id }) => assessment.parts[id]);
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <p class="shell-name">
        <input
          type="text"
          aria-label={words.nameOf(name)}
          value={assessment.name}
          placeholder={messages.untitled}
          maxLength={200}
          onChange={(event) => on.onRename(event.currentTarget.value)}
        />
        <small>
          {words.edited}{' '}
          <time dateTime={assessment.updated}>{formatLocalTime(new Date(assessment.updated), locale, 'day')}</time>
        </small>
      </p>
      <p class="shell-begun">
        {words.begun(begun.length, calculators.length)}
        <small>
          {begun.map(({ id, name: label, href }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              {isCurrent ? <a href={href}>{label}</a> : label}
            </span>
          ))}
        </small>
      </p>
      <div class="acts">
        {isCurrent ? (
          <span class="st go">{words.current}</span>
        ) : (
          <button class="btn" type="button" aria-label={words.makeCurrentOf(name)} onClick={on.onOpen}>
            {words.makeCurrent}
          </button>
        )}
        <Menu
          label={
            <span>
              {words.more}
              <span class="vh"> {name}</span>
            </span>
          }
        >
          <button type="button" onClick={share}>
            {words.share}
          </button>
          <button
            type="button"
            onClick={() =>
              run(words.download, async () => (await import('../file/download.ts')).downloadFile(assessment))
            }
          >
            {words.download}
          </button>
          <button type="button" onClick={on.onDuplicate}>
            {words.duplicate}
          </button>
          <button type="button" onClick={on.onRemove}>
            {words.remove}
          </button>
        </Menu>
      </div>
      {notice}
      {Share && (
        <Share
          {...{ calculator: null, assessment, load, locale, onClose: closeShare }}
          address={() => new URL(calculators.find(({ id }) => assessment.parts[id])?.href ?? '', location.href).href}
        />
      )}
    </li>
  );
}
