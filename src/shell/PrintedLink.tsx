import { QrCode } from './QrCode.tsx';
import { shareMessages as words } from './share-messages.ts';

/** Stands at the end of the printed page when its visitor asked for it: from paper back to the answers. */
export function PrintedLink({ link }: { link: string }) {
  return (
    <figure class="shell-printed">
      <QrCode link={link} />
      <figcaption>{words.printed}</figcaption>
    </figure>
  );
}
