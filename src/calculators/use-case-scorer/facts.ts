import type { ScoringMethod } from '../../domain/content/criterion.ts';
import type { Content } from '../../facts/content.ts';

export interface Facts {
  /** `content/criteria.yaml`. */
  readonly criteria: ScoringMethod;
  /** ISO 4217; the currency of a portfolio that names none. */
  readonly currency: string;
  /** The level a sponsor stands at or above: `content/stages.yaml`. */
  readonly sponsorLevel: string;
}

export function pickFacts({ criteria, site, stages }: Content): Facts {
  return { criteria, currency: site.currency, sponsorLevel: stages.sponsorLevel };
}
