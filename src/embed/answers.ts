/**
 * What an embedded calculator does beyond its page: its link to the full page carries the visitor's answers, the tag's link
 * prefills them, and the result goes to the page around it where the tag asks for that.
 */
import { loadCalculator } from '../calculators/registry.ts';
import { getStore } from '../shell/browser.ts';
import { $told, askLocale } from '../shell/host-page.ts';
import { $shared, asAssessment, leaveLink } from '../shell/shared.ts';
import { readOptions } from './options.ts';
import { type Result, readHostMessage, say, withoutProse } from './protocol.ts';

const options = readOptions(new URLSearchParams(location.search));
const store = getStore('embed');

if (options.locale) askLocale(options.locale);
addEventListener('message', ({ source, data }) => {
  const message = source === window.parent ? readHostMessage(data) : null;
  if (message?.type === 'locale') askLocale(message.locale);
});

// Nothing is kept here that a link could overwrite: it is where the visitor begins, not somebody else's work.
$shared.subscribe((link) => {
  if (link.state !== 'open') return;
  store.add((id, now) => asAssessment(link.shared, id, now));
  leaveLink();
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

const link = document.querySelector<HTMLAnchorElement>('a[data-full]');
if (link) carryAnswers(link, link.dataset['full'] ?? '', link.href);

/** Before the link is used, by pointer or key, it gets the answers as they are. */
function carryAnswers(link: HTMLAnchorElement, calculatorId: string, bare: string): void {
  let write: (() => string) | undefined;
  const fetchCodec = async () => {
    const [{ writeLink }, { choose }, calculator] = await Promise.all([
      import('../shell/codec/link.ts'),
      import('../shell/codec/share.ts'),
      loadCalculator(calculatorId),
    ]);
    if (!calculator) return;
    write = () => {
      const { assessment } = store.$now.get();
      if (!assessment.parts[calculatorId]) return bare;
      const written = writeLink(choose(assessment, [calculator], { scope: 'calculator', texts: true }), [calculator]);
      return written.ok ? `${bare}#${written.fragment}` : bare;
    };
    refresh();
  };
  const refresh = () => {
    if (write) link.href = write();
  };
  const unlisten = store.$now.listen(({ assessment }) => {
    if (!assessment.parts[calculatorId]) return;
    unlisten();
    fetchCodec().catch(() => {});
  });
  for (const event of ['pointerenter', 'pointerdown', 'focus', 'click']) link.addEventListener(event, refresh);
  link.addEventListener('click', (event) => openOrShow(event, link));
}

/** A sandbox may not let a frame open pages, and says nothing about it: then the address is shown, to be copied. */
function openOrShow(event: MouseEvent, link: HTMLAnchorElement): void {
  if (self.origin !== 'null') return;
  event.preventDefault();
  const opened = window.open(link.href, '_blank');
  if (opened) return;
  const shown = document.querySelector<HTMLElement>('[data-address]');
  const field = shown?.querySelector('input');
  if (!shown || !field) return;
  shown.hidden = false;
  field.value = link.href;
  field.select();
}
