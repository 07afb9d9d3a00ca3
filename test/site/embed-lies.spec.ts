/** Host pages that lie to the host script, or to the frame. */
import { expect, test } from '@playwright/test';
import { complaints, type Embedding, expectFit, frameOf, heightOf, open, startEmbedding } from './hosts/embedding.ts';

let embedding: Embedding;
test.beforeAll(async () => {
  embedding = await startEmbedding(true);
});
test.afterAll(() => embedding.close());

test.describe('a page that lies', () => {
  test('about heights and results, from windows that are not the frame, is not believed', async ({ page }) => {
    const said = complaints(page);
    const frame = await open(page, `${embedding.hosts}liar.html`);
    await expectFit(page, frame);
    const before = await heightOf(page);
    await page.evaluate(() => Reflect.get(window, 'lieToHost')());
    expect(await heightOf(page)).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, 'results'))).toBeUndefined();
    expect(said).toEqual([]);
  });

  test('to the frame about anything but theme and locale is not obeyed', async ({ page }) => {
    const frame = await open(page, `${embedding.hosts}liar.html`);
    await expectFit(page, frame);
    const state = () =>
      frame
        .locator('html')
        .evaluate((root) => [root.getAttribute('data-theme'), root.getAttribute('style'), root.outerHTML.length]);
    const before = await state();
    await page.evaluate(() => Reflect.get(window, 'lieToFrame')());
    expect(await state()).toEqual(before);
  });

  test('and a frame that says huge or impossible heights is held to 80 to 20,000 px', async ({ page }) => {
    await page.route('**/embed/use-case-scorer/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<script>addEventListener('message', ({ data }) => { if (data.say !== undefined) parent.postMessage({ protocol: 'pilot-to-production/1', type: 'height', height: data.say }, '*') })</script>`,
      }),
    );
    await open(page, `${embedding.hosts}plain.html`);
    await page.waitForFunction(() => Object.keys(window).some((key) => key.startsWith('pilot-to-production')));
    const say = (height: number) =>
      page
        .locator('#one')
        .evaluate(
          (element, value) => (element as HTMLIFrameElement).contentWindow?.postMessage({ say: value }, '*'),
          height,
        );
    await say(1e9);
    await expect.poll(() => heightOf(page)).toBe(20_000);
    for (const height of [Number.NaN, Number.POSITIVE_INFINITY]) await say(height);
    await say(1);
    await expect.poll(() => heightOf(page)).toBe(80);
  });

  test('and one that changes the frame whenever it changes is left alone after twenty sizes', async ({ page }) => {
    await open(page, `${embedding.hosts}loop.html`);
    await page.waitForFunction(() => Reflect.get(window, 'sizes') > 3);
    // Far longer than the row takes at one size a frame.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 120; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => Reflect.get(window, 'sizes'))).toBeLessThanOrEqual(25);
  });

  test('and one that swaps the frame for another page gets no size from that page', async ({ page }) => {
    const frame = await open(page, `${embedding.hosts}plain.html`);
    await expectFit(page, frame);
    const before = await heightOf(page);
    await page.route('https://elsewhere.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<script>parent.postMessage({ protocol: 'pilot-to-production/1', type: 'height', height: 5000 }, '*'); document.title = 'sent'</script>`,
      }),
    );
    await page.evaluate(() => window.frames[0]?.location.replace('https://elsewhere.example/'));
    await expect.poll(async () => (await frameOf(page, 'one')).title()).toBe('sent');
    expect(await heightOf(page)).toBe(before);
  });
});
