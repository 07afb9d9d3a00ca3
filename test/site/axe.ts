/**
 * What axe finds in a page and the frames in it. axe is put into each frame once and keeps no record of what is right: a fifth of
 * the processor time of its wrapper for Playwright, which opens a window at every look.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { Result, RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const EVERYTHING: RunOptions = { runOnly: { type: 'tag', values: WCAG } };
const BEST_PRACTICE: RunOptions = { runOnly: { type: 'tag', values: [...WCAG, 'best-practice'] } };
/** What can change where only colors do. */
const COLORS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

interface Look {
  /** Looks at this part of the page alone. */
  readonly within?: string;
  /** Looks at colors alone. */
  readonly colors?: boolean;
  /** Asks for more than WCAG does: headings in order, landmarks with names of their own. */
  readonly bestPractice?: boolean;
}

/** @returns one line for each element that breaks a rule of WCAG 2.2 AA */
export async function violations(
  page: Page,
  { within, colors = false, bestPractice = false }: Look = {},
): Promise<string[]> {
  const rules = colors ? COLORS : bestPractice ? BEST_PRACTICE : EVERYTHING;
  const options: RunOptions = { ...rules, resultTypes: ['violations'], iframes: false };
  const frames = within === undefined ? page.frames() : [page.mainFrame()];
  const found = await Promise.all(frames.map((frame) => look(frame, within, options)));
  return found.flat().flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
}

async function look(frame: Frame, within: string | undefined, options: RunOptions): Promise<Result[]> {
  if (await frame.evaluate(() => !('axe' in window))) await frame.evaluate(SOURCE);
  return frame.evaluate(
    async ([part, how]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(part ?? document, how)).violations;
    },
    [within, options] as const,
  );
}
