import type { CalculatorId } from '../../calculators/registry.ts';

/** Where something of the whole is entered or shown, from the root of the site. */
export function pathTo(place: CalculatorId | 'overview' | 'sponsor'): string {
  if (place === 'overview') return '/assessment/';
  return place === 'sponsor' ? '/assessment/#sponsor' : `/calculators/${place}/`;
}
