/** The calculators as prose and pages show them. One line for each in both tables. */
import UseCaseScorer from './use-case-scorer/UseCaseScorer.astro';

/** Name in MDX → wrapper. */
export const islands = {
  UseCaseScorer,
};

/** Id → wrapper. */
export const byId = {
  'use-case-scorer': UseCaseScorer,
};
