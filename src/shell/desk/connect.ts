/** Between a calculator's form and the store of the page. Fetched when its visitor begins, by `use-desk.ts`. */

import type { Place } from '../calculator.ts';
import { type AnyCalculator, type Assessment, type Part, type ReadAnswers, readAnswers } from '../codec/document.ts';
import { readJson } from '../codec/json.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { EARLY_KEY } from '../keep/at-hand.ts';
import { getStore } from '../keep/browser.ts';
import { merge } from '../keep/merge.ts';
import { $openedLink, watchAddress } from '../share/opened-link.ts';
import { $printed } from '../share/printed.ts';

/** What the form and the finding show. */
export interface Live<Answers> {
  readonly answers: Answers;
  /** Shared with the visitor, or written by a newer version. */
  readonly readOnly: boolean;
}

export interface Connection<Answers> {
  edit(edit: Edit<Answers>): void;
  leave(): void;
}

interface Wanted<Answers> {
  readonly calculator: AnyCalculator & { readonly defaults: Answers };
  readonly place: Place;
  readonly load: LoadCalculator;
}

/** Shows the current assessment's answers, or the link's, from now on, and takes edits. */
export function connect<Answers>(
  { calculator, place, load }: Wanted<Answers>,
  show: (live: Live<Answers>) => void,
): Connection<Answers> {
  const store = getStore(place);
  const { id } = calculator;
  store.learn(calculator);
  let read: { readonly part: Part | undefined; readonly answers: ReadAnswers<Answers> } | null = null;

  const update = () => {
    const link = $openedLink.get();
    const shared = link.state === 'open' ? link.shared : null;
    const now = store.$now.get();
    const part = (shared?.parts ?? now.assessment.parts)[id];
    if (!read || read.part !== part) {
      read = { part, answers: readAnswers(calculator, part) };
      // A printed link must not outlive the answers it holds.
      $printed.set(null);
    }
    const { answers } = read;
    // Set aside, the part is gone, and this function has been called again.
    if (answers.state === 'invalid' && !shared && store.setPartAside(id)) return;
    // A date that does not exist is left out, and what it stood in is set aside as it was.
    if (answers.state === 'answers' && answers.leftOut && !shared) {
      const part: Part = { version: calculator.versions.length, answers: answers.answers };
      if (store.setPartAside(id, part)) return;
    }
    const readOnly = shared !== null || answers.state !== 'answers' || now.keeping.state === 'newer';
    show({ answers: answers.state === 'answers' ? answers.answers : calculator.defaults, readOnly });
  };
  const stops = [store.$now.listen(update), $openedLink.listen(update)];
  watchAddress(load);
  update();

  const connection: Connection<Answers> = {
    edit({ seen, next, step }) {
      // What was entered while a link was being opened was meant for it: it is nobody's work.
      if (/^open/.test($openedLink.get().state)) return;
      const put = (assessment: Assessment, change: (latest: Answers) => Answers): Assessment => {
        const latest = readAnswers(calculator, assessment.parts[id]);
        if (latest.state !== 'answers') return assessment;
        const part: Part = { version: calculator.versions.length, answers: change(latest.answers) };
        return { ...assessment, parts: { ...assessment.parts, [id]: part } };
      };
      store.edit(
        // What changed since the form was drawn, in another tab or by undo, stays.
        (assessment) => put(assessment, (latest) => merge(seen, next, latest, 'mine')),
        step === undefined ? undefined : `${id}:${step}`,
        // The first edit is of a field as well, not of a part that was not there.
        (assessment) => put(assessment, (latest) => latest),
      );
    },
    leave() {
      for (const stop of stops) stop();
    },
  };
  // Entered before the page was loaded anew.
  const { local } = store.around;
  const json = readJson(local.get(EARLY_KEY + id) ?? '', MAX_EARLY);
  local.remove(EARLY_KEY + id);
  const entered = readAnswers(calculator, {
    version: calculator.versions.length,
    answers: json.ok ? json.value : null,
  });
  if (entered.state === 'answers') {
    connection.edit({ seen: calculator.defaults, next: entered.answers, step: undefined });
  }
  return connection;
}

/** Characters, as many as a file may have. */
const MAX_EARLY = 1 << 20;

export interface Edit<Answers> {
  /** What the form was drawn with. */
  readonly seen: Answers;
  readonly next: Answers;
  readonly step: string | undefined;
}
