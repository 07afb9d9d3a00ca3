/** Names of things inside an English sentence. */
import { formatList } from '../../text/format.ts';

/** A name as it stands inside a sentence: it begins small, unless it is an acronym. "Red flag on team readiness". */
export const insideSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Names as a list inside a sentence. */
export const listInside = (names: readonly string[], locale: string): string =>
  formatList(names.map(insideSentence), locale);

/** A text as a sentence begins. */
export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
