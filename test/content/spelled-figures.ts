/** Figures that the data holds, as someone might type them into prose. */

/** What the refusals are derived from, as plain numbers. */
export interface HeldFigures {
  /** Any number of weeks that a stage, phase or rule names. */
  readonly weeks: readonly number[];
  readonly months: readonly number[];
  readonly percents: readonly number[];
  /** How many there are of something, by the nouns for it: `{ phases: 5 }`. */
  readonly counts: Readonly<Record<string, number>>;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ', , twenty thirty forty fifty sixty seventy eighty ninety'.replaceAll(',', '').split(' ');

/** "eighty-nine"; 0 to 100, whole numbers. */
export function spell(number: number): string {
  if (number === 100) return 'a hundred';
  const unit = UNITS[number];
  if (unit) return unit;
  const rest = number % 10;
  return `${TENS[Math.floor(number / 10)]}${rest ? `-${UNITS[rest]}` : ''}`;
}

const oneOf = (numbers: readonly number[]) => [...new Set(numbers.filter(Number.isInteger))].map(spell).join('|');

/** The phrases of a text that say a figure the data holds: they belong into a `<Fact>`, or they are wrong once the data changes. */
export function spelledFigures(text: string, held: HeldFigures): readonly string[] {
  const patterns = [
    `\\b(${oneOf(held.weeks)})[ -]weeks?\\b`,
    `\\b(${oneOf(held.months)})[ -]months?\\b`,
    `\\b(${oneOf(held.percents)})[ -]per ?cent\\b`,
    ...Object.entries(held.counts).map(([noun, count]) => `\\b${spell(count)} (\\w+ )?${noun}\\b`),
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'gi'))].map(([phrase]) => phrase));
}
