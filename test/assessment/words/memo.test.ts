import { describe, expect, test } from 'vitest';
import { progressInPhases } from '../../../src/assessment/model/phases.ts';
import { memoMarkdown, pilotPlanMarkdown } from '../../../src/assessment/words/markdown.ts';
import { MAX_MEMO, memoOf } from '../../../src/assessment/words/memo.ts';
import { pilotPlanOf } from '../../../src/assessment/words/pilot-plan.ts';
import { EMPTY_COVER } from '../../../src/shell/codec/document.ts';
import { evaluateWhole, examples, facts } from '../facts.ts';

const [decided, troubled] = examples.map(({ cover, parts }) => evaluateWhole(cover, parts));
const untouched = evaluateWhole(EMPTY_COVER, {});
const memo = (whole = decided!) => memoOf(whole, facts, 'en-US');

describe('the memo of a decided initiative', () => {
  test('lights the lamp of the verdict', () => {
    expect(memo().verdict.lit).toBe('go');
    expect(memo(troubled).verdict.lit).toBe('np');
    expect(memo(untouched).verdict.lit).toBeNull();
  });

  test('asks for the production cost of the estimator', () => {
    const { production } = decided!.byId['timeline-and-budget'].finding.budget;
    expect(memo().ask).toContain(`$${Math.round(production.p50 / 1000)}K`);
  });

  test('says cost, benefit and return with their range', () => {
    expect(memo().money?.lines.map(({ id }) => id)).toEqual([
      'pilot',
      'production',
      'running',
      'total',
      'benefit',
      'net',
      'roi',
    ]);
    for (const { value, range } of memo().money?.lines ?? []) {
      expect(value).not.toBe('');
      expect(range).toMatch(/ to /);
    }
  });

  test('names what is open, the earliest due first', () =>
    expect(memo().items.rows.map(({ challenge }) => challenge)).toEqual(['Rollback', 'Data pipeline', 'Training']));

  test('of items without a date, what is stuck comes before what nobody has asked about', () => {
    const answers = { items: { rollback: { status: 'blocked' }, training: { status: 'open' } }, own: [] };
    const whole = evaluateWhole(EMPTY_COVER, { checklist: { version: 1, answers } });
    expect(
      memo(whole)
        .items.rows.map(({ challenge }) => challenge)
        .slice(0, 3),
    ).toEqual(['Rollback', 'Training', 'Success criteria']);
  });

  test('says the chance of the date', () => {
    const chance = Math.round(100 * (decided!.byId['timeline-and-budget'].finding.timeline.chance ?? 0));
    expect(memo().timeline?.sentences.join(' ')).toContain(`The chance of finishing by Jul 10, 2026 is ${chance}%.`);
  });

  test('bars lie within the picture, one stage after another', () => {
    for (const { from, width, low, high } of memo().timeline?.bars ?? []) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from + width).toBeLessThanOrEqual(100);
      expect(low).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(100);
    }
  });

  test('holds no more of anything than two pages can', () => {
    const { results, conditions, items, unknown, verdict } = memo();
    expect(results.rows.length).toBeLessThanOrEqual(MAX_MEMO.results);
    expect(results.more).toMatch(/^4 more metrics/);
    expect(conditions.length).toBeLessThanOrEqual(MAX_MEMO.conditions);
    expect(items.rows.length).toBeLessThanOrEqual(MAX_MEMO.items);
    expect(unknown.rows.length).toBeLessThanOrEqual(MAX_MEMO.unknown);
    expect(verdict.reasons.length).toBeLessThanOrEqual(MAX_MEMO.reasons);
  });
});

describe('the memo of an untouched initiative', () => {
  test('shows no figure of the method as one of its own', () => {
    const empty = memo(untouched);
    expect(empty.money).toBeNull();
    expect(empty.timeline).toBeNull();
    expect(empty.ask).toBeNull();
    expect(empty.results.rows).toEqual([]);
    expect(memoMarkdown(empty)).not.toMatch(/\$\d/);
  });

  test('says what is not known', () => expect(memo(untouched).unknown.rows.length).toBeGreaterThan(2));
});

describe('Markdown', () => {
  test('has every section of the memo', () => {
    const heads = memoMarkdown(memo())
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(heads).toEqual([
      '# Invoice exceptions (example): move to production?',
      '## What the pilot measured',
      '## Total cost and return over 12 months',
      '## Conditions and way out',
      '## The risk of not scaling',
      '## Timeline to stable production',
      '## Open checklist items',
      '## The five root causes, checked today',
      '## What is not known',
      '## Decision',
    ]);
  });

  test('keeps a name that looks like markup as text', () => {
    const whole = { ...decided!, cover: { ...decided!.cover, name: '<img src=x> [a](javascript:b)\n# c' } };
    const text = memoMarkdown(memo(whole)) + pilotPlanMarkdown(pilotPlanOf(whole, 'en-US'));
    expect(text).not.toMatch(/(^|[^\\])<img/m);
    expect(text).not.toMatch(/^# c/m);
  });

  test('the pilot plan holds scope, team, dates and budget of the tools', () => {
    const text = pilotPlanMarkdown(pilotPlanOf(decided!, 'en-US'));
    for (const part of [
      'Out: invoices without an order',
      'Engineers: 0.5–2 full time',
      'Kickoff: Mar 9, 2026',
      'Pilot, up to go/no-go',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('a pilot plan of nothing shows no example as a plan', () => {
    const { team, dates, budget } = pilotPlanOf(untouched, 'en-US');
    expect([team, dates, budget]).toEqual([null, null, null]);
  });
});

test('phases: nothing begun; then what is left of each is named', () => {
  expect(progressInPhases(untouched, facts).map(({ state }) => state)).toEqual(Array(5).fill('not-begun'));
  const standing = progressInPhases(decided!, facts);
  expect(standing.map(({ phase, state }) => [phase.id, state])).toEqual([
    ['problem-selection', 'done'],
    ['pilot-design', 'done'],
    ['evaluation-criteria', 'done'],
    ['production-hardening', 'under-way'],
    ['deployment', 'under-way'],
  ]);
  expect(standing[4]?.open).toEqual(['sign-decision', 'items']);
});
