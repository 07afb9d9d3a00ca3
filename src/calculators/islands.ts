/** The calculators as prose and pages show them: `<Name>.astro` in the folder of each. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { byCalculator } from './role-files.ts';

const found = import.meta.glob<{ readonly default: AstroComponentFactory }>(['./*/*.astro', '!./*/Picture.astro'], {
  eager: true,
});

/** Id → wrapper. */
export const byId = byCalculator(found, '<Name>.astro, which places it on pages and in prose');

/** Name in MDX → wrapper. */
export const islands = Object.fromEntries(
  Object.entries(found).map(([path, { default: wrapper }]) => [path.split('/').at(-1)?.replace('.astro', ''), wrapper]),
);
