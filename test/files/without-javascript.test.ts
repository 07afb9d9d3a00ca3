/** What a page says before any script runs. That no control stands there in vain, a browser shows: `test/site/reading.spec.ts`. */
import { createDocument } from '@mixmark-io/domino';
import { expect, test } from 'vitest';
import { READ, title } from '../site/built.ts';

test.each(READ.map((built) => [title(built), built] as const))('%s reads without JavaScript', (_title, { html }) => {
  const page = createDocument(html);
  expect(page.querySelectorAll('h1').length).toBe(1);
  for (const script of Array.from(page.querySelectorAll('main script, main style, main template'))) script.remove();
  expect(page.querySelector('main')?.textContent?.trim().length).toBeGreaterThan(120);
});
