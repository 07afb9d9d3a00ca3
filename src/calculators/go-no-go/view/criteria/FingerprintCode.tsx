import { useEffect, useState } from 'preact/hooks';
import { qrPath } from '../../../../shell/share/qr.ts';

type Code = Awaited<ReturnType<typeof qrPath>>;

/** A QR code of the fingerprint and its time, to print or photograph. */
export function FingerprintCode({ text, label }: { readonly text: string; readonly label: string }) {
  const [code, setCode] = useState<Code>(null);
  useEffect(() => {
    let wanted = true;
    qrPath(text).then(
      (made) => wanted && setCode(made),
      // Without it there is still the text.
      () => wanted && setCode(null),
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  if (!code) return null;
  const side = code.size + 8;
  return (
    <svg
      class="go-no-go-qr"
      viewBox={`-4 -4 ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path class="shell-qr-paper" d={`M-4-4h${side}v${side}h-${side}z`} />
      <path class="shell-qr-ink" d={code.path} />
    </svg>
  );
}
