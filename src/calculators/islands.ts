/** The calculators as prose and pages show them. One line for each in both tables. */
import Checklist from './checklist/Checklist.astro';
import GoNoGo from './go-no-go/GoNoGo.astro';
import TimelineAndBudget from './timeline-and-budget/TimelineAndBudget.astro';
import UseCaseScorer from './use-case-scorer/UseCaseScorer.astro';

/** Name in MDX → wrapper. */
export const islands = {
  Checklist,
  GoNoGo,
  TimelineAndBudget,
  UseCaseScorer,
};

/** Id → wrapper. */
export const byId = {
  checklist: Checklist,
  'go-no-go': GoNoGo,
  'timeline-and-budget': TimelineAndBudget,
  'use-case-scorer': UseCaseScorer,
};
