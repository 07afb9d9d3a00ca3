/** Weighs every page as a browser receives it: gzip bytes before anything is clicked, held against their ceilings. */
import { type Browser, expect, test } from '@playwright/test';
import { type Built, PAGES, rootUrl } from './built.ts';

const KB = 1024;

/** Bytes after gzip. A page with a calculator carries its server-rendered form, so its HTML has no ceiling here. */
const CEILINGS: Record<Built['kind'], Partial<Record<Kind, number>>> = {
  content: { 'html+css': 14 * KB, js: 2 * KB, font: 0 },
  calculator: { js: 30 * KB, font: 0 },
  embed: { js: 25 * KB, font: 0 },
};

type Kind = 'html+css' | 'js' | 'font' | 'other';

const KINDS: Record<string, Kind> = { document: 'html+css', stylesheet: 'html+css', script: 'js', font: 'font' };

/** So many pages are weighed at a time. */
const BATCH = 4;

interface Weighed {
  readonly built: Built;
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
  readonly foreign: readonly string[];
}

/** What a frame in the page loads is the frame's: it is weighed as a page of its own. */
async function weigh(browser: Browser, built: Built): Promise<Weighed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const bytes: Record<Kind, number> = { 'html+css': 0, js: 0, font: 0, other: 0 };
  const foreign: string[] = [];
  let requests = 0;
  page.on('response', (response) => {
    if (!response.url().startsWith(rootUrl())) {
      if (/^https?:/.test(response.url())) foreign.push(response.url());
    } else if (response.frame() === page.mainFrame()) {
      requests += 1;
      bytes[KINDS[response.request().resourceType()] ?? 'other'] += Number(response.headers()['content-length'] ?? 0);
    }
  });
  await page.goto(rootUrl() + built.path);
  // All that starts by itself has started: a calculator asks for more once it runs.
  await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.close();
  return { built, bytes, requests, foreign };
}

test('every page is light, and nothing comes from elsewhere', async ({ browser }) => {
  test.setTimeout(PAGES.length * 10_000);
  const weighed: Weighed[] = [];
  for (let first = 0; first < PAGES.length; first += BATCH) {
    weighed.push(...(await Promise.all(PAGES.slice(first, first + BATCH).map((built) => weigh(browser, built)))));
  }
  console.log('html+css     js   font  other  requests  page (gzip bytes)');
  for (const { built, bytes, requests } of weighed) {
    const figures = [bytes['html+css'], bytes.js, bytes.font, bytes.other].map((count) => String(count).padStart(6));
    console.log(`  ${figures.join(' ')} ${String(requests).padStart(9)}  /${built.path} (${built.kind})`);
  }
  expect(weighed.flatMap(({ built, foreign }) => foreign.map((address) => `/${built.path} asks ${address}`))).toEqual(
    [],
  );
  const over = weighed.flatMap(({ built, bytes }) =>
    Object.entries(CEILINGS[built.kind])
      .filter(([kind, ceiling]) => bytes[kind as Kind] > ceiling)
      .map(([kind, ceiling]) => `/${built.path}: ${kind} is ${bytes[kind as Kind]}, ceiling ${ceiling}`),
  );
  expect(over).toEqual([]);
});
