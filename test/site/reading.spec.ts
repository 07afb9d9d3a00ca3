/** Reading: without JavaScript, with the keyboard alone, in the theme one chose, from the first page to the last. */
import { expect, test } from '@playwright/test';
import { ONE_OF_EACH, READ, title } from './built.ts';

/** What a page says without scripts tells what it is for, and more. The page that is not there only leads on. */
const FEWEST_WORDS = 100;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // That every page has its text there, its file shows: `test/files/without-javascript.test.ts`.
  for (const built of ONE_OF_EACH.filter((one) => READ.includes(one))) {
    test(`${title(built)} reads`, async ({ page }) => {
      await page.goto(`/${built.path}`);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
      // What is hidden is not read.
      // biome-ignore lint/performance/useDomNodeTextContent: textContent has hidden words too
      const words = (await page.locator('main').innerText()).split(/\s+/).length;
      if (built.path !== '404.html') expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
      // What can't work without a script isn't offered.
      await expect(page.locator('[data-search]:visible')).toHaveCount(0);
      await expect(page.locator('.theme:visible')).toHaveCount(0);
    });
  }
});

test.describe('the theme', () => {
  const paper = () => getComputedStyle(document.documentElement).colorScheme;

  test('follows the system until one is chosen, and the choice is remembered', async ({ page }) => {
    await page.goto('/');
    expect(await page.evaluate(paper)).toBe('light dark');
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await page.evaluate(paper)).toBe('dark');
    await page.goto('/playbook/');
    expect(await page.evaluate(paper)).toBe('dark');
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await page.getByRole('radio', { name: 'Auto' }).check();
    await page.reload();
    expect(await page.evaluate(paper)).toBe('light dark');
  });

  test('a second tab takes the choice over', async ({ context }) => {
    const [one, two] = [await context.newPage(), await context.newPage()];
    await one.goto('/');
    await two.goto('/');
    await one.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => two.evaluate(paper)).toBe('dark');
  });

  for (const [name, refuse] of [
    [
      'throws',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        }),
    ],
    ['is null', () => Object.defineProperty(window, 'localStorage', { value: null })],
  ] as const) {
    test(`works for the page where storage ${name}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript(refuse);
      await page.goto('/');
      await page.getByRole('radio', { name: 'Dark' }).check();
      expect(await page.evaluate(paper)).toBe('dark');
      expect(errors).toEqual([]);
    });
  }
});

test.describe('with the keyboard', () => {
  test('the first stop leads past the masthead', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#main');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  test('every stop of a chapter is seen', async ({ page }) => {
    await page.goto('/playbook/the-gap/');
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return true;
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
        const { width, height } = activeElement.getBoundingClientRect();
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0) ||
          activeElement.outerHTML.slice(0, 120)
        );
      });
      expect(shown).toBe(true);
    }
  });
});

test('the playbook is read from the first page to the last and back, each page once', async ({ page }) => {
  await page.goto('/playbook/');
  const first = await page.locator('main a').first().getAttribute('href');
  await page.goto(first ?? '');
  const walk = async (rel: 'next' | 'prev') => {
    const met = [new URL(page.url()).pathname];
    while (met.length < 100) {
      const link = page.locator(`a[rel=${rel}]`);
      if ((await link.count()) === 0) break;
      await page.goto((await link.getAttribute('href')) ?? '');
      met.push(new URL(page.url()).pathname);
    }
    return met;
  };
  const forth = await walk('next');
  const back = await walk('prev');
  expect(new Set(forth).size).toBe(forth.length);
  expect(back).toEqual(forth.toReversed());
  expect(forth.length).toBeGreaterThan(10);
});
