/**
 * Beside an embedded calculator: hands it the locale that was asked for, hands its results to `frame.ts` in the head, and has its
 * answers carried along its link from when its visitor begins.
 */

import { $told, askLocale } from '../shell/desk/host-page.ts';
import { holdsLink } from '../shell/keep/at-hand.ts';
import { LOCALE_ASKED, RESULT_TOLD } from './page-events.ts';

const ask = () => {
  const { locale } = document.documentElement.dataset;
  if (locale) askLocale(locale);
};
ask();
addEventListener(LOCALE_ASKED, ask);
$told.subscribe((detail) => detail && dispatchEvent(new CustomEvent(RESULT_TOLD, { detail })));

let begun = false;
const begin = () => {
  if (begun) return;
  begun = true;
  import('./full-link.ts').then(
    ({ prefill, carryAnswers }) => {
      prefill();
      carryAnswers();
    },
    () => {
      begun = false;
    },
  );
};
for (const sign of ['pointerover', 'focusin', 'keydown']) addEventListener(sign, begin, { passive: true });
addEventListener('hashchange', () => holdsLink(location.hash) && begin());
if (holdsLink(location.hash)) begin();
