import { expect, test } from 'vitest';
import { drawCard } from '../../src/build/card.ts';
import { cardText } from '../../src/build/cards.ts';
import { page } from './page.ts';

const TEXT = { site: 'Site', section: 'Phase 4 of 5', title: 'Production hardening', description: 'What it takes.' };
const LOOK = { stop: 89, reach: 11, accent: '#14499c' };

test('a card is a PNG of 1200 × 630, the same bytes each time, and other bytes for other words', async () => {
  const first = await drawCard(TEXT, LOOK);
  expect(first.subarray(1, 4).toString()).toBe('PNG');
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
  expect((await drawCard(TEXT, LOOK)).equals(first)).toBe(true);
  expect((await drawCard({ ...TEXT, title: 'Rollout' }, LOOK)).equals(first)).toBe(false);
  expect((await drawCard(TEXT, { ...LOOK, accent: '#801111' })).equals(first)).toBe(false);
});

test('a card says what the page says: title, the short facts above it, description, site', () => {
  const head =
    '<meta property="og:title" content="A"><meta property="og:image" content="x"><meta property="og:site_name" content="Site"><meta property="og:description" content="D">';
  const ref =
    '<main data-pagefind-filter="kind:phase"><p class="ref"><span>Phase 1 of 5</span><span>Weeks 1–2</span></p></main>';
  expect(cardText(page('/a/', ref, head))).toEqual({
    site: 'Site',
    section: 'Phase 1 of 5 · Weeks 1–2',
    title: 'A',
    description: 'D',
  });
  expect(cardText(page('/a/', '<main data-pagefind-filter="kind:question"></main>', head))?.section).toBe('Question');
  expect(cardText(page('/a/', ref))).toBeUndefined();
});
