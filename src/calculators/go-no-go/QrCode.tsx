import { useEffect, useState } from 'preact/hooks';

/** A QR code drawn as one path, dark on light in every theme: cameras expect that. The library comes when it is shown. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const [code, setCode] = useState<{ readonly size: number; readonly path: string } | null>(null);
  useEffect(() => {
    let shown = true;
    import('qrcode-generator').then(({ default: qrcode }) => {
      const qr = qrcode(0, 'M');
      qr.addData(text, 'Byte');
      qr.make();
      const size = qr.getModuleCount();
      const places = Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)] as const);
      const path = places.map(([x, y]) => (qr.isDark(y, x) ? `M${x} ${y}h1v1h-1z` : '')).join('');
      if (shown) setCode({ size, path });
    });
    return () => {
      shown = false;
    };
  }, [text]);
  if (!code) return null;
  return (
    <svg class="go-no-go-qr" viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`} role="img" aria-label={label}>
      <rect x="-4" y="-4" width="100%" height="100%" fill="#fff" />
      <path d={code.path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
