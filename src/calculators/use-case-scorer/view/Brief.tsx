/** The one-page pilot brief, on screen and on paper. */
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { Status } from '../../../ui/Status.tsx';
import { type Brief as BriefContent, briefMarkdown, briefOf } from '../words/brief.ts';
import { briefMessages as say } from '../words/en/brief-messages.ts';
import { shorten, shownName } from '../words/names.ts';
import { VerdictStatus } from './VerdictStatus.tsx';
import type { ViewProps } from './view-props.ts';

export interface BriefProps extends ViewProps {
  /** Id of the use case. */
  readonly shown: string;
  readonly onPick: (id: string) => void;
}

export function Brief({ answers, facts, finding, locale, shown, onPick }: BriefProps) {
  const brief = briefOf(shown, answers, finding, facts, locale);
  if (!brief) return null;
  const begun = finding.useCases.filter(({ blank }) => !blank);
  return (
    <>
      <div class="acts">
        {begun.length > 1 && (
          <label class="use-case-scorer-pick">
            <span>{say.which}</span>
            <select value={shown} onChange={(event) => onPick(event.currentTarget.value)}>
              {begun.map(({ id }) => (
                <option key={id} value={id}>
                  {shownName(finding, id)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" class="btn" onClick={printBrief}>
          {say.print}
        </button>
        <CopyButton text={briefMarkdown(brief)} label={say.copy} copied={say.copied} refused={say.copyRefused} />
      </div>
      <Sheet brief={brief} />
    </>
  );
}

function Sheet({ brief }: { readonly brief: BriefContent }) {
  return (
    <article class="use-case-scorer-sheet" aria-label={say.of(shorten(brief.name))}>
      <header>
        <p class="src">{say.title}</p>
        <h3>
          <bdi>{shorten(brief.name)}</bdi>
        </h3>
        <p>
          <VerdictStatus verdict={brief.verdict} /> {brief.reason}
          {brief.weightedScore && `. ${say.weightedScore} ${brief.weightedScore}`}.
        </p>
      </header>
      <dl class="use-case-scorer-entries">
        {brief.entries.map(({ id, title, text, asks }) => (
          <div key={id} class={text === null ? 'is-open' : ''}>
            <dt>{title}</dt>
            <dd dir="auto">
              {text ?? (
                <>
                  <Status shape="np">{say.open}</Status> {asks}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.criterion}</th>
            <th scope="col">{say.score}</th>
            <th scope="col">{say.means}</th>
          </tr>
        </thead>
        <tbody>
          {brief.scores.map(({ criterion, score, redFlag, means }) => (
            <tr key={criterion}>
              <th scope="row">{criterion}</th>
              <td>
                {score ?? '–'} {redFlag && <Status shape="flag">{say.redFlag}</Status>}
              </td>
              <td>{score === null ? say.unanswered : means}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="use-case-scorer-vector-now">{brief.vector}</p>
      <p class="use-case-scorer-sign" aria-hidden="true">
        {say.sign.map((who) => (
          <span key={who}>{who}</span>
        ))}
      </p>
    </article>
  );
}

/** Prints the brief alone; the browser's own print command prints scores, ranking and brief. */
function printBrief() {
  const root = document.documentElement;
  root.dataset['print'] = 'use-case-brief';
  window.addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  window.print();
}
