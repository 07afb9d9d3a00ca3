import { formatLocalTime } from '../../domain/text/format.ts';
import { useFetching } from '../../ui/fetching.tsx';
import { type Shape, StatusLine } from '../../ui/Status.tsx';
import type { Place } from '../calculator.ts';
import type { Assessment } from '../codec/document.ts';
import { fieldName } from '../compare/compare.ts';
import { nameOf } from '../compare/program-names.ts';
import { getStore } from '../keep/browser.ts';
import type { Keeping, Now, Refused } from '../keep/environment.ts';
import { messages } from '../words/en/messages.ts';
import { toolbarMessages } from '../words/en/toolbar-messages.ts';

const SHAPES: Record<Keeping['state'], Shape> = {
  untouched: 'np',
  unsaved: 'cond',
  saved: 'go',
  full: 'nogo',
  refused: 'nogo',
  gone: 'np',
  newer: 'nogo',
};

/** Whether what is entered is kept, and what could not be read. */
export function Kept({ now, place, locale }: { now: Now; place: Place; locale: string }) {
  const [run, notice] = useFetching();
  if (place === 'embed') return <StatusLine shape="np">{toolbarMessages.embed}</StatusLine>;
  const { keeping, aside, refused, restorable = [] } = now;
  const state = (keeping.state === 'untouched' && keeping.refuses) || keeping.state;
  const words =
    keeping.state === 'saved'
      ? messages.keeping.saved(formatLocalTime(keeping.at, locale, 'time'))
      : messages.keeping[wordsFor(keeping)];
  const downloadAsides = async () => {
    const { download } = await import('../file/download.ts');
    for (const { key, text } of getStore(place).asides()) download(key, 'text', text);
  };
  return (
    <>
      <StatusLine shape={SHAPES[state]}>{words}</StatusLine>
      {refused && (
        <div class="shell-aside" role="alert">
          <StatusLine shape="nogo">{refusal(refused, now.assessment)}</StatusLine>
        </div>
      )}
      {aside.length > 0 && (
        <div class="shell-aside">
          <StatusLine shape="nogo">{messages.aside}</StatusLine>
          <button class="btn" type="button" onClick={() => run(messages.downloadAside, downloadAsides)}>
            {messages.downloadAside}
          </button>
          {notice}
        </div>
      )}
      {restorable.map((one) => (
        <div key={one.key} class="shell-aside">
          <StatusLine shape="np">
            {messages.restorable(
              one.calculator && nameOf(one.calculator),
              formatLocalTime(new Date(one.copy.updated), locale, 'day'),
            )}
          </StatusLine>
          <button class="btn" type="button" onClick={() => getStore(place).restore(one)}>
            {messages.restore}
          </button>
        </div>
      ))}
    </>
  );
}

function wordsFor(keeping: Exclude<Keeping, { state: 'saved' }>) {
  if (keeping.state === 'untouched') return keeping.refuses ?? 'untouched';
  if (keeping.state === 'full' || keeping.state === 'refused')
    return keeping.held ? (`${keeping.state}Held` as const) : keeping.state;
  return keeping.state;
}

/** What was not done, and why: by the names of calculator and field. */
function refusal({ what, calculator, problem }: Refused, { parts }: Assessment): string {
  const steps = problem.path.split('.').slice(calculator === null ? 0 : 3);
  const path = steps.filter(Boolean).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const field = fieldName(path, [calculator === null ? undefined : parts[calculator]?.answers]);
  const where = [calculator === null ? messages.assessment : nameOf(calculator), field].filter(Boolean).join(': ');
  return messages.refused[what](where, problem.message || messages.refused.noName);
}
