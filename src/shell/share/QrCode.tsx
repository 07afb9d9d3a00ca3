import { useEffect, useState } from 'preact/hooks';
import { useFetching } from '../../ui/fetching.tsx';
import { shareMessages as words } from '../words/en/share-messages.ts';
import { qrPath } from './qr.ts';

type Code = Awaited<ReturnType<typeof qrPath>>;

/** A link as a QR code: dark on light in every theme, with the quiet zone that readers need. */
export function QrCode({ link }: { link: string }) {
  const [code, setCode] = useState<Code | 'waiting'>('waiting');
  const [run, notice] = useFetching();
  useEffect(() => {
    let wanted = true;
    run(words.qrLabel, async () => {
      const made = await qrPath(link);
      if (wanted) setCode(made);
    });
    return () => {
      wanted = false;
    };
  }, [link]);
  if (code === 'waiting') return notice;
  if (code === null) return <p>{words.qrTooLong}</p>;
  const side = code.size + 8;
  return (
    <svg
      class="shell-qr"
      viewBox={`-4 -4 ${side} ${side}`}
      role="img"
      aria-label={words.qrLabel}
      shape-rendering="crispEdges"
    >
      <path class="shell-qr-paper" d={`M-4-4h${side}v${side}h-${side}z`} />
      <path class="shell-qr-ink" d={code.path} />
    </svg>
  );
}
