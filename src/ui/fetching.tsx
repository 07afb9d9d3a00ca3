/**
 * The one way in which code is fetched when it is asked for. What can't be fetched is said by the name it was asked for, and can be
 * tried again at once. Browsers from before 2026 remember a failed module until the page is loaded anew, and a page that was
 * opened before a new version of the site came asks for files that are gone: for both, loading it anew is offered as well, wherever
 * nothing is lost by it.
 */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Status.tsx';
import { fetchMessages as words } from './words/en/fetch-messages.ts';

/** Does what needs fetching; `what` is its name as the visitor knows it, null for a part of the page that has none. */
export type Run = (what: string | null, act: () => Promise<unknown>) => void;

interface Refused {
  readonly what: string | null;
  readonly act: () => Promise<unknown>;
  readonly times: number;
}

let losesNothing = () => false;
/** @param call true when what was entered is there again after the page is loaded anew; called when it has to be known */
export function reloadsSafely(call: () => boolean): void {
  losesNothing = call;
}

/** @returns what does it, and what to show where it failed */
export function useFetching(): readonly [run: Run, notice: VNode | null] {
  const [refused, setRefused] = useState<Refused | null>(null);
  const run = (what: string | null, act: () => Promise<unknown>, times = 1) => {
    act().then(
      () => setRefused(null),
      () => setRefused({ what, act, times }),
    );
  };
  return [run, refused && <NotFetched {...refused} again={() => run(refused.what, refused.act, refused.times + 1)} />];
}

function NotFetched({ what, times, again }: Refused & { readonly again: () => void }) {
  return (
    <p class="saved nogo fetch-failed" role="alert">
      <Icon shape="nogo" />
      <span>
        {(times === 1 ? words.failed : words.failedAgain)(what ?? words.part)}{' '}
        <button type="button" class="btn" onClick={again}>
          {words.again}
        </button>{' '}
        {losesNothing() && (
          <button type="button" class="btn" onClick={() => location.reload()}>
            {words.reload}
          </button>
        )}
      </span>
    </p>
  );
}
