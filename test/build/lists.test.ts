import { describe, expect, test } from 'vitest';
import { listedPages } from '../../src/build/listed-page.ts';
import { llmsText } from '../../src/build/llms.ts';
import { page } from './page.ts';

const head = (title: string) =>
  `<title>${title} · Site</title><meta property="og:title" content="${title}"><meta name="description" content="About ${title}">`;
const of = (kind: string, links: string) => `<main data-pagefind-filter="kind:${kind}">${links}</main>`;

const PAGES = [
  page('/', of('home', '<a href="/sub/z/">z</a><a href="https://example.org/a/">out</a>'), head('Home')),
  page('/404.html', of('page', ''), '<meta name="robots" content="noindex">'),
  page('/a/', of('chapter', ''), head('A')),
  page('/b/', of('chapter', ''), head('B')),
  page('/z/', of('phase', '<a href="/sub/b/#x">b</a>'), head('Z')),
];

describe('the list of pages', () => {
  test('follows the links from the home page; what nothing links comes last; what is not for search engines is left out', () =>
    expect(listedPages(PAGES, '/sub').map(({ route }) => route)).toEqual(['/', '/z/', '/b/', '/a/']));

  test('begins with the side navigation', () => {
    const side = page(
      '/b/',
      `<nav class="side"><a href="/sub/b/">b</a><a href="/sub/a/">a</a></nav>${of('chapter', '')}`,
      head('B'),
    );
    const pages = PAGES.map((other) => (other.route === '/b/' ? side : other));
    expect(listedPages(pages, '/sub').map(({ route }) => route)).toEqual(['/', '/b/', '/a/', '/z/']);
  });

  test('says title, description and kind', () =>
    expect(listedPages(PAGES, '/sub')[1]).toEqual({ route: '/z/', title: 'Z', description: 'About Z', kind: 'phase' }));
});

test('llms.txt names the site, then every page by section with its Markdown version', () =>
  expect(
    llmsText({ name: 'Site', description: 'What it is.' }, listedPages(PAGES, '/sub'), 'https://example.org/sub'),
  ).toBe(`# Site

> What it is.

Every page has a Markdown version at its address followed by index.md.

## Chapters

- [B](https://example.org/sub/b/index.md): About B
- [A](https://example.org/sub/a/index.md): About A

## Phases

- [Z](https://example.org/sub/z/index.md): About Z

## Optional

- [Home](https://example.org/sub/index.md): About Home
`));
