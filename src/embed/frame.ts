/**
 * Stands in the head of an embedded page, before anything is shown: theme, accent and call as the tag asks, then the page's
 * height to the page around it. Written into the page itself, so that it also runs in a sandbox that no module gets into.
 */
import { accentFrom } from './model/accent.ts';
import { readOptions } from './model/options.ts';
import { follow, NOT_FOLLOWED, type Result, readHostMessage, say, type Theme, withoutProse } from './model/protocol.ts';
import { LOCALE_ASKED, RESULT_TOLD } from './page-events.ts';

const root = document.documentElement;
const options = readOptions(new URLSearchParams(location.search));
const isFramed = window.parent !== window;

show(options.theme);
if (options.compact) root.dataset['compact'] = '';
if (options.accent !== null) {
  const accent = accentFrom(options.accent);
  if (accent.ok) root.style.setProperty('--brand', `light-dark(${accent.light}, ${accent.dark})`);
}
if (options.locale) root.dataset['locale'] = options.locale;
document.addEventListener('DOMContentLoaded', fill);
document.addEventListener('click', keepHere, true);
// Only a page that frames this one can ask it to say and show things: opened by itself it is the site's own page.
if (isFramed) {
  document.addEventListener('DOMContentLoaded', report);
  if (options.results) tellResults();
}

function show(theme: Theme): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/** Puts in what the tag asked for. */
function fill(): void {
  const call = document.querySelector<HTMLElement>('[data-call]');
  const link = call?.querySelector('a');
  if (isFramed && options.callToAction && call && link) {
    call.querySelector('[data-question]')?.remove();
    link.textContent = options.callToAction.label;
    link.href = options.callToAction.url;
    link.rel = 'noopener nofollow';
    call.hidden = false;
  }
  const told = document.querySelector<HTMLElement>('[data-told]');
  if (told && isFramed && options.results) told.hidden = false;
}

/** Links open a page of their own, but a place in this page is in this page. */
function keepHere({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.getAttribute('href')?.startsWith('#')) link.target = '_self';
}

function report(): void {
  let following = NOT_FOLLOWED;
  let waiting = false;
  const page = document.querySelector('main');
  const send = () => {
    waiting = false;
    // What hangs over the end, as an open menu does, counts; a frame that is not shown has no height.
    const height = Math.max(page?.scrollHeight ?? 0, Math.ceil(document.body.getBoundingClientRect().height));
    if (height < 1) return;
    const after = follow(following, height, performance.now());
    if (after.height === following.height && following.run > 0) {
      following = after;
      return;
    }
    following = after;
    window.parent.postMessage(say({ type: 'height', height: after.height }), '*');
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    // Not with the next picture: browsers draw no frames that are out of sight, and one that gets its size late moves the page.
    setTimeout(send);
  };
  const touched = () => {
    following = { ...following, run: Math.min(following.run, 1) };
    soon();
  };

  new ResizeObserver(soon).observe(document.body);
  for (const event of ['pointerup', 'keyup', 'toggle']) document.addEventListener(event, touched, true);
  addEventListener('load', soon);
  addEventListener('message', ({ source, data }) => {
    const message = source === window.parent ? readHostMessage(data) : null;
    if (!message) return;
    if (message.type === 'theme') show(message.theme);
    else {
      root.dataset['locale'] = message.locale;
      dispatchEvent(new Event(LOCALE_ASKED));
    }
    following = NOT_FOLLOWED;
    soon();
  });
  soon();
}

function tellResults(): void {
  let before = '';
  addEventListener(RESULT_TOLD, (event) => {
    const { calculator, result } = (event as CustomEvent<{ calculator: string; result: unknown }>).detail;
    const safe = withoutProse(result) as Result;
    const text = JSON.stringify(safe);
    if (text === before) return;
    before = text;
    window.parent.postMessage(say({ type: 'result', calculator, result: safe }), '*');
  });
}
