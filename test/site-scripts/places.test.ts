import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness, nearest, wordsOf } from '../../src/site/places.ts';

const PLACES = [
  { path: '/', title: 'From Pilot to Production', kind: 'home' },
  { path: '/playbook/the-gap/', title: 'Why working pilots stop', kind: 'chapter' },
  { path: '/phases/production-hardening/', title: 'Rebuild what the pilot faked', kind: 'phase' },
  { path: '/calculators/use-case-scorer/', title: 'Which problem should we pilot?', kind: 'calculator' },
  { path: '/checklist/rollback-plan/', title: 'Rollback plan', kind: 'item' },
];
const paths = (text: string) => nearest(text, PLACES).map(({ path }) => path);

describe('the nearest page', () => {
  test.each([
    ['a misspelled address', '/phases/prodution-hardning', '/phases/production-hardening/'],
    ['an address without its folder', '/use-case-scorer/', '/calculators/use-case-scorer/'],
    ['an old folder', '/tools/usecase-scorer', '/calculators/use-case-scorer/'],
    ['an accent too many', 'Hárdening', '/phases/production-hardening/'],
    ['one misspelled word', 'rolback', '/checklist/rollback-plan/'],
    ['a word of the title', 'faked', '/phases/production-hardening/'],
  ])('to %s', (_what, text, path) => expect(paths(text)[0]).toBe(path));

  test('is none when nothing is near', () => expect(paths('/wp-admin/xmlrpc')).toEqual([]));
  test('is none for no words', () => expect(paths('/')).toEqual([]));
});

test('words are lower-case, of three letters or more', () =>
  expect(wordsOf('/Décision-de/GO no')).toEqual(['décision']));

const word = fc.stringMatching(/^[a-z]{3,12}$/);
test('likeness is 1 for the same word, symmetric, between 0 and 1', () =>
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(likeness(a, a)).toBe(1);
      expect(likeness(a, b)).toBe(likeness(b, a));
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(likeness(a, b)).toBeLessThanOrEqual(1);
    }),
  ));
