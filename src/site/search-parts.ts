/** The parts of the search dialog. They take and give DOM nodes; every text is set as text, never as markup. */

import { FILTERS } from './filters.ts';
import type { Piece } from './search-index.ts';
import { searchMessages } from './words/en/search-messages.ts';

const OPTION_PREFIX = 'search-hit-';
const LIST_ID = 'search-hits';
const SVG = 'http://www.w3.org/2000/svg';

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text) made.textContent = text;
  return made;
}

export function searchField() {
  const form = element('form', { method: 'dialog', role: 'search' });
  const input = element('input', {
    type: 'text',
    class: 'search-input',
    'aria-label': searchMessages.title,
    placeholder: searchMessages.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': LIST_ID,
  });
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('class', 'i');
  icon.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', '#find');
  icon.append(use);
  form.append(icon, input, element('button', { class: 'btn', value: 'close' }, searchMessages.close));
  return { form, input };
}

/** Radio buttons, one for each kind of page. */
export function choiceOfKind() {
  const fieldset = element('fieldset', { class: 'search-kinds' });
  fieldset.append(element('legend', { class: 'vh' }, searchMessages.filter));
  for (const { id } of FILTERS) {
    const label = element('label', {});
    const radio = element('input', { type: 'radio', name: 'search-kind', value: id });
    radio.checked = id === 'all';
    label.append(radio, element('span', {}, searchMessages.filters[id]));
    fieldset.append(label);
  }
  const chosen = () => {
    const value = fieldset.querySelector<HTMLInputElement>('input:checked')?.value;
    return FILTERS.find(({ id }) => id === value) ?? FILTERS[0];
  };
  return { fieldset, chosen };
}

/** Which keys do what, for the eye: the roles of the field and the list say it to the ear. */
export function keysHelp(): HTMLElement {
  const help = element('p', { class: 'keys', 'aria-hidden': 'true' });
  for (const [names, does] of [
    [['↑', '↓'], searchMessages.keys.move],
    [['Enter'], searchMessages.keys.open],
    [['Esc'], searchMessages.keys.close],
  ] as const) {
    const key = element('span', {});
    key.append(...names.flatMap((name) => [element('kbd', {}, name), ' ']), does);
    help.append(key);
  }
  return help;
}

/** A link that is an option of the list: it opens in a new tab as any link does. */
export function option(
  address: string,
  heading: readonly string[],
  place: string,
  excerpt: readonly Piece[],
): HTMLAnchorElement {
  const link = element('a', { role: 'option', href: address, tabindex: '-1', 'aria-selected': 'false' });
  link.append(element('b', {}, heading.join('')));
  if (place) link.append(element('span', {}, place));
  if (excerpt.length) {
    const words = element('p', {});
    words.append(...excerpt.map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text)));
    link.append(words);
  }
  return link;
}

/** A listbox that the field steers: one option is the active one, and the field says which. */
export function list(input: HTMLInputElement, body: HTMLElement) {
  const box = element('div', { id: LIST_ID, class: 'hits', role: 'listbox', 'aria-label': searchMessages.results });
  const options = () => [...box.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  let active = -1;

  const mark = (index: number) => {
    active = index;
    for (const [place, link] of options().entries()) link.setAttribute('aria-selected', String(place === index));
    const link = options()[index];
    if (link) input.setAttribute('aria-activedescendant', link.id);
    else input.removeAttribute('aria-activedescendant');
    link?.scrollIntoView({ block: 'nearest' });
  };

  return {
    /**
     * @param title said above the options, when they are no results
     * @param isOffer nobody asked for these: none is chosen until a key is pressed
     */
    show(links: readonly HTMLAnchorElement[], title = '', isOffer = false) {
      for (const [place, link] of links.entries()) link.id = `${OPTION_PREFIX}${place}`;
      box.replaceChildren(...links);
      box.hidden = links.length === 0;
      body.replaceChildren(...(title ? [element('p', { class: 'search-title' }, title)] : []), box);
      input.setAttribute('aria-expanded', String(links.length > 0));
      mark(links.length && !isOffer ? 0 : -1);
      body.scrollTop = 0;
    },
    /** @returns whether the key moved to another option */
    move(key: string): boolean {
      const count = options().length;
      if (!count) return false;
      const steps: Record<string, number> = {
        ArrowDown: (active + 1) % count,
        ArrowUp: (Math.max(active, 0) + count - 1) % count,
        Home: 0,
        End: count - 1,
      };
      const next = steps[key];
      if (next === undefined) return false;
      mark(next);
      return true;
    },
    /** Follows the active option, in a new tab when the key was pressed with Ctrl or Cmd. */
    activate({ ctrlKey, metaKey }: KeyboardEvent) {
      options()[active]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
    },
  };
}
