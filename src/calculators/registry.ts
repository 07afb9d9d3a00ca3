/** Id → calculator, each fetched only when it is asked for. A new calculator is one line here. */
import type { AnyCalculator } from '../shell/codec/document.ts';

const registry = {
  'use-case-scorer': async () => (await import('./use-case-scorer/calculator.ts')).useCaseScorer,
  'timeline-and-budget': async () => (await import('./timeline-and-budget/calculator.ts')).timelineAndBudget,
  'go-no-go': async () => (await import('./go-no-go/calculator.ts')).goNoGo,
  checklist: async () => (await import('./checklist/calculator.ts')).checklist,
} as const satisfies Readonly<Record<string, () => Promise<AnyCalculator>>>;

export type CalculatorId = keyof typeof registry;

/** Each with its own answers, facts and finding. */
export type Calculators = { readonly [Id in CalculatorId]: Awaited<ReturnType<(typeof registry)[Id]>> };

/** In the order of the method. */
export const calculatorIds = Object.keys(registry) as readonly CalculatorId[];

/** Undefined for an id that no calculator has. */
export async function loadCalculator(id: string): Promise<AnyCalculator | undefined> {
  return Object.hasOwn(registry, id) ? registry[id as CalculatorId]() : undefined;
}

/** All of them, by id, in the order of the method: for what is said about the whole. */
export async function loadCalculators(): Promise<Calculators> {
  const loaded = await Promise.all(calculatorIds.map(async (id) => [id, await registry[id]()] as const));
  return Object.fromEntries(loaded) as unknown as Calculators;
}
