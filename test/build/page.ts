import { createDocument } from '@mixmark-io/domino';
import type { BuiltPage } from '../../src/build/built-page.ts';

/** A built page as the integrations see it. */
export const page = (route: string, body: string, head = ''): BuiltPage => ({
  file: `/built${route}index.html`,
  route,
  dom: createDocument(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
});
