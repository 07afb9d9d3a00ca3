/** From the content to the facts of each calculator: the one builder, for the site, the command line and tests. */
import type { Content } from './content.ts';
import { ContentFault } from './content-fault.ts';

interface Picks<Facts> {
  readonly id: string;
  pickFacts(content: Content): Facts;
}

/** By calculator's id. @throws ContentFault naming what is missing, unless each calculator has its page and each page its calculator */
export function factsByCalculator<All extends { readonly [id: string]: Picks<unknown> }>(
  content: Content,
  calculators: All,
): { readonly [Id in keyof All]: ReturnType<All[Id]['pickFacts']> } {
  checkPages(
    content.calculators.map(({ id }) => id),
    Object.keys(calculators),
  );
  return Object.fromEntries(
    Object.entries(calculators).map(([id, calculator]) => [id, calculator.pickFacts(content)]),
  ) as never;
}

/** @throws ContentFault naming what is missing, unless each calculator has its page and each page its calculator */
export function checkPages(pages: readonly string[], calculators: readonly string[]): void {
  for (const id of calculators)
    if (!pages.includes(id))
      throw new ContentFault(`calculators/${id}.mdx`, {
        field: '',
        message: 'is missing: the registry has a calculator of this name',
      });
  for (const id of pages)
    if (!calculators.includes(id))
      throw new ContentFault(`calculators/${id}.mdx`, {
        field: '',
        message: `no calculator is called so. The registry has ${calculators.join(', ')}`,
      });
}
