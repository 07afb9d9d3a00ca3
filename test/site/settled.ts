/**
 * When a page has come to rest. Playwright's own `networkidle` counts requests by what the browser reports of them, and waits for
 * ever where one report is lost, as happens on a busy machine; the page itself keeps a list of what it has received.
 */
import { expect, type Page, type Request } from '@playwright/test';

const IDLE_WITHIN_MS = 2_000;

/** Begins to follow what a page asks for; the returned function waits until all of it has come, and nothing asks for more. */
export function follow(page: Page): () => Promise<void> {
  const asked = new Set<string>();
  const note = (request: Request) => {
    // What a frame in the page loads is the frame's.
    if (request.frame() !== page.mainFrame()) return;
    if (request.isNavigationRequest()) asked.clear();
    else if (/^https?:/.test(request.url())) asked.add(request.url().replace(/#.*/, ''));
  };
  page.on('request', note);
  return async () => {
    await page.waitForLoadState('load');
    await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);
    for (let known = -1; known !== asked.size; ) {
      known = asked.size;
      await page.waitForFunction(
        (addresses) => {
          const come = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
          return addresses.every((one) => come.has(one));
        },
        [...asked],
      );
      // What came runs, and asks for what it needs, before the page is idle. A page that draws no frame is never idle by itself.
      await page.evaluate((timeout) => new Promise((done) => requestIdleCallback(done, { timeout })), IDLE_WITHIN_MS);
    }
    page.off('request', note);
  };
}

export async function visit(page: Page, address: string): Promise<void> {
  const settled = follow(page);
  await page.goto(address);
  await settled();
}

export async function reload(page: Page): Promise<void> {
  const settled = follow(page);
  await page.reload();
  await settled();
}
