/** The frame as the tag will show it, sized by the same script that host pages load. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { SANDBOX } from './model/tag.ts';
import { embedMessages } from './words/en/embed-messages.ts';

interface Props {
  /** Null until it is known. */
  readonly address: string | null;
  readonly title: string;
  readonly isSandboxed: boolean;
  /** Shows what the host page would be told. */
  readonly showsResult: boolean;
  /** CSS pixels, as the script has set it. */
  readonly onHeight: (height: number) => void;
}

/** Milliseconds without typing before the frame is loaded anew. */
const PAUSE = 400;

export function Preview({ address, title, isSandboxed, showsResult, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [result, setResult] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setShown(address), shown === null ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [address, shown === null]);

  useEffect(() => {
    setResult('');
    const { current } = frame;
    if (!current) return;
    const observer = new MutationObserver(() => {
      const height = Number.parseInt(current.style.height, 10);
      if (Number.isFinite(height)) onHeight(height);
    });
    observer.observe(current, { attributeFilter: ['style'] });
    const hear = (event: Event) => {
      if (event instanceof CustomEvent) setResult(JSON.stringify(event.detail, null, 2));
    };
    current.addEventListener('result', hear);
    return () => {
      observer.disconnect();
      current.removeEventListener('result', hear);
    };
  }, [shown, isSandboxed]);

  return (
    <section aria-labelledby="composer-preview">
      <h2 id="composer-preview" class="h-ui">
        {embedMessages.preview}
      </h2>
      {/* A new element for each address: changing the address of one would fill the browser's history. */}
      {shown !== null && (
        <iframe
          key={`${shown} ${isSandboxed}`}
          ref={frame}
          class="composer-frame"
          src={shown}
          title={title}
          {...(isSandboxed ? { sandbox: SANDBOX } : {})}
        />
      )}
      {showsResult && (
        <>
          <h3 class="h-ui">{embedMessages.resultHeard}</h3>
          <pre class="composer-code" aria-live="polite">
            <code>{result || embedMessages.resultNone}</code>
          </pre>
        </>
      )}
    </section>
  );
}
