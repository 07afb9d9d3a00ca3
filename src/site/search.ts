/** The search dialog: a combobox over a list of sections. Loaded when it is first opened. */

import { loadPlaces, nearest } from './places.ts';
import style from './search.css?url';
import { ask, loadIndex, type Row } from './search-index.ts';
import { choiceOfKind, element, keysHelp, list, option, searchField } from './search-parts.ts';
import { searchMessages } from './words/en/search-messages.ts';

const BASE = import.meta.env.BASE_URL;

let opening: Promise<() => void> | undefined;

/** @param dialog empty but for a `template` with the links to the calculators */
export async function openSearch(dialog: HTMLDialogElement): Promise<void> {
  opening ??= build(dialog);
  (await opening)();
}

async function build(dialog: HTMLDialogElement): Promise<() => void> {
  const tools = dialog.querySelector('template');
  const { form, input } = searchField();
  const { fieldset, chosen } = choiceOfKind();
  const status = element('p', { class: 'vh', role: 'status' });
  const body = element('div', { class: 'search-body' });
  const { move, activate, show } = list(input, body);

  const empty = () => {
    const links = [...(tools?.content.querySelectorAll('a') ?? [])].map((link) =>
      option(link.href, [link.textContent], '', []),
    );
    show(links, searchMessages.tools, true);
    status.textContent = '';
  };
  const fail = () => {
    const words = import.meta.env.DEV ? searchMessages.notBuilt : searchMessages.failed;
    show([]);
    body.prepend(element('p', { class: 'search-word' }, words));
    status.textContent = words;
  };
  const nothing = async (query: string) => {
    const { id } = chosen();
    const words = id === 'all' ? searchMessages.nothing(query) : searchMessages.nothingHere(query, id);
    const near = nearest(query, await loadPlaces(BASE));
    if (input.value.trim() !== query) return;
    show(
      near.map(({ path, title, kind }) => option(path, [title], searchMessages.kinds[kind] ?? '', [])),
      near.length ? searchMessages.nearest : '',
    );
    body.prepend(element('p', { class: 'search-word' }, words));
    status.textContent = words;
  };

  /** Enter was pressed before the answer to what is typed was there: the first result is opened when it comes. */
  let waiting: KeyboardEvent | undefined;
  let isAnswered = true;
  const update = async () => {
    const query = input.value.trim();
    waiting = undefined;
    isAnswered = !query;
    if (!query) return empty();
    try {
      const rows = await ask(BASE, query, chosen().kinds);
      // A later question, or none any more, has taken this one's place.
      if (!rows || input.value.trim() !== query) return;
      isAnswered = true;
      if (!rows.length) return await nothing(query);
      show(rows.map(row));
      status.textContent = searchMessages.count(rows.length);
      if (waiting) activate(waiting);
    } catch {
      fail();
    }
  };

  input.addEventListener('input', update);
  fieldset.addEventListener('change', update);
  input.addEventListener('keydown', (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const isEnter = event.key === 'Enter';
    if (isEnter || (isPlain && move(event.key))) event.preventDefault();
    if (isEnter && isAnswered) activate(event);
    else if (isEnter) waiting = event;
  });
  dialog.addEventListener('click', (event: MouseEvent) => {
    const isHere = !(event.ctrlKey || event.metaKey || event.shiftKey);
    const target = event.target as Element;
    if (target === dialog || (isHere && target.closest('a'))) dialog.close();
  });
  dialog.replaceChildren(form, fieldset, status, body, keysHelp());
  await styled();
  return () => {
    empty();
    dialog.showModal();
    input.select();
    if (input.value) update();
    else loadIndex(BASE).catch(() => import.meta.env.DEV && fail());
  };
}

function row({ address, heading, page, kind, excerpt }: Row): HTMLAnchorElement {
  return option(address, [heading], [page, searchMessages.kinds[kind] ?? ''].filter(Boolean).join(' · '), excerpt);
}

/** The dialog's own style; a browser that can't load it shows the dialog plain. */
function styled(): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: style });
  document.head.append(link);
  return new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
  });
}
