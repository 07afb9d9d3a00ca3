import { formatLocalTime } from '../../domain/text/format.ts';
import { useFetching } from '../../ui/fetching.tsx';
import { type Shape, StatusLine } from '../../ui/Status.tsx';
import type { Place } from '../calculator.ts';
import { getStore } from '../keep/browser.ts';
import type { Keeping, Now } from '../keep/environment.ts';
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
  const { keeping, aside } = now;
  const words =
    keeping.state === 'saved'
      ? messages.keeping.saved(formatLocalTime(keeping.at, locale, 'time'))
      : messages.keeping[keeping.state];
  const downloadAsides = async () => {
    const { download } = await import('../file/download.ts');
    for (const { key, text } of getStore(place).asides()) download(key, 'text', text);
  };
  return (
    <>
      <StatusLine shape={SHAPES[keeping.state]}>{words}</StatusLine>
      {aside.length > 0 && (
        <div class="shell-aside">
          <StatusLine shape="nogo">{messages.aside}</StatusLine>
          <button class="btn" type="button" onClick={() => run(messages.downloadAside, downloadAsides)}>
            {messages.downloadAside}
          </button>
          {notice}
        </div>
      )}
    </>
  );
}
