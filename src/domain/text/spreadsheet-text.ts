/** Text in a CSV cell that a spreadsheet would run as a formula is made text again by an apostrophe before it (OWASP). */

/**
 * Also behind white space and in full width, which some spreadsheets take for the same. Apostrophes that stand there
 * already are counted in, so that `restoreFormula` gives back exactly what was written.
 */
const FORMULA_START = /^'*[\s\u00a0\ufeff]*[=+\-@\t\r\n＝＋－＠]/;

export const neutralizeFormula = (cell: string): string => (FORMULA_START.test(cell) ? `'${cell}` : cell);

/** Takes back what `neutralizeFormula` did, so that what was exported is imported as it was. */
export const restoreFormula = (cell: string): string =>
  cell.startsWith("'") && FORMULA_START.test(cell.slice(1)) ? cell.slice(1) : cell;
