/**
 * Every page, for everyone: axe in light and dark, in forced colors, without motion. Meanwhile nothing is said in the console, nothing
 * blocked by the policy, nothing fetched from elsewhere.
 */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { PAGES, rootUrl, scrollThrough, title, watch } from './built.ts';

for (const built of PAGES) {
  test(`${title(built)} is quiet and readable by all`, async ({ page }) => {
    const said = await watch(page, rootUrl());
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`/${built.path}`);
    await scrollThrough(page);
    expect.soft(await violations(page, { bestPractice: true }), 'in light').toEqual([]);
    const inLight = await shapes(page);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    // Where dark changes colors alone, what axe says of all else holds for both; what computes is looked at whole.
    const onlyColors = built.kind === 'content';
    if (onlyColors) expect.soft(await shapes(page), 'only colors change').toEqual(inLight);
    expect.soft(await violations(page, { colors: onlyColors }), 'in dark').toEqual([]);
    expect.soft(await moving(page), 'with reduced motion').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await followsForcedColors(page), 'in forced colors').toBe(true);
    expect(said).toEqual([]);
  });
}

/** What takes room on the page and where, and what of it is shown: all but its colors. */
const shapes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { visibility } = getComputedStyle(element);
      return `${element.localName}.${element.getAttribute('class') ?? ''} ${x} ${y} ${width} ${height} ${visibility}`;
    }),
  );

/** Elements that would move although the visitor asked for stillness. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const longest = (seconds: string) => Math.max(...seconds.split(',').map(Number.parseFloat));
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        return longest(transitionDuration) > 0.01 || (animationName !== 'none' && longest(animationDuration) > 0.01);
      })
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
  });

/** Whether text has the system's color, as a probe with the system's name for it has. */
const followsForcedColors = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.forced-colors-probe { color: CanvasText !important }');
    document.adoptedStyleSheets.push(sheet);
    const probe = document.body.appendChild(document.createElement('p'));
    probe.className = 'forced-colors-probe';
    const follows =
      getComputedStyle(document.querySelector('h1, h2, p') ?? probe).color === getComputedStyle(probe).color;
    probe.remove();
    return follows;
  });
