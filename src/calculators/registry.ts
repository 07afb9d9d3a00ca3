/** Id → calculator, each fetched only when it is asked for. A new calculator is one line here. */
import type { AnyCalculator } from '../shell/codec/document.ts';

const registry: Readonly<Record<string, () => Promise<AnyCalculator>>> = {
  'use-case-scorer': async () => (await import('./use-case-scorer/calculator.ts')).useCaseScorer,
  'timeline-and-budget': async () => (await import('./timeline-and-budget/calculator.ts')).timelineAndBudget,
  'go-no-go': async () => (await import('./go-no-go/calculator.ts')).goNoGo,
  checklist: async () => (await import('./checklist/calculator.ts')).checklist,
};

/** In the order of the method. */
export const calculatorIds: readonly string[] = Object.keys(registry);

/** Undefined for an id that no calculator has. */
export async function loadCalculator(id: string): Promise<AnyCalculator | undefined> {
  return Object.hasOwn(registry, id) ? registry[id]?.() : undefined;
}
