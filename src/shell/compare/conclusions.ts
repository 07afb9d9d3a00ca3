/** A finding in lines of text, to be set beside another's. */
import type { AnyCalculator } from '../codec/document.ts';

/**
 * The calculator's own sentences, then the lines of its first Markdown export that say something else.
 * @param answers readable by the calculator's newest schema
 * @param facts those of this calculator
 */
export async function conclusionsOf(
  calculator: AnyCalculator,
  answers: unknown,
  facts: unknown,
  locale: string,
): Promise<readonly string[]> {
  // The registry holds calculators of every kind: who calls this has paired the three.
  const content = { answers: answers as never, facts: facts as never, locale, assessmentName: '' };
  const finding = calculator.evaluate(content.answers, content.facts) as never;
  const text = calculator.exports.find(({ format }) => format === 'markdown');
  const lines = (await text?.write({ ...content, finding })) ?? '';
  return [
    ...new Set([...calculator.conclude({ ...content, finding }), ...lines.split('\n').map(plain).filter(Boolean)]),
  ];
}

/** A line of Markdown without its marks; rules and heads of tables are no lines. */
function plain(line: string): string {
  if (/^[\s|:-]*$/.test(line)) return '';
  return line
    .replace(/^\s*(#+|[-*]( \[[ x]\])?|\d+\.|>)\s+/, '')
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .join(': ')
    .replace(/\*\*|`|\\(?=[^\w\s])/g, '')
    .trim();
}
