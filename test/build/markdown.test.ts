import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/build/markdown.ts';
import { page } from './page.ts';

const markdown = (main: string, base = '/') =>
  toMarkdown(page('/playbook/the-gap/', `<nav>x</nav><main>${main}</main><footer>y</footer>`), base);

describe('the Markdown version of a page', () => {
  test('holds what its main part says, and nothing of the frame', () =>
    expect(markdown('<h1>The gap</h1><p>Most <em>stop</em>.</p>')).toBe('# The gap\n\nMost *stop*.\n'));

  test('keeps tables', () =>
    expect(
      markdown(
        '<table><thead><tr><th>Stage</th><th>Weeks</th></tr></thead><tbody><tr><td>Pilot</td><td>4–8</td></tr></tbody></table>',
      ),
    ).toBe('| Stage | Weeks |\n| --- | --- |\n| Pilot | 4–8 |\n'));

  test('links from the root of the site, base path included', () => {
    expect(markdown('<p><a href="../timeline/#sums">sums</a></p>')).toBe('[sums](/playbook/timeline/#sums)\n');
    expect(markdown('<p><a href="#here">here</a></p>', '/sub/')).toBe('[here](/sub/playbook/the-gap/#here)\n');
    expect(markdown('<p><a href="https://example.org/a">out</a></p>')).toBe('[out](https://example.org/a)\n');
  });

  test('says a picture in words', () =>
    expect(markdown('<svg role="img" aria-label="Eleven of a hundred cross"><text>11</text></svg>')).toBe(
      'Eleven of a hundred cross\n',
    ));

  test('says of a calculator where it is', () =>
    expect(markdown('<astro-island><form><label>Score <input value="3"></label></form></astro-island>')).toBe(
      'This part of the page is a calculator. [Use it on the page.](/playbook/the-gap/)\n',
    ));

  test('leaves out controls, scripts and what is for the ear alone', () =>
    expect(
      markdown(
        '<p>Text<span class="vh"> spoken</span></p><button>Press</button><script>1</script><p hidden>not yet</p>',
      ),
    ).toBe('Text\n'));

  test('joins a challenge and its response, a term and its description', () => {
    expect(
      markdown('<ul class="leads"><li class="lead"><span>Rollback</span><i></i><span>Rehearsed</span></li></ul>'),
    ).toBe('-   Rollback: Rehearsed\n');
    expect(markdown('<dl><dt>Aim</dt><dd>Find it.</dd><dt>Leaves</dt><dd>A brief.</dd></dl>')).toBe(
      '**Aim:** Find it.\n\n**Leaves:** A brief.\n',
    );
  });

  test('joins the short facts above the heading', () =>
    expect(markdown('<p class="ref"><span>Phase 1 of 5</span><span>Weeks 1–2</span></p><h1>A</h1>')).toBe(
      'Phase 1 of 5 · Weeks 1–2\n\n# A\n',
    ));
});
