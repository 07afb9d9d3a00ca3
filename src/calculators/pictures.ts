/** Id → the picture that stands for the calculator where all are shown: `Picture.astro` in its folder. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { byCalculator } from './role-files.ts';

const found = import.meta.glob<{ readonly default: AstroComponentFactory }>('./*/Picture.astro', { eager: true });

export const pictures = byCalculator(found, 'Picture.astro, the picture that stands for it on the home page');
