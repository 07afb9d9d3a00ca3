const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A permanent id for an item of a list: four random letters and digits, so that two tabs that add at once do not
 * choose the same one, and a link stays short.
 * @param list the items that are there already; the new id is none of theirs
 */
export function newId(list: readonly { readonly id: string }[] = []): string {
  for (;;) {
    const id = randomLetters(4);
    if (!list.some((item) => item.id === id)) return id;
  }
}

/** Random lower-case letters and digits, begun with a letter. */
export function randomLetters(count: number): string {
  const random = crypto.getRandomValues(new Uint32Array(count));
  let text = '';
  for (const [place, number] of random.entries()) text += LETTERS[number % (place === 0 ? 26 : LETTERS.length)];
  return text;
}
