/** Everything fits, in wide and in narrow letters: a screen of 320 px, an embed a column of 280 px, and a page its paper. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Built, PAGES, READ, scrollThrough, sticksOut, title } from './built.ts';
import { BOTH_LETTERS } from './letters.ts';
import { sheets } from './printed.ts';

const PAGE_PX = 320;
const EMBED_PX = 280;
/** A sheet holds about 500 words at the printed size; figures, tables and headings take the rest. */
const WORDS_PER_SHEET = 250;
/** What is on screen only. */
const FRAME = ['.masthead', '.foot', '.skip', 'nav.side', '.pn', 'dialog'];

/** Every example that a calculator has, as a link that was given out. */
const FILLED = globSync('test/golden/*/*.json').map((file) => ({
  calculator: dirname(file).replace('test/golden/', ''),
  link: (JSON.parse(readFileSync(file, 'utf8')) as { link: string }).link,
  name: file.replace(/^test\/golden\/|\.json$/g, ''),
}));

/** 1280 × 1024 at 400%, of which an embed in a column has less. */
const narrow = (page: Page, width: number) => page.setViewportSize({ width, height: 256 });

/** How wide a zero is in the letters that `fonts/` names, thousandths of the font's size. */
const ZERO: Readonly<Record<string, readonly [serif: number, sans: number, mono: number]>> = {
  'wide letters': [636, 636, 616],
  'narrow letters': [500, 562, 500],
};

test('the letters are those that were chosen', { tag: BOTH_LETTERS }, async ({ page }) => {
  test.skip(process.platform !== 'linux', 'only fontconfig lets letters be chosen');
  await page.goto('/');
  const widths = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    const root = getComputedStyle(document.documentElement);
    return ['--serif', '--sans', '--mono'].map((families) => {
      if (canvas) canvas.font = `1000px ${root.getPropertyValue(families)}`;
      return Math.round(canvas?.measureText('0').width ?? 0);
    });
  });
  expect(widths).toEqual(ZERO[test.info().project.name]);
});

for (const built of PAGES) {
  test(`${title(built)} fits a narrow screen and its paper`, { tag: BOTH_LETTERS }, async ({ page }) => {
    await narrow(page, built.kind === 'embed' ? EMBED_PX : PAGE_PX);
    await page.goto(`/${built.path}`);
    await scrollThrough(page);
    expect.soft(await sticksOut(page)).toEqual([]);
    if (READ.includes(built) && built.path !== '404.html') await expectPrints(page, built);
  });
}

async function expectPrints(page: Page, built: Built): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  for (const frame of FRAME) await expect(page.locator(`${frame}:visible`)).toHaveCount(0);
  const words = ((await page.locator('main').textContent()) ?? '').split(/\s+/).length;
  for (const format of ['A4', 'Letter'] as const) {
    const count = await sheets(page, format);
    expect(count, `${format} of ${built.path}`).toBeGreaterThanOrEqual(1);
    expect(count, `${format} of ${built.path}`).toBeLessThanOrEqual(2 + Math.ceil(words / WORDS_PER_SHEET));
  }
}

for (const { calculator, link, name } of FILLED) {
  test(`${name} fits a narrow screen and a column`, { tag: BOTH_LETTERS }, async ({ page }) => {
    for (const [path, width] of [
      [`/calculators/${calculator}/`, PAGE_PX],
      [`/embed/${calculator}/`, EMBED_PX],
    ] as const) {
      await narrow(page, width);
      await page.goto(path + link);
      await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
      await scrollThrough(page);
      expect.soft(await sticksOut(page), path).toEqual([]);
    }
  });
}
