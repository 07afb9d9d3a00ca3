import { useAtom } from '../desk/use-store.ts';
import { shareMessages as words } from '../words/en/share-messages.ts';
import { $printed } from './printed.ts';
import { QrCode } from './QrCode.tsx';

/** Stands at the end of the printed page when its visitor asked for it: from paper back to the answers. */
export function PrintedLink() {
  const link = useAtom(() => $printed, null);
  if (link === null) return null;
  return (
    <figure class="shell-printed">
      <QrCode link={link} />
      <figcaption>{words.printed}</figcaption>
    </figure>
  );
}
