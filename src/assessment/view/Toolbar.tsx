import { loadCalculator } from '../../calculators/registry.ts';
import { emptyAssessment } from '../../shell/codec/document.ts';
import { AssessmentMenu } from '../../shell/desk/AssessmentMenu.tsx';
import { Kept } from '../../shell/desk/Kept.tsx';
import { ExportMenu } from '../../shell/file/ExportMenu.tsx';
import type { ImportDialogProps } from '../../shell/file/ImportDialog.tsx';
import { useDroppedFile } from '../../shell/file/use-dropped-file.ts';
import { getStore } from '../../shell/keep/browser.ts';
import type { Now } from '../../shell/keep/environment.ts';
import { messages as shellMessages } from '../../shell/messages.ts';
import { asAssessment, leaveLink, type OpenedLink } from '../../shell/share/opened-link.ts';
import type { ShareDialogProps } from '../../shell/share/ShareDialog.tsx';
import { toolbarMessages as words } from '../../shell/toolbar-messages.ts';
import { Menu } from '../../ui/Menu.tsx';
import { StatusLine } from '../../ui/Status.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import type { AssessmentFacts } from '../facts.ts';
import { examples } from '../model/examples.ts';
import type { Whole } from '../model/whole.ts';
import { memoMessages } from '../words/memo-messages.ts';
import { messages } from '../words/messages.ts';
import { nameOf } from '../words/sentences.ts';
import type { ViewId } from './views.tsx';

interface ToolbarProps {
  readonly now: Now;
  readonly link: OpenedLink;
  readonly whole: Whole;
  readonly facts: AssessmentFacts;
  readonly view: ViewId;
  readonly locale: string;
}

const EXPORTS = [
  { name: 'decision-memo', label: `${messages.overview.memo} (Markdown)` },
  { name: 'pilot-plan', label: `${messages.overview.plan} (Markdown)` },
];

/** Which assessment this is, how it is kept, and what can be done with the whole of it. */
export function Toolbar({ now, link, whole, facts, view, locale }: ToolbarProps) {
  const store = getStore('page');
  const [Share, share, closeShare] = useLazy<ShareDialogProps>(
    async () => (await import('../../shell/share/ShareDialog.tsx')).ShareDialog,
  );
  const [Import, openImport, closeImport] = useLazy<ImportDialogProps>(
    async () => (await import('../../shell/file/ImportDialog.tsx')).ImportDialog,
  );
  const [dropped, forgetDropped] = useDroppedFile(openImport);
  const isShared = link.state === 'open';
  const writable = !isShared && now.keeping.state !== 'newer';

  const onExport = async (name: string) => {
    const { download, downloadFile } = await import('../../shell/file/download.ts');
    if (name === 'file') return downloadFile(now.assessment);
    const [{ memoMarkdown, pilotPlanMarkdown }, { memoOf }, { pilotPlanOf }] = await Promise.all([
      import('../words/markdown.ts'),
      import('../words/memo.ts'),
      import('../words/pilot-plan.ts'),
    ]);
    const text =
      name === 'pilot-plan'
        ? pilotPlanMarkdown(pilotPlanOf(whole, locale))
        : memoMarkdown(memoOf(whole, facts, locale));
    download(`${nameOf(whole)} ${name}`, 'markdown', text);
  };

  return (
    <>
      <div class="shell-toolbar">
        <div class="shell-which">
          {!isShared && <AssessmentMenu now={now} place="page" onImport={openImport} />}
          {!isShared && <Kept now={now} place="page" locale={locale} />}
        </div>
        <div class="acts">
          <button
            class="btn"
            type="button"
            disabled={!writable || now.history.past.length === 0}
            onClick={() => store.undo()}
          >
            {words.undo}
          </button>
          <button
            class="btn"
            type="button"
            disabled={!writable || now.history.future.length === 0}
            onClick={() => store.redo()}
          >
            {words.redo}
          </button>
          <button class="btn" type="button" disabled={!writable} data-act="share" onClick={share}>
            {words.share}
          </button>
          <ExportMenu calculator={{ exports: EXPORTS }} onExport={onExport} onImport={openImport} />
          <Menu label={words.loadExample} act="example">
            {examples.map(({ id, title, cover, parts }) => (
              <button
                key={id}
                type="button"
                onClick={() =>
                  store.add((assessment, made) => ({ ...emptyAssessment(assessment, made), ...cover, parts }))
                }
              >
                {title}
              </button>
            ))}
          </Menu>
          <button class="btn" type="button" data-act="print" onClick={() => window.print()}>
            {view === 'memo' ? memoMessages.print : words.print}
          </button>
        </div>
      </div>
      <SharedNote link={link} />
      {Share && (
        <Share
          calculator={null}
          assessment={now.assessment}
          load={loadCalculator}
          locale={locale}
          address={() => location.href.replace(/#.*/, '')}
          onClose={closeShare}
        />
      )}
      {Import && (
        <Import
          load={loadCalculator}
          dropped={dropped}
          onAdd={(assessment) => {
            store.add((id) => ({ ...assessment, id }));
            closeImport();
          }}
          onClose={() => {
            closeImport();
            forgetDropped();
          }}
        />
      )}
    </>
  );
}

/** Says that what is shown came by a link, or why it can't be shown. */
function SharedNote({ link }: { readonly link: OpenedLink }) {
  const say = shellMessages.shared;
  if (link.state === 'none') return null;
  if (link.state === 'opening') return <StatusLine shape="np">{say.opening}</StatusLine>;
  const open = link.state === 'open';
  return (
    <div class={`shell-bar ${open ? 'np' : 'nogo'}`}>
      <StatusLine shape={open ? 'np' : 'nogo'}>
        {open
          ? say.note(link.shared.cover.name || shellMessages.untitled)
          : `${say.refused[link.why]} ${say.unchanged}`}
      </StatusLine>
      <p class="acts">
        {open && (
          <button
            class="btn pri"
            type="button"
            onClick={() => {
              getStore('page').add((id, made) => asAssessment(link.shared, id, made));
              leaveLink();
            }}
          >
            {say.save}
          </button>
        )}
        <button class="btn" type="button" onClick={leaveLink}>
          {open ? say.discard : say.dismiss}
        </button>
      </p>
    </div>
  );
}
