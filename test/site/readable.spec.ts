/** Every page, for everyone: axe in light and dark, in forced colors, without motion; and valid HTML. */
import { expect, type Page, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { violations } from './axe.ts';
import { PAGES, scrollThrough, title } from './built.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A heading is at most one level below the one before it.
    'heading-level': 'error',
    // Style of writing, which is Astro's to choose, not a matter of validity.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A table that reflows into a grid keeps its meaning only by naming the roles it has.
    'no-redundant-role': 'off',
    // Search engines cut long titles; the standard doesn't.
    'long-title': 'off',
  },
});

for (const built of PAGES) {
  test(`${title(built)} is valid HTML`, async () => {
    const { results } = await validator.validateString(built.html, built.file);
    const messages = results.flatMap(({ messages }) => messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });

  test(`${title(built)} is readable by all`, async ({ page }) => {
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
