import { type CalculatorId, calculatorIds } from './registry.ts';

/**
 * The one file of a role in each calculator's folder, by calculator.
 * @param found modules by path, as in `./checklist/Picture.astro`
 * @param role what the file is called and what it is for, as a message says it
 * @throws at build time, naming the calculator that has none
 */
export function byCalculator<Role>(
  found: Readonly<Record<string, { readonly default: Role }>>,
  role: string,
): Readonly<Record<CalculatorId, Role>> {
  const roles = calculatorIds.map((id) => {
    const path = Object.keys(found).find((one) => one.startsWith(`./${id}/`));
    const module = path === undefined ? undefined : found[path];
    if (!module) throw new Error(`src/calculators/${id}/ has no ${role}`);
    return [id, module.default];
  });
  return Object.fromEntries(roles);
}
