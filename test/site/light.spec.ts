/** Weighs every page as a browser receives it: gzip bytes before anything is clicked, held against their ceilings. */
import { expect, test } from '@playwright/test';
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

test('every page is light, and nothing comes from elsewhere', async ({ browser }) => {
  test.setTimeout(PAGES.length * 10_000);
  const over: string[] = [];
  const lines = ['html+css     js   font  other  requests  page (gzip bytes)'];
  for (const built of PAGES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const bytes: Record<Kind, number> = { 'html+css': 0, js: 0, font: 0, other: 0 };
    let requests = 0;
    page.on('response', (response) => {
      if (!response.url().startsWith(rootUrl())) {
        if (/^https?:/.test(response.url())) over.push(`/${built.path} asks ${response.url()}`);
        return;
      }
      requests += 1;
      bytes[KINDS[response.request().resourceType()] ?? 'other'] += Number(response.headers()['content-length'] ?? 0);
    });
    await page.goto(rootUrl() + built.path, { waitUntil: 'networkidle' });
    await page.close();
    const figures = [bytes['html+css'], bytes.js, bytes.font, bytes.other].map((count) => String(count).padStart(6));
    lines.push(`  ${figures.join(' ')} ${String(requests).padStart(9)}  /${built.path} (${built.kind})`);
    for (const [kind, ceiling] of Object.entries(CEILINGS[built.kind])) {
      const weighed = bytes[kind as Kind];
      if (weighed > ceiling) over.push(`/${built.path}: ${kind} is ${weighed}, ceiling ${ceiling}`);
    }
  }
  console.log(lines.join('\n'));
  expect(over).toEqual([]);
});
