import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFetching } from '../../ui/fetching.tsx';
import { StatusLine } from '../../ui/Status.tsx';
import type { Assessment } from '../codec/document.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { nameOf } from '../compare/program-names.ts';
import { fileMessages as words } from '../words/en/file-messages.ts';
import { messages } from '../words/en/messages.ts';
import { type ReadFile, readFile } from './import-file.ts';

export interface ImportDialogProps {
  readonly load: LoadCalculator;
  /** A file that was dropped on the page. */
  readonly dropped?: File | undefined;
  readonly onAdd: (assessment: Assessment) => void;
  readonly onClose: () => void;
}

/** Problems listed before the rest is only counted. */
const SHOWN = 20;

/** Reads a file, shows what would come in or everything that is wrong with it, and adds it only when told to. */
export function ImportDialog({ load, dropped, onAdd, onClose }: ImportDialogProps) {
  const [read, setRead] = useState<ReadFile | 'none' | 'reading'>('none');
  const [run, notice] = useFetching();
  const open = async (file: File | undefined) => {
    if (!file) return;
    setRead('reading');
    try {
      // A file too large for an assessment is not taken into memory at all.
      const text = file.size > 8 << 20 ? ' '.repeat((1 << 20) + 1) : await file.text();
      run(file.name, async () => setRead(await readFile(text, load)));
    } catch {
      setRead({ ok: false, problems: [{ path: '', message: words.unreadable }] });
    }
  };
  useEffect(() => void open(dropped), [dropped]);
  return (
    <Dialog title={words.title} closeLabel={words.cancel} onClose={onClose}>
      <p>
        <label class="shell-file">
          {words.choose}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => open(event.currentTarget.files?.[0])}
          />
        </label>
      </p>
      <p>{words.drop}</p>
      <div aria-live="polite">
        {read === 'reading' && (notice ?? <p>{words.reading}</p>)}
        {typeof read === 'object' && (read.ok ? <Preview read={read} onAdd={onAdd} /> : <Problems read={read} />)}
      </div>
    </Dialog>
  );
}

function Preview({ read, onAdd }: { read: Extract<ReadFile, { ok: true }>; onAdd: (assessment: Assessment) => void }) {
  const { assessment, unknown, leftOut } = read;
  return (
    <>
      <StatusLine shape="go">{words.willAdd(assessment.name || messages.untitled)}</StatusLine>
      <p>{words.holds}</p>
      <ul>
        {Object.keys(assessment.parts).map((id) => (
          <li key={id}>{unknown.includes(id) ? words.keptUnknown(id) : nameOf(id)}</li>
        ))}
      </ul>
      {leftOut.length > 0 && <p>{words.leftOut(leftOut.length)}</p>}
      <p class="acts">
        <button class="btn pri" type="button" onClick={() => onAdd(assessment)}>
          {words.add}
        </button>
      </p>
    </>
  );
}

function Problems({ read }: { read: Extract<ReadFile, { ok: false }> }) {
  const { problems } = read;
  return (
    <>
      <StatusLine shape="nogo">{words.refused(problems.length)}</StatusLine>
      <ul>
        {problems.slice(0, SHOWN).map(({ path, message }) => (
          <li key={path + message}>
            {path ? <code>{path}</code> : words.whole} {message}
          </li>
        ))}
        {problems.length > SHOWN && <li>{words.more(problems.length - SHOWN)}</li>}
      </ul>
    </>
  );
}
