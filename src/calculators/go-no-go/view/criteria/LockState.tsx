import { useState } from 'preact/hooks';
import { grouped, readAloud } from '../../../../domain/text/fingerprint-text.ts';
import { formatDate, formatList } from '../../../../domain/text/format.ts';
import { Later } from '../../../../ui/Later.tsx';
import { Seal } from '../../../../ui/Seal.tsx';
import { Status } from '../../../../ui/Status.tsx';
import { findingMessages } from '../../words/en/finding-messages.ts';
import type { ViewProps } from '../view-props.ts';
import type { LockDialogProps } from './LockDialog.tsx';

const say = findingMessages.lock;

/** The seal, what became of it, and the buttons that open its dialog. */
export function LockState(props: ViewProps) {
  const { answers, finding, locale, readOnly } = props;
  const [dialog, setDialog] = useState<LockDialogProps['begin'] | null>(null);
  const { state, last, changes, late } = finding.lock;
  const { first, timesUnlocked } = finding.lock;
  const closed = state === 'locked' || state === 'broken';
  return (
    <div class="go-no-go-lock">
      <Seal
        fingerprint={last?.fingerprint ?? null}
        drawing={say.drawing}
        title={last ? say.lockedOn(formatDate(last.lockedAt.slice(0, 10), locale, 'written')) : say.none}
        printed={grouped(last?.fingerprint ?? '')}
        spoken={readAloud(last?.fingerprint ?? '')}
      >
        {state === 'locked' && changes.length === 0 && (
          <Status shape="go">{say.matches(answers.metrics.length)}</Status>
        )}
        {state === 'broken' && <Status shape="nogo">{say.broken}</Status>}
        {state === 'unlocked' && last?.unlocked && (
          <Status shape="cond">{say.unlockedOn(formatDate(last.unlocked.at.slice(0, 10), locale, 'written'))}</Status>
        )}
        {closed && first && timesUnlocked > 0 && (
          <Status shape="cond">
            {say.unlockedBefore(formatDate(first.lockedAt.slice(0, 10), locale, 'written'), timesUnlocked)}
          </Status>
        )}
        {changes.length > 0 && <Status shape="nogo">{say.changed(changes.length)}</Status>}
        {finding.lock.due && <Status shape="cond">{say.due}</Status>}
        {finding.lock.dated.length > 0 && (
          <Status shape="cond">{say.dated(formatList(finding.lock.dated, locale))}</Status>
        )}
        {late.length > 0 && <Status shape="cond">{say.late(formatList(late, locale))}</Status>}
        {!readOnly && (
          <div class="acts no-p">
            {closed ? (
              <button type="button" class="btn" onClick={() => setDialog('unlock')}>
                {say.unlock}
              </button>
            ) : (
              <button type="button" class="btn" onClick={() => setDialog('lock')}>
                {say.lock}
              </button>
            )}
            {last && (
              <button type="button" class="btn" onClick={() => setDialog('share')}>
                {say.share}
              </button>
            )}
          </div>
        )}
      </Seal>
      {dialog && (
        <Later
          load={async () => (await import('./LockDialog.tsx')).LockDialog}
          props={{ ...props, begin: dialog, onClose: () => setDialog(null) }}
        />
      )}
    </div>
  );
}
