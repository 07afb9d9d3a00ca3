/** Who may sponsor: at the level that the content states, or above it. */
import { describe, expect, test } from 'vitest';
import { sponsorOf } from '../../../src/assessment/model/sponsor.ts';
import { EMPTY_COVER } from '../../../src/shell/codec/document.ts';
import { evaluateWhole, facts } from '../facts.ts';

type Level = NonNullable<(typeof EMPTY_COVER)['sponsor']['level']>;

const timeline = facts.byId['timeline-and-budget'];
const asking = (sponsorLevel: string) => ({
  ...facts,
  byId: { ...facts.byId, 'timeline-and-budget': { ...timeline, stages: { ...timeline.stages, sponsorLevel } } },
});
const stateOf = (level: Level, asked: string) =>
  sponsorOf(evaluateWhole({ ...EMPTY_COVER, sponsor: { name: 'Ada', level } }, {}), asking(asked)).state;

describe('the level that is asked for, and who reaches it', () => {
  test.each<[asked: string, reach: Level[], fall: Level[]]>([
    ['Executive', ['executive'], ['vp', 'director', 'manager', 'other']],
    ['VP', ['executive', 'vp'], ['director', 'manager', 'other']],
    ['Director', ['executive', 'vp', 'director'], ['manager', 'other']],
  ])('%s', (asked, reach, fall) => {
    for (const level of reach) expect([level, stateOf(level, asked)]).toEqual([level, 'named']);
    for (const level of fall) expect([level, stateOf(level, asked)]).toEqual([level, 'too-low']);
  });

  test('a level by a name that no list of ranks has is asked for as vice president', () => {
    expect(stateOf('vp', 'Geschäftsleitung')).toBe('named');
    expect(stateOf('director', 'Geschäftsleitung')).toBe('too-low');
  });
});

test('a name of spaces is none', () => {
  const blank = evaluateWhole({ ...EMPTY_COVER, sponsor: { name: '  ', level: 'vp' } }, {});
  expect(sponsorOf(blank, facts)).toEqual({ state: 'none' });
});
