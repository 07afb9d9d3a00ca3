/** Embedded calculators, alone and in pages that nobody styled for them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Frame, test } from '@playwright/test';
import { violations } from './axe.ts';
import { DIST } from './built.ts';
import {
  complaints,
  type Embedding,
  expectFit,
  filledLink,
  frameOf,
  heightOf,
  open,
  score,
  startEmbedding,
  verdict,
} from './hosts/embedding.ts';
import { BOTH_LETTERS } from './letters.ts';
import { visit } from './settled.ts';

const CALCULATORS = readdirSync(join(DIST, 'embed'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

let embedding: Embedding;
test.beforeAll(async () => {
  embedding = await startEmbedding(true);
});
test.afterAll(() => embedding.close());

test.describe('an embed on its own', () => {
  for (const name of CALCULATORS) {
    test(`${name} passes axe as a tag may ask for it`, async ({ page }) => {
      const said = complaints(page);
      for (const query of ['?compact=1&accent=ffee00&theme=light', '?theme=dark&accent=112233']) {
        await visit(page, `${embedding.site}embed/${name}/${query}`);
        expect(await violations(page)).toEqual([]);
      }
      expect(said).toEqual([]);
    });

    test(`${name} is a landmark of its own name, so that nobody takes it for the page around it`, async ({ page }) => {
      await page.goto(`${embedding.site}embed/${name}/`);
      const title = await page.locator('h1').textContent();
      await expect(page.getByRole('main', { name: title ?? '', exact: true })).toBeVisible();
    });

    test(`${name} leads to its full page, and credits the site once`, async ({ page }) => {
      await page.goto(`${embedding.site}embed/${name}/`);
      await expect(page.locator('.embed-by a')).toHaveCount(2);
      await expect(page.locator('a[data-full]')).toHaveAttribute('href', new RegExp(`/calculators/${name}/$`));
      await expect(page.locator('header.masthead, footer')).toHaveCount(0);
    });
  }

  test('writes numbers as the locale of its address does', async ({ page }) => {
    for (const [locale, number] of [
      ['en-US', /\d\.\d weeks/],
      ['de-DE', /\d,\d weeks/],
    ] as const) {
      await page.goto(`${embedding.site}embed/timeline-and-budget/?locale=${locale}`);
      await expect(page.locator('main')).toContainText(number);
    }
  });

  test('shares links to the full page', async ({ page }) => {
    await page.goto(`${embedding.site}embed/use-case-scorer/?theme=dark`);
    await score(page.mainFrame(), 4);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.locator('.shell-link input')).toHaveValue(/\/calculators\/use-case-scorer\/#a=1/);
  });

  test('shows no call that its address makes up: only a page around it can ask for one', async ({ page }) => {
    await page.goto(
      `${embedding.site}embed/checklist/?cta=Log+in+again&cta-url=https%3A%2F%2Fexample.org%2F&results=1`,
    );
    await expect(page.locator('[data-call]')).toBeHidden();
    await expect(page.locator('[data-told]')).toBeHidden();
  });
});

test.describe('in another site’s page', () => {
  test('a plain one: sized to its content, also when that changes', async ({ page }) => {
    const said = complaints(page);
    const frame = await open(page, `${embedding.hosts}plain.html`);
    await expectFit(page, frame);
    const before = await heightOf(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
    await expectFit(page, frame);
    await score(frame, 5);
    await expect(verdict(frame)).toContainText('Strong');
    await expectFit(page, frame);
    expect(said).toEqual([]);
  });

  test('the full page opens with the visitor’s answers', async ({ page, context }) => {
    const frame = await open(page, `${embedding.hosts}plain.html`);
    await score(frame, 4);
    await expect(verdict(frame)).toContainText('Strong');
    const link = await filledLink(frame);
    const [full] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await expect(full.locator('input[type=radio]:checked').first()).toHaveValue('4');
    expect(full.url()).toContain('/calculators/use-case-scorer/#a=1');
  });

  test('a link in the tag prefills it, and the visitor goes on from there', async ({ page }) => {
    const frame = await open(page, `${embedding.hosts}plain.html`);
    await score(frame, 2);
    const link = await filledLink(frame);
    const fragment = new URL((await link.getAttribute('href')) ?? '', embedding.site).hash;
    await page.locator('#one').evaluate((element, hash) => {
      const copy = element.cloneNode() as HTMLIFrameElement;
      copy.src += hash;
      element.replaceWith(copy);
    }, fragment);
    const prefilled = await frameOf(page, 'one');
    await expect(prefilled.locator('input[type=radio]:checked')).toHaveCount(5);
    await expect(prefilled.locator('input[type=radio]:checked').first()).toHaveValue('2');
    await score(prefilled, 5);
    await expect(verdict(prefilled)).toContainText('Strong');
    await expect(prefilled.locator('.shell-bar')).toBeHidden();
  });

  test('one that resets everything: the frame is as tall as its content, and looks as it does alone', async ({
    page,
  }) => {
    const frame = await open(page, `${embedding.hosts}hostile.html`);
    await expectFit(page, frame);
    const look = () =>
      frame.locator('main.embed').evaluate((main) => {
        const { fontFamily, fontSize, padding, letterSpacing, float } = getComputedStyle(main);
        return { fontFamily, fontSize, padding, letterSpacing, float };
      });
    const hostile = await look();
    const alone = await open(page, `${embedding.hosts}plain.html`);
    expect(await alone.locator('main.embed').evaluate((main) => getComputedStyle(main).fontSize)).toBe(
      hostile.fontSize,
    );
    expect(hostile).toMatchObject({ letterSpacing: 'normal', float: 'none' });
  });

  test('a column of 280 px: nothing sticks out', { tag: BOTH_LETTERS }, async ({ page }) => {
    const frame = await open(page, `${embedding.hosts}column.html`);
    await expectFit(page, frame);
    expect(await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([280, 280]);
  });

  test('three on one page: each its own size, theme and accent, with the script three times', async ({ page }) => {
    const said = complaints(page);
    const one = await open(page, `${embedding.hosts}three.html`);
    const two = await frameOf(page, 'two');
    const three = await frameOf(page, 'three');
    for (const [frame, id] of [
      [one, 'one'],
      [two, 'two'],
      [three, 'three'],
    ] as const)
      await expectFit(page, frame, id);
    const accent = (frame: Frame) => frame.locator('html').evaluate((root) => root.style.getPropertyValue('--brand'));
    expect(await accent(one)).toMatch(/^light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)$/);
    expect(await accent(two)).not.toBe(await accent(one));
    expect(await accent(three)).toBe('');
    expect(await two.locator('html').evaluate((root) => getComputedStyle(root).colorScheme)).toBe('dark');
    expect(said).toEqual([]);
  });

  test('the script stripped: it works in the height that its tag has', async ({ page }) => {
    const frame = await open(page, `${embedding.hosts}no-script.html`);
    await score(frame, 5);
    await expect(verdict(frame)).toContainText('Strong');
    expect(await heightOf(page)).toBe(400);
  });

  test('a strict policy, isolated from other origins: nothing is blocked', async ({ page }) => {
    const said = complaints(page);
    const frame = await open(page, `${embedding.hosts}strict.html`);
    await expectFit(page, frame);
    await score(frame, 5);
    await expect(verdict(frame)).toContainText('Strong');
    expect(said).toEqual([]);
  });

  test('theme and locale of the frame’s element hold, and may change', async ({ page }) => {
    const frame = await open(page, `${embedding.hosts}plain.html`);
    await expectFit(page, frame);
    const scheme = () => frame.locator('html').evaluate((root) => getComputedStyle(root).colorScheme);
    for (const theme of ['dark', 'light']) {
      await page.locator('#one').evaluate((element, value) => element.setAttribute('data-theme', value), theme);
      await expect.poll(scheme).toBe(theme);
    }
  });

  for (const name of ['plain.html', 'three.html', 'column.html', 'strict.html', 'sandbox.html']) {
    test(`axe finds nothing inside or out: ${name}`, async ({ page }) => {
      await visit(page, embedding.hosts + name);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe('a result', () => {
  test('goes to a page that asked, as an event, and the visitor is told', async ({ page }) => {
    const frame = await open(page, `${embedding.hosts}results.html`);
    await expect(frame.locator('[data-told]')).toBeVisible();
    await expect(frame.locator('[data-call] a')).toHaveText('Talk to us');
    await expect(frame.locator('[data-call] a')).toHaveAttribute('href', 'https://example.org/call');
    await score(frame, 5);
    await expect(page.locator('#heard')).toContainText('"verdict":"strong"');
    await expect(page.locator('#heard')).toContainText('{"from":"one","calculator":"use-case-scorer"');
  });

  test('goes to no page that did not ask', async ({ page }) => {
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Reflect.set(window, 'heard', heard);
      addEventListener('message', ({ data }) => heard.push(data?.type));
    });
    const frame = await open(page, `${embedding.hosts}plain.html`);
    await score(frame, 5);
    await expect(verdict(frame)).toContainText('Strong');
    await expectFit(page, frame);
    expect(new Set(await page.evaluate(() => Reflect.get(window, 'heard')))).toEqual(new Set(['height']));
  });
});
