/** The decided example, whole or with something about it changed. */
import type { Parts, Whole } from '../../src/assessment/model/whole.ts';
import type { CalculatorId } from '../../src/calculators/registry.ts';
import type { Cover } from '../../src/shell/codec/document.ts';
import { evaluateWhole, examples } from './facts.ts';

export const decided = examples.find(({ id }) => id === 'decided')!;

export const whole = (parts: Parts = decided.parts, cover: Cover = decided.cover) => evaluateWhole(cover, parts);

/** The decided example with one part's answers changed; null: without that part. */
export function but<Answers>(part: CalculatorId, change: ((answers: Answers) => unknown) | null): Whole {
  const { [part]: before, ...others } = decided.parts;
  if (!change || !before) return whole(others);
  return whole({ ...others, [part]: { ...before, answers: change(structuredClone(before.answers) as Answers) } });
}
