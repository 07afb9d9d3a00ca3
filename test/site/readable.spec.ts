/** Every page, for everyone: axe in light and dark, narrow, zoomed, in forced colors, without motion; and valid HTML. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { PAGES, scrollThrough, sidewaysScroll, title } from './built.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes what HTML allows: void elements without a slash, attributes with or without quotes, upper-case doctype or not.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Long titles with the site's name are cut by search engines, not by the standard.
    'long-title': 'off',
  },
});

for (const built of PAGES) {
  test.describe(title(built), () => {
    test('is valid HTML', async () => {
      const report = await validator.validateString(built.html, built.file);
      const messages = report.results.flatMap(({ messages }) => messages);
      expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual(
        [],
      );
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`passes axe in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`/${built.path}`, { waitUntil: 'networkidle' });
        await scrollThrough(page);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual(
          [],
        );
      });
    }

    test('does not scroll sideways at 320 px, which is 400% zoom of 1280', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(`/${built.path}`, { waitUntil: 'networkidle' });
      await scrollThrough(page);
      expect(await sidewaysScroll(page)).toBe('');
    });

    test('follows forced colors and reduced motion', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await page.goto(`/${built.path}`, { waitUntil: 'networkidle' });
      const found = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        probe.hidden = true;
        const paintOf = (element: Element, name: 'color' | 'backgroundColor') => getComputedStyle(element)[name];
        probe.setAttribute('class', 'forced-colors-probe');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.forced-colors-probe { color: CanvasText; background-color: Canvas }');
        document.adoptedStyleSheets.push(sheet);
        const seconds = (text: string) => Math.max(...text.split(',').map(Number.parseFloat));
        const moving = [...document.querySelectorAll('*')].filter((element) => {
          const style = getComputedStyle(element);
          return (
            seconds(style.transitionDuration) > 0.01 ||
            (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
          );
        });
        return {
          text: paintOf(document.querySelector('h1, p') ?? document.body, 'color') === paintOf(probe, 'color'),
          moving: moving.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
        };
      });
      expect(found).toEqual({ text: true, moving: [] });
    });
  });
}
