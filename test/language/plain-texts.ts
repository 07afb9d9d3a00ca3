/** Finds what is not in the page's language: texts with a plain Latin word. */

/** Where plain letters are right: code, keys, and what only programs read. */
const NO_WORDS = new Set(['SCRIPT', 'STYLE', 'CODE', 'KBD', 'PRE', 'TEMPLATE']);
const ATTRIBUTES = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title', 'data-l'];

/**
 * Addresses, names and codes in capitals, the units that the content gives its metrics, fingerprints, and the letters of a
 * fingerprint as pilots and engineers all over the world spell them.
 */
const EVERYWHERE = new RegExp(
  [
    String.raw`\bhttps?:\S*`,
    String.raw`\bmailto:\S*`,
    String.raw`\b[\w-]+(\.[\w-]+)+/\S*`,
    String.raw`\b(min|points|Alfa|Bravo|Charlie|Delta|Echo|Foxtrot)\b`,
    String.raw`\b([A-Z][A-Z\d-]+(:\S*)?|\d+[a-z]*|(?=[a-f]*\d)[0-9a-f]{4})\b`,
  ].join('|'),
  'g',
);

const WORD = /[A-Za-z]{2,}/;

export const isPlain = (text: string): boolean => WORD.test(text.replace(EVERYWHERE, ''));

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<Node>;
  getAttribute?(name: string): string | null;
}

/** Every text and every attribute that is read out or shown, with a plain word in it, each once. */
export function plainTexts(root: Node): string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    const name = node.nodeName.toUpperCase();
    if (NO_WORDS.has(name)) return;
    if (node.nodeType === 3) add(node.nodeValue ?? '', '');
    for (const attribute of node.nodeType === 1 ? ATTRIBUTES : [])
      add(node.getAttribute?.(attribute) ?? '', `${attribute}: `);
    for (const child of Array.from(node.childNodes)) visit(child);
  };
  const add = (text: string, where: string) => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line && isPlain(line)) found.add(`${where}${line}`);
  };
  visit(root);
  return [...found];
}
