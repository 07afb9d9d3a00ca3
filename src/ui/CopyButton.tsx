import { useEffect, useRef, useState } from 'preact/hooks';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What a screen reader hears, where `label` alone would be one of many. */
  readonly name?: string;
  readonly copied: string;
  /** Said where the browser refuses: the text then stands selected beside it. */
  readonly refused: string;
}

/** Copies a text and says so for four seconds; where the clipboard is closed, shows the text selected. */
export function CopyButton({ text, label, name, copied, refused }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'refused') field.current?.select();
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), 4000);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  }

  return (
    <>
      <button type="button" class="btn" aria-label={state === 'copied' ? undefined : name} onClick={copy}>
        {state === 'copied' ? copied : label}
      </button>
      <span class="vh" role="status">
        {state === 'copied' ? copied : ''}
      </span>
      {state === 'refused' && (
        <label class="copy-text">
          {refused}
          <textarea ref={field} readOnly rows={Math.min(8, text.split('\n').length)} value={text} />
        </label>
      )}
    </>
  );
}
