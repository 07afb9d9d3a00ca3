import { expect, test } from 'vitest';
import { withStyleInHead } from '../../src/build/island-style.ts';
import { inlineAttributes } from '../../src/build/no-inline.ts';
import { page } from './page.ts';

test('an inline style or handler is named with its page and element', () => {
  const body =
    '<p style="color:red">a</p><button onclick="go()">b</button><i data-on="x" class="on">c</i><template><b onload="x">d</b></template>';
  expect(inlineAttributes(page('/a/', body))).toEqual([
    '/a/: <p style="color:red">',
    '/a/: <button onclick="go()">',
    '/a/: <b onload="x">',
  ]);
});

test("Astro's style for islands is moved into the head, once, with its text unchanged", () => {
  const style = '<style>astro-island{display:contents}</style>';
  expect(withStyleInHead(`<head><title>a</title></head><body><article>${style}<p>b</p></article></body>`)).toBe(
    `<head><title>a</title>${style}</head><body><article><p>b</p></article></body>`,
  );
  expect(withStyleInHead('<head></head><body><style>p{}</style></body>')).toBe(
    '<head></head><body><style>p{}</style></body>',
  );
});
