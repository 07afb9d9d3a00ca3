import { calculatorIds } from '../calculators/registry.ts';
import { checkPages } from '../facts/by-calculator.ts';
import { folder } from '../facts/doors/astro.ts';

/** What the content says of each calculator, in its order. @throws ContentFault unless each calculator has its page, and each page its calculator */
export async function calculatorPages() {
  const pages = await folder('calculators');
  checkPages(
    pages.map(({ id }) => id),
    calculatorIds,
  );
  return pages;
}
