/** A finding in lines of text, to be set beside another's. */
import type { Calculator } from './calculator.ts';

/** The calculator's own sentences or, where it has none, the lines of its first Markdown export. */
export async function conclusionsOf<Answers, Facts, Finding>(
  calculator: Calculator<Answers, Facts, Finding>,
  answers: Answers,
  facts: Facts,
  locale: string,
): Promise<readonly string[]> {
  const finding = calculator.evaluate(answers, facts);
  if (calculator.conclude) return calculator.conclude({ answers, facts, finding, locale });
  const text = calculator.exports.find(({ format }) => format === 'markdown');
  const lines = await text?.write({ answers, facts, finding, assessmentName: '', locale });
  return (lines ?? '').split('\n').map(plain).filter(Boolean);
}

/** A line of Markdown without its marks; rules and heads of tables are no lines. */
function plain(line: string): string {
  if (/^[\s|:-]*$/.test(line)) return '';
  return line
    .replace(/^\s*(#+|[-*]( \[[ x]\])?|\d+\.|>)\s+/, '')
    .replace(/^\||\|$/g, '')
    .replace(/\s*\|\s*/g, ': ')
    .replace(/\*\*|`|\\(?=[^\w\s])/g, '')
    .trim();
}
