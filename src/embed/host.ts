/**
 * The script for host pages, served as `/embed/v1.js`: sizes the frames of this site and hands their results over. It touches
 * no other frame, and believes only messages from such a frame's own window and origin.
 */
import {
  type Following,
  follow,
  type HostMessage,
  isLocale,
  isTheme,
  NOT_FOLLOWED,
  PROTOCOL,
  readFrameMessage,
  say,
} from './model/protocol.ts';

const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
/** Address of the folder the script lies in: the frames of this site lie in it too. */
const folder = source && new URL('.', source).href;
const mark = `${PROTOCOL} ${folder}`;
// A page with three tags has the script three times.
if (folder && !Reflect.has(window, mark)) {
  Reflect.set(window, mark, true);
  start();
}

function start(): void {
  const followed = new WeakMap<HTMLIFrameElement, Following>();

  addEventListener('message', ({ source, origin, data }) => {
    const message = readFrameMessage(data);
    const frame = message && source && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    if (message.type === 'result') {
      const detail = { calculator: message.calculator, result: message.result };
      frame.dispatchEvent(new CustomEvent('result', { detail, bubbles: true }));
      return;
    }
    const before = followed.get(frame);
    const after = follow(before ?? NOT_FOLLOWED, message.height, performance.now());
    followed.set(frame, after);
    if (after.height !== before?.height) size(frame, after.height);
    if (!before) tell(frame);
  });

  new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof HTMLIFrameElement && isOurs(target)) tell(target);
  }).observe(document, { subtree: true, attributeFilter: ['data-theme', 'data-locale'] });

  // Frames that were there before the script: they have said their height already, and repeat it when spoken to.
  for (const frame of frames()) tell(frame);
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(isOurs);
}

function isOurs({ src }: HTMLIFrameElement): boolean {
  return src.startsWith(folder);
}

function isOpaque({ sandbox }: HTMLIFrameElement): boolean {
  return sandbox.length > 0 ? !sandbox.contains('allow-same-origin') : sandbox.value !== '';
}

function originOf(frame: HTMLIFrameElement): string {
  return isOpaque(frame) ? 'null' : new URL(folder).origin;
}

/** Important, because pages reset what they don't know; through the object model, because their policies block attributes. */
function size(frame: HTMLIFrameElement, height: number): void {
  frame.style.setProperty('box-sizing', 'content-box', 'important');
  frame.style.setProperty('height', `${height}px`, 'important');
}

/** Passes on the theme and locale that the frame's element asks for; its address had the first word. */
function tell(frame: HTMLIFrameElement): void {
  const { theme, locale } = frame.dataset;
  const asked = theme ?? new URL(frame.src).searchParams.get('theme');
  const messages: HostMessage[] = [{ type: 'theme', theme: isTheme(asked) ? asked : 'auto' }];
  if (isLocale(locale)) messages.push({ type: 'locale', locale });
  // To whoever is in the frame: a theme is no secret, and a frame that is still loading has another origin.
  for (const message of messages) frame.contentWindow?.postMessage(say(message), '*');
}
