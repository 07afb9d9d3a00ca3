import { useEffect, useRef, useState } from 'preact/hooks';
import { grouped, readAloud } from '../../../../domain/text/fingerprint-text.ts';
import { newId } from '../../../../shell/keep/new-id.ts';
import { CopyButton } from '../../../../ui/CopyButton.tsx';
import { isMeasured } from '../../model/defaults.ts';
import { lock, unlock } from '../../model/lock.ts';
import type { LockObstacle } from '../../model/lock-finding.ts';
import { lockMessages } from '../../words/en/opened-messages.ts';
import { metricName } from '../../words/sentences.ts';
import { sponsorLine, sponsorText } from '../../words/sponsor-text.ts';
import type { ViewProps } from '../view-props.ts';
import { FingerprintCode } from './FingerprintCode.tsx';

type Step = 'lock' | 'unlock' | 'share';

export interface LockDialogProps extends ViewProps {
  readonly begin: Step;
  readonly onClose: () => void;
}

/** Locks, unlocks, and gives the sponsor what to keep. */
export function LockDialog(props: LockDialogProps) {
  const { answers, onChange, onClose, begin } = props;
  const [step, setStep] = useState<Step>(begin);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog class="go-no-go-dialog" ref={dialog} onClose={onClose} aria-labelledby="go-no-go-dialog">
      <h2 id="go-no-go-dialog">{lockMessages.headings[step]}</h2>
      {step === 'lock' && (
        <LockStep
          {...props}
          onCancel={close}
          onLock={() => {
            onChange(lock(answers, now(), newId(answers.locks)));
            setStep('share');
          }}
        />
      )}
      {step === 'unlock' && (
        <UnlockStep
          {...props}
          onCancel={close}
          onUnlock={() => {
            onChange(unlock(answers, now()));
            close();
          }}
        />
      )}
      {step === 'share' && <ShareStep {...props} onDone={close} />}
    </dialog>
  );
}

const now = (): string => new Date().toISOString();

function measuredCount({ answers }: ViewProps): number {
  return answers.metrics.filter((metric) => isMeasured(metric.measurement)).length;
}

function LockStep(props: ViewProps & { readonly onLock: () => void; readonly onCancel: () => void }) {
  const { finding, facts, onLock, onCancel } = props;
  const { lock: say } = lockMessages;
  const { obstacles } = finding.lock;
  const late = measuredCount(props);
  const words = (obstacle: LockObstacle): string => {
    if (obstacle.kind === 'empty-category') {
      return say.category(facts.metrics.categories.find((c) => c.id === obstacle.category)?.name ?? obstacle.category);
    }
    return obstacle.why === 'name' ? say.name : say[obstacle.why](metricName(obstacle.metric));
  };
  if (obstacles.length > 0) {
    return (
      <>
        <p>{say.obstacles}</p>
        <ul>
          {obstacles.map((obstacle) => (
            <li key={obstacle.kind === 'metric' ? obstacle.metric.id : obstacle.category} dir="auto">
              {words(obstacle)}
            </li>
          ))}
        </ul>
        <div class="acts">
          <button type="button" class="btn" onClick={onCancel}>
            {lockMessages.close}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{say.what}</p>
      <p>{say.honest}</p>
      {late > 0 && <p class="st cond">{say.late(late)}</p>}
      <div class="acts">
        <button type="button" class="btn pri" onClick={onLock}>
          {say.act}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {lockMessages.cancel}
        </button>
      </div>
    </>
  );
}

function UnlockStep(props: ViewProps & { readonly onUnlock: () => void; readonly onCancel: () => void }) {
  const { unlock: say } = lockMessages;
  const measured = measuredCount(props);
  return (
    <>
      <p>{say.what}</p>
      {measured > 0 && <p class="st cond">{say.measured(measured)}</p>}
      <div class="acts">
        <button type="button" class="btn" onClick={props.onUnlock}>
          {say.act}
        </button>
        <button type="button" class="btn pri" onClick={props.onCancel}>
          {lockMessages.cancel}
        </button>
      </div>
    </>
  );
}

function ShareStep({ finding, facts, locale, onDone }: ViewProps & { readonly onDone: () => void }) {
  const { share: say } = lockMessages;
  const { last } = finding.lock;
  if (!last) return null;
  const text = sponsorText(last, facts, locale);
  const line = sponsorLine(last, locale);
  return (
    <>
      <p>{say.what}</p>
      <div class="go-no-go-share">
        <div>
          <p class="go-no-go-print">
            <code>{grouped(last.fingerprint)}</code>
          </p>
          <p>{say.aloud(readAloud(last.fingerprint))}</p>
        </div>
        <FingerprintCode text={line} label={say.qr} />
      </div>
      <label>
        <span class="field-label">{say.text}</span>
        <textarea class="go-no-go-text" readOnly rows={9} value={text} />
      </label>
      <div class="acts">
        <CopyButton text={text} label={say.copy} copied={say.copied} refused={say.refused} />
        <button type="button" class="btn" onClick={onDone}>
          {lockMessages.close}
        </button>
      </div>
    </>
  );
}
