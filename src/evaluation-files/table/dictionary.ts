/** Dictionaries and lists that were written into a cell: as JSON, or as Python prints them. */

/** Of scalars only; `undefined` where the text is neither. */
export function readDictionary(text: string): Readonly<Record<string, unknown>> | readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return readPython(text);
  }
}

/** `'a'`, `"a"`, `1.5`, `True`, `None`: one of Python's literals, at the place where the last one ended. */
const LITERAL =
  /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([-+]?\d[\d.]*(?:e[-+]?\d+)?)|(True|False|None|nan))\s*/y;

function readPython(text: string): Readonly<Record<string, unknown>> | readonly unknown[] | undefined {
  const close = text[0] === '{' ? '}' : ']';
  const found: Record<string, unknown> = Object.create(null);
  const list: unknown[] = [];
  let at = 1;
  const literal = (): { value: unknown } | undefined => {
    LITERAL.lastIndex = at;
    const parts = LITERAL.exec(text);
    if (!parts) return undefined;
    at = LITERAL.lastIndex;
    const [, single, double, number, word] = parts;
    if (number !== undefined) return { value: Number(number) };
    if (word !== undefined) return { value: word === 'True' ? true : word === 'False' ? false : null };
    return { value: (single ?? double ?? '').replace(/\\(.)/g, '$1') };
  };
  while (text[at] !== close || at === 1) {
    if (text.slice(at).trim() === close) break;
    const first = literal();
    if (!first) return undefined;
    if (close === ']') list.push(first.value);
    else {
      if (text[at] !== ':') return undefined;
      at += 1;
      const second = literal();
      if (!second) return undefined;
      found[String(first.value)] = second.value;
    }
    if (text[at] === ',') at += 1;
    // numpy prints lists without commas.
    else if (text[at] !== close && close === '}') return undefined;
  }
  return close === ']' ? list : found;
}
