import type { VNode } from 'preact';
import { StatusLine } from '../../ui/Status.tsx';
import type { Place } from '../calculator.ts';
import { toolbarMessages as words } from '../words/en/toolbar-messages.ts';

interface Props {
  readonly place: Place;
  /** Says that what is behind the buttons could not be fetched. */
  readonly notice: VNode | null;
  /** Fetches the toolbar itself, and then does what was asked for. */
  readonly onAct: (act: string) => void;
}

/** The toolbar as it stands in the page until its visitor begins: same place, same buttons, and nothing behind them yet. */
export function ToolbarOutline({ place, notice, onAct }: Props) {
  // Pressing counts already: the toolbar may take this one's place before the click is complete.
  const button = (act: string, label: string, more = '') => (
    <button
      class={`btn${more}`}
      type="button"
      data-act={act}
      onPointerDown={() => onAct(act)}
      onClick={() => onAct(act)}
    >
      {label}
    </button>
  );
  const opens = ' shell-opens';
  return (
    <div class="shell-toolbar">
      <div class="shell-which">
        {notice ?? <StatusLine shape="np">{place === 'embed' ? words.embed : words.untouched}</StatusLine>}
      </div>
      <div class="acts">
        <button class="btn" type="button" disabled>
          {words.undo}
        </button>
        <button class="btn" type="button" disabled>
          {words.redo}
        </button>
        {button('share', words.share)}
        {button('export', words.exports, opens)}
        {button('example', words.loadExample, opens)}
        <button class="btn" type="button" data-act="print" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
    </div>
  );
}
