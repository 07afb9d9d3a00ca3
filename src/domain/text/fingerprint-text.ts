/** A fingerprint for people: as printed, and as read over the phone. */

/** In groups of four, as printed: `9419 5fec 96b1`. */
export function grouped(print: string): string {
  return print.replace(/(.{4})(?=.)/g, '$1 ');
}

const LETTERS: Readonly<Record<string, string>> = {
  a: 'Alfa',
  b: 'Bravo',
  c: 'Charlie',
  d: 'Delta',
  e: 'Echo',
  f: 'Foxtrot',
};

/** As one reads it over the phone, letters by the ICAO spelling alphabet: `9 4 1 9, 5 Foxtrot Echo Charlie, 9 6 Bravo 1`. */
export function readAloud(print: string): string {
  return grouped(print)
    .split(' ')
    .map((group) => Array.from(group, (digit) => LETTERS[digit] ?? digit).join(' '))
    .join(', ');
}
