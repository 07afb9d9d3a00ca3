import { expect, test } from 'vitest';
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
