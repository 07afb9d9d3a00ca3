import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../../src/build/links.ts';
import { page } from './page.ts';

const dist = mkdtempSync(join(tmpdir(), 'links-'));
writeFileSync(join(dist, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');

const check = (home: string, base = '/', head = '') =>
  brokenLinks([page('/', home, head), page('/playbook/', '<h2 id="gap">The gap</h2>')], {
    dist,
    base,
    origin: 'https://example.org',
  });

describe('links at the root', () => {
  test.each([
    ['a page', '<a href="/playbook/">x</a>'],
    ['a place in a page', '<a href="/playbook/#gap">x</a>'],
    ['a place in its own page', '<p id="here"></p><a href="#here">x</a>'],
    ['a relative address', '<a href="playbook/">x</a>'],
    ['a file', '<img src="/icon.svg" alt="">'],
    ['shared answers', '<a href="/playbook/#a=1abc">x</a>'],
    ['another site', '<a href="https://elsewhere.example/nothing">x</a>'],
    ['a mail address', '<a href="mailto:someone@example.org">x</a>'],
  ])('to %s are fine', (_what, body) => expect(check(body)).toEqual([]));

  test.each([
    ['a page that is not there', '<a href="/nowhere/">x</a>', '/: /nowhere/ leads nowhere'],
    ['a page without its last slash', '<a href="/playbook">x</a>', '/: /playbook leads nowhere'],
    ['a place that is not there', '<a href="/playbook/#depth">x</a>', '/: /playbook/#depth has no place called #depth'],
    ['an asset that is not there', '<img src="/none.png" alt="">', '/: /none.png leads nowhere'],
    ['one of several pictures', '<img srcset="/icon.svg 1x, /none.svg 2x" alt="">', '/: /none.svg leads nowhere'],
    [
      'its own absolute address',
      '<a href="https://example.org/none/">x</a>',
      '/: https://example.org/none/ leads nowhere',
    ],
  ])('to %s are named with their page', (_what, body, line) => expect(check(body)).toEqual([line]));

  test('a social card must exist', () =>
    expect(check('', '/', '<meta property="og:image" content="https://example.org/cards/home.png">')).toEqual([
      '/: https://example.org/cards/home.png leads nowhere',
    ]));
});

describe('links under a sub-path', () => {
  test('must begin with it', () => {
    expect(check('<a href="/sub/playbook/#gap">x</a>', '/sub/')).toEqual([]);
    expect(check('<a href="/playbook/">x</a>', '/sub/')).toEqual(['/: /playbook/ is outside the base path /sub/']);
  });
});
