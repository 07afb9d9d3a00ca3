/** Names out of files: cut, one line, no hidden direction marks; and what must not become a name at all. */
import { MAX_LABEL, MAX_NAME } from '../limits.ts';

// Control characters, and those that turn the direction of what follows or can't be seen.
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** A name of a metric, candidate, judge or dimension. An address is cut to its host: paths and queries hold keys. */
export function nameOf(text: string, longest = MAX_NAME): string {
  const line = text.slice(0, 1000).replace(HIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(line)?.[1];
  const characters = Array.from(host ?? line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}

const PRIVATE =
  /(^|[^a-z])(api[-_ ]?key|key|token|secret|password|passwd|pwd|auth|authorization|credential|cookie|email|e-mail|mail|phone|address|url|uri|path|prompt|input|output|question|answer|query|response|expected|attachment|screenshot|artifact|link|reference|context|reason|explanation|message|trace|traceback|stack|stdout|stderr|log)s?([^a-z]|$)/i;

/** Whether a piece of metadata by this name may form groups or slices: none that by its name holds texts, places or keys. */
export function mayBeDimension(name: string): boolean {
  return name.length <= MAX_NAME && !name.startsWith('_') && !PRIVATE.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'));
}

/** A value of a dimension that may be shown: short, one line, and nothing that looks like a key or an address. */
export function isLabel(text: string): boolean {
  return (
    text.length <= MAX_LABEL &&
    !/[\p{Cc}\p{Cf}]/u.test(text) &&
    !/:\/\/|@/.test(text) &&
    !/(^|[^a-z])(sk|pk|ghp|gho|xox[a-z]|akia|eyj)[-_a-z0-9]{8}/i.test(text) &&
    !/[A-Za-z0-9+/_-]{32}/.test(text)
  );
}
