/** Small numbers as English words, for prose. */
import { startSentence } from './inside-sentence.ts';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const inWord = (figure: string) => figure.replace(/\d+(\.\d+)?/g, (number) => WORDS[Number(number)] ?? number);

/** "12" → "twelve", "4–8" → "four to eight"; beyond twenty, or with decimals, the digits stay. */
export function inWords(figure: string | number): string {
  const words = inWord(String(figure));
  return /\d/.test(words) ? String(figure) : words.replace('–', ' to ');
}

/** "Twelve": as a sentence begins. */
export function startInWords(figure: string | number): string {
  return startSentence(inWords(figure));
}
