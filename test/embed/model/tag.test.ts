import { createDocument } from '@mixmark-io/domino';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oEmbedFor } from '../../../src/embed/model/oembed.ts';
import { NO_OPTIONS, type Options, readCall, readOptions, writeOptions } from '../../../src/embed/model/options.ts';
import { composeTag, frameAddress, type Tag } from '../../../src/embed/model/tag.ts';

const plain: Tag = {
  ...NO_OPTIONS,
  site: 'https://example.org/sub/',
  calculator: 'checklist',
  title: 'Readiness checklist',
  height: 640,
  prefill: null,
  script: false,
  sandbox: false,
};

const call = fc.record({
  label: fc
    .string({ minLength: 1, maxLength: 60 })
    .filter((label) => readCall(label, 'https://a.example') !== null)
    .map((label) => label.replace(/\s+/g, ' ').trim()),
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => readCall('x', url) !== null),
});
const options: fc.Arbitrary<Options> = fc.record({
  theme: fc.constantFrom('auto', 'light', 'dark'),
  accent: fc.option(fc.constantFrom('e8590c', '0b7285', 'fff')),
  compact: fc.boolean(),
  results: fc.boolean(),
  locale: fc.option(fc.constantFrom('de', 'de-CH', 'ar-EG-u-nu-arab')),
  callToAction: fc.option(call),
});

describe('the options in a query', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(options, (asked) => {
        expect(readOptions(new URLSearchParams(writeOptions(asked)))).toEqual(asked);
      }),
    );
  });

  test('are the defaults in an empty query, and nothing is written for them', () => {
    expect(readOptions(new URLSearchParams(''))).toEqual(NO_OPTIONS);
    expect(writeOptions(NO_OPTIONS)).toBe('');
  });

  test('that are not understood are left out', () => {
    const odd = new URLSearchParams(
      'theme=pink&compact=yes&results=true&locale=not+a+tag&cta=Call&cta-url=javascript:alert(1)',
    );
    expect(readOptions(odd)).toEqual(NO_OPTIONS);
  });
});

describe('a call to action', () => {
  test('has a label of one line and an address', () => {
    expect(readCall('  Book\n a call ', 'https://example.org/call?from=x#now')).toEqual({
      label: 'Book a call',
      url: 'https://example.org/call?from=x#now',
    });
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/call',
    'ftp://example.org',
    'https://',
    'https:// example.org',
    'https://user:password@example.org/',
    'https://good.example\\@evil.example/',
    'https:\\\\example.org',
    `https://example.org/${'x'.repeat(500)}`,
    '',
    null,
  ])('is refused with the address %j', (url) => expect(readCall('Call', url)).toBeNull());

  test.each(['', '   ', 'x'.repeat(61), null])('is refused with the label %j', (label) =>
    expect(readCall(label, 'https://example.org')).toBeNull(),
  );

  test('has an http(s) address whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (url) => {
        const read = readCall('Call', url);
        return read === null || /^https?:$/.test(new URL(read.url).protocol);
      }),
    );
  });
});

describe('the tag', () => {
  test('is one frame that works alone', () => {
    expect(composeTag(plain)).toBe(
      '<iframe src="https://example.org/sub/embed/checklist/" title="Readiness checklist" width="100%" height="640" frameborder="0" loading="lazy" allow="clipboard-write"></iframe>',
    );
  });

  test('has the script of the same site when asked for', () => {
    expect(composeTag({ ...plain, script: true })).toContain(
      '</iframe>\n<script async src="https://example.org/sub/embed/v1.js"></script>',
    );
  });

  test('carries answers in the fragment, which no server sees', () => {
    expect(frameAddress({ ...plain, theme: 'dark', prefill: 'a=1abc' })).toBe(
      'https://example.org/sub/embed/checklist/?theme=dark#a=1abc',
    );
  });

  test('is one frame and at most one script, whatever the texts are', () => {
    fc.assert(
      fc.property(options, fc.string(), fc.boolean(), (asked, title, script) => {
        const tag = { ...plain, ...asked, title, script };
        const { body } = createDocument(`<!doctype html><body>${composeTag(tag)}`);
        const names = [...Array.from(body.querySelectorAll('*'))].map(({ localName }) => localName);
        expect(names).toEqual(script ? ['iframe', 'script'] : ['iframe']);
        expect(body.querySelector('iframe')?.getAttribute('src')).toBe(frameAddress(tag));
        expect(body.textContent?.trim()).toBe('');
      }),
    );
  });
});

test('oEmbed says what the specification asks of rich content', () => {
  const oEmbed = oEmbedFor(
    { id: 'checklist', name: 'Readiness checklist' },
    { name: 'Playbook', url: 'https://example.org/', language: 'en' },
  );
  expect(oEmbed).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 640, provider_name: 'Playbook' });
  expect(oEmbed.html).toMatch(/^<iframe src="https:\/\/example\.org\/embed\/checklist\/"/);
  expect(oEmbed.html).not.toContain('<script');
});
