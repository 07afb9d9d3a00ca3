/** Weighs every page as a browser receives it: gzip bytes before anything is clicked, held against their ceilings. */
import { expect, test } from '@playwright/test';
import { type Built, PAGES, rootUrl } from './built.ts';
import { visit } from './settled.ts';

const KB = 1024;

/** Bytes after gzip. A page with a calculator carries its server-rendered form, so its HTML has no ceiling here. */
const CEILINGS: Record<PageKind, Partial<Record<Kind, number>>> = {
  content: { 'html+css': 14 * KB, js: 2 * KB, font: 0 },
  calculator: { js: 30 * KB, font: 0 },
  list: { js: 36 * KB, font: 0 },
  embed: { js: 25 * KB, font: 0 },
};

type PageKind = Built['kind'] | 'list';

/** The list of assessments begins with what keeps them: what others fetch once a visitor has begun, and are not weighed with. */
const kindOf = ({ path, kind }: Built): PageKind => (path === 'assessments/' ? 'list' : kind);

type Kind = 'html+css' | 'js' | 'font' | 'other';

const KINDS: Record<string, Kind> = { document: 'html+css', stylesheet: 'html+css', script: 'js', font: 'font' };

/** What a frame in the page loads is the frame's: it is weighed as a page of its own. */
for (const built of PAGES) {
  test(`/${built.path} is light, and nothing comes from elsewhere`, async ({ page }) => {
    const bytes: Record<Kind, number> = { 'html+css': 0, js: 0, font: 0, other: 0 };
    const foreign: string[] = [];
    page.on('response', (response) => {
      if (!response.url().startsWith(rootUrl())) {
        if (/^https?:/.test(response.url())) foreign.push(response.url());
      } else if (response.frame() === page.mainFrame()) {
        bytes[KINDS[response.request().resourceType()] ?? 'other'] += Number(response.headers()['content-length'] ?? 0);
      }
    });
    // A pointer at rest in the corner would be over an embed, and the sign of a visitor.
    await page.mouse.move(1279, 719);
    // All that starts by itself has come: a calculator asks for more once it runs.
    await visit(page, rootUrl() + built.path);
    expect(foreign).toEqual([]);
    const over = Object.entries(CEILINGS[kindOf(built)])
      .filter(([kind, ceiling]) => bytes[kind as Kind] > ceiling)
      .map(([kind, ceiling]) => `${kind} is ${bytes[kind as Kind]}, ceiling ${ceiling}`);
    expect(over).toEqual([]);
    expect(bytes['html+css']).toBeGreaterThan(KB);
  });
}
