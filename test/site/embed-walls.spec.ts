/** Embedded calculators behind walls: sandboxes, policies, blocked storage, hosts without headers. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { CHROMIUM_ARGS, findFullChromium } from '../chromium.mjs';
import {
  complaints,
  type Embedding,
  expectFit,
  filledLink,
  frameOf,
  open,
  score,
  startEmbedding,
  verdict,
} from './hosts/embedding.ts';

let embedding: Embedding;
/** On a host that sends no headers. */
let bare: Embedding;
test.beforeAll(async () => {
  [embedding, bare] = await Promise.all([startEmbedding(true), startEmbedding(false)]);
});
test.afterAll(() => Promise.all([embedding.close(), bare.close()]));

test.describe('in a sandbox', () => {
  test('it computes and is sized, though it has no origin, storage or clipboard', async ({ page }) => {
    const frame = await open(page, `${embedding.hosts}sandbox.html`);
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await expectFit(page, frame);
    await score(frame, 5);
    await expect(verdict(frame)).toContainText('Strong');
  });

  test('its full page opens where pages may, and is offered to be copied where not', async ({ page, context }) => {
    const tight = await open(page, `${embedding.hosts}sandbox.html`);
    await score(tight, 5);
    await (await filledLink(tight)).click();
    await expect(tight.locator('[data-address] input')).toHaveValue(/\/calculators\/use-case-scorer\/#a=1/);

    const wide = await frameOf(page, 'two');
    await score(wide, 3);
    const link = await filledLink(wide);
    const [full] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await expect(full.locator('input[type=radio]:checked').first()).toHaveValue('3');
  });

  test('that lets nothing run, it reads as a page with a link', async ({ page }) => {
    await open(page, `${embedding.hosts}powerless.html`);
    const frame = page.frameLocator('#one');
    await expect(frame.getByText('Business impact').first()).toBeVisible();
    await expect(frame.locator('a[data-full]')).toBeVisible();
    await expect(frame.locator('noscript p')).toBeVisible();
  });

  test('on a host without headers it is sized and reads, but can’t compute; the full page is a link away', async ({
    page,
  }) => {
    const frame = await open(page, `${bare.hosts}sandbox.html`);
    await expectFit(page, frame);
    await expect(frame.locator('a[data-full]')).toBeVisible();
  });
});

test.describe('headers', () => {
  test('no other site can frame a page that is no embed', async ({ page }) => {
    await page.goto(`${embedding.hosts}plain.html`);
    await page.evaluate((address) => {
      document.querySelector('iframe')?.setAttribute('src', address);
    }, `${embedding.site}calculators/use-case-scorer/`);
    await expect.poll(async () => (await frameOf(page, 'one')).url()).toMatch(/^chrome-error:|^$/);
  });

  test('on a host without any, an embed works all the same', async ({ page }) => {
    const said = complaints(page);
    const frame = await open(page, `${bare.hosts}plain.html`);
    await expectFit(page, frame);
    await score(frame, 5);
    await expect(verdict(frame)).toContainText('Strong');
    expect(said).toEqual([]);
  });
});

test('with storage blocked for other sites’ frames it computes, and says what is kept', async () => {
  const browser = await launchWithoutForeignStorage();
  try {
    const page = await browser.newPage();
    const frame = await open(page, `${embedding.hosts}plain.html`);
    const refused = await frame.evaluate(() => {
      try {
        localStorage.setItem('x', '1');
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    await expectFit(page, frame);
    await score(frame, 5);
    await expect(verdict(frame)).toContainText('Strong');
  } finally {
    await browser.close();
  }
});

/** A browser whose owner has blocked cookies and data of other sites' frames. */
async function launchWithoutForeignStorage() {
  const profile = mkdtempSync(join(tmpdir(), 'blocked-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const executablePath = findFullChromium();
  return chromium.launchPersistentContext(profile, {
    args: CHROMIUM_ARGS,
    ...(executablePath ? { executablePath } : {}),
  });
}
