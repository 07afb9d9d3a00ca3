import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../domain/text/format.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFetching } from '../../ui/fetching.tsx';
import { StatusLine } from '../../ui/Status.tsx';
import type { AnyCalculator, Assessment } from '../codec/document.ts';
import { writeLink } from '../codec/link.ts';
import { choose, type LinkChoice, longTexts, textsIn } from '../codec/link-choice.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { nameOf } from '../compare/program-names.ts';
import { useAtom } from '../desk/use-store.ts';
import { downloadFile } from '../file/download.ts';
import { shareMessages as words } from '../words/en/share-messages.ts';
import { $printed } from './printed.ts';
import { QrCode } from './QrCode.tsx';

export interface ShareDialogProps {
  /** Null on the page of all assessments: there is only the whole. */
  readonly calculator: AnyCalculator | null;
  readonly assessment: Assessment;
  readonly load: LoadCalculator;
  readonly locale: string;
  /** Where the link leads; the page of today without its fragment. */
  readonly address: () => string;
  readonly onClose: () => void;
}

/** Characters that Outlook, and the strictest of the others, take. */
const OUTLOOK = 1024;
const MAX_LINK = 2000;

export function ShareDialog(props: ShareDialogProps) {
  const { calculator, assessment, load, locale, address, onClose } = props;
  const [code, setCode] = useState(false);
  const [run, notice] = useFetching();
  const printed = useAtom(() => $printed, null);
  const [known, setKnown] = useState<readonly AnyCalculator[]>(calculator ? [calculator] : []);
  const [choice, setChoice] = useState<LinkChoice>({
    scope: calculator ? 'calculator' : 'assessment',
    // The whole is judged by what is written, too: a memo without its production vision would accuse.
    texts: calculator === null,
  });
  useEffect(() => {
    run(words.whole, async () => {
      const loaded = await Promise.all(Object.keys(assessment.parts).map(load));
      setKnown(loaded.filter((one) => one !== undefined));
    });
  }, [assessment, load]);

  const parts = choice.scope === 'calculator' && calculator ? [calculator] : known;
  const shared = useMemo(() => choose(assessment, parts, choice), [assessment, parts, choice]);
  const written = useMemo(() => writeLink(shared, parts), [shared, parts]);
  const long = longTexts(assessment, parts, choice.scope);
  const texts = textsIn(shared);
  const link = written.ok ? `${address()}#${written.fragment}` : '';
  const empty = Object.keys(shared.parts).length === 0;

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <p>{words.privacy}</p>
      <fieldset class="shell-scope">
        <legend>{words.scope}</legend>
        {calculator && (
          <>
            <label>
              <input
                type="radio"
                name="share-scope"
                checked={choice.scope === 'calculator'}
                onChange={() => setChoice({ ...choice, scope: 'calculator' })}
              />
              {words.thisCalculator(nameOf(calculator.id))}
            </label>
            <label>
              <input
                type="radio"
                name="share-scope"
                checked={choice.scope === 'assessment'}
                onChange={() => setChoice({ ...choice, scope: 'assessment' })}
              />
              {words.wholeAssessment(known.map(({ id }) => nameOf(id)))}
            </label>
          </>
        )}
        {!calculator && <p>{words.wholeAssessment(known.map(({ id }) => nameOf(id)))}</p>}
        {long.length > 0 && (
          <label>
            <input
              type="checkbox"
              checked={choice.texts}
              onChange={(event) => setChoice({ ...choice, texts: event.currentTarget.checked })}
            />
            {words.longTexts(long.length)}
          </label>
        )}
      </fieldset>
      {notice}
      {empty && <p>{words.nothing}</p>}
      {texts.length === 0 ? (
        <p>{words.noTexts}</p>
      ) : (
        <details>
          <summary>{words.texts(texts.length)}</summary>
          <ul class="shell-texts">
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {written.ok ? <Link link={link} locale={locale} /> : <StatusLine shape="nogo">{words.tooLarge}</StatusLine>}
      {written.ok && (
        <details onToggle={(event) => setCode(event.currentTarget.open)}>
          <summary>{words.qr}</summary>
          {code && <QrCode link={link} />}
          <label>
            <input
              type="checkbox"
              checked={printed === link}
              onChange={(event) => $printed.set(event.currentTarget.checked ? link : null)}
            />
            {words.qrPrint}
          </label>
        </details>
      )}
      <p class="acts">
        <button class="btn" type="button" onClick={() => downloadFile(assessment)}>
          {words.file}
        </button>
      </p>
    </Dialog>
  );
}

function Link({ link, locale }: { link: string; locale: string }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
      setTimeout(() => setOutcome('none'), 4000);
    } catch {
      setOutcome('refused');
      field.current?.focus();
      field.current?.select();
    }
  };
  const count = link.length;
  const verdict = count <= OUTLOOK ? words.short : count <= MAX_LINK ? words.outlook : words.long;
  const shape = count <= OUTLOOK ? 'go' : count <= MAX_LINK ? 'cond' : 'nogo';
  return (
    <>
      <p class="shell-link">
        <input
          ref={field}
          type="text"
          readOnly
          value={link}
          aria-label={words.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button class="btn pri" type="button" onClick={copy}>
          {outcome === 'copied' ? words.copied : words.copy}
        </button>
      </p>
      <StatusLine shape={outcome === 'refused' ? 'nogo' : shape}>
        {outcome === 'copied' && <span class="vh">{words.copied}. </span>}
        {outcome === 'refused' ? words.refused : `${words.length(formatNumber(count, locale))} ${verdict}`}
      </StatusLine>
    </>
  );
}
