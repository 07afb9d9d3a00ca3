/**
 * What an embedded calculator does beyond its page: it takes a locale, tells its result where the tag asks for that, and, from
 * when its visitor begins, carries the answers along its link.
 */
import { holdsLink } from '../shell/at-hand.ts';
import { $told, askLocale } from '../shell/host-page.ts';
import { readOptions } from './options.ts';
import { type Result, readHostMessage, say, withoutProse } from './protocol.ts';

const options = readOptions(new URLSearchParams(location.search));

if (options.locale) askLocale(options.locale);
addEventListener('message', ({ source, data }) => {
  const message = source === window.parent ? readHostMessage(data) : null;
  if (message?.type === 'locale') askLocale(message.locale);
});

if (options.results && window.parent !== window) {
  let before = '';
  $told.subscribe((told) => {
    if (!told) return;
    const result = withoutProse(told.result) as Result;
    const text = JSON.stringify(result);
    if (text === before) return;
    before = text;
    window.parent.postMessage(say({ type: 'result', calculator: told.calculator, result }), '*');
  });
}

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
