import { describe, expect, test } from 'vitest';
import { ROOT_CAUSES, type RootCauseId, rootCauses } from '../../../src/assessment/model/root-causes.ts';
import type { Whole } from '../../../src/assessment/model/whole.ts';
import { type Cover, EMPTY_COVER } from '../../../src/shell/codec/document.ts';
import { but, decided, whole } from '../decided.ts';
import { evaluateWhole, examples, facts } from '../facts.ts';

const found = (id: RootCauseId, whole: Whole) => {
  const cause = rootCauses(whole, facts).find((one) => one.id === id)!;
  return [cause.state, ...cause.reasons.filter(({ tone }) => tone !== 'good').map(({ says }) => says)];
};

test('five causes, in the content’s order and by its names', () => {
  expect(facts.rootCauses.map(({ id }) => id)).toEqual([...ROOT_CAUSES]);
  expect(rootCauses(whole(), facts).map(({ name }) => name)).toEqual(facts.rootCauses.map(({ name }) => name));
});

test('an untouched assessment clears none and accuses of none', () => {
  const untouched = evaluateWhole(EMPTY_COVER, {});
  expect(rootCauses(untouched, facts).map(({ state }) => state)).toEqual(Array(5).fill('unknown'));
});

test('the decided example clears all five', () =>
  expect(rootCauses(whole(), facts).map(({ state }) => state)).toEqual(Array(5).fill('clear')));

interface Scorer {
  useCases: { id: string; scores: Record<string, number>; vision?: string }[];
  chosen?: string;
}
const edit = (change: (useCase: Scorer['useCases'][number]) => void) =>
  but('use-case-scorer', (answers: Scorer) => {
    change(answers.useCases.find(({ id }) => id === answers.chosen)!);
    return answers;
  });

describe('wrong problem', () => {
  test('is unknown while no use case is chosen', () =>
    expect(
      found(
        'wrong-problem',
        but('use-case-scorer', ({ chosen: _, ...answers }: Scorer) => answers),
      ),
    ).toEqual(['unknown', 'not-chosen']));

  test('is unknown while a score is missing', () =>
    expect(
      found(
        'wrong-problem',
        edit(({ scores }) => delete scores['data-availability']),
      ),
    ).toEqual(['unknown', 'scores-missing']));

  test('is at risk with a red flag on the chosen use case', () =>
    expect(
      found(
        'wrong-problem',
        edit(({ scores }) => Object.assign(scores, { 'team-readiness': 2 })),
      ),
    ).toEqual(['at-risk', 'red-flag']));

  test('is clear for a possible one', () =>
    expect(
      found(
        'wrong-problem',
        edit(({ scores }) => Object.assign(scores, Object.fromEntries(Object.keys(scores).map((id) => [id, 3])))),
      ),
    ).toEqual(['clear']));
});

describe('no production plan', () => {
  test('is at risk with a production path below the red flag', () =>
    expect(
      found(
        'no-production-plan',
        edit(({ scores }) => Object.assign(scores, { 'production-path': 2 })),
      ),
    ).toEqual(['at-risk', 'path-low']));

  test('is at risk without a production vision', () =>
    expect(
      found(
        'no-production-plan',
        edit((useCase) => delete useCase.vision),
      ),
    ).toEqual(['at-risk', 'no-vision']));

  test('is at risk without a budget, once a use case is chosen', () =>
    expect(found('no-production-plan', but('timeline-and-budget', null))).toEqual(['at-risk', 'budget-untouched']));

  test('is at risk with a cost that is still an example, not with a benefit that is', () => {
    const without = (part: 'running' | 'benefit', key: string) =>
      but('timeline-and-budget', (answers: { budget: Record<string, Record<string, unknown>> }) => {
        delete answers.budget[part]![key];
        return answers;
      });
    expect(found('no-production-plan', without('running', 'compute'))).toEqual(['at-risk', 'budget-incomplete']);
    expect(found('no-production-plan', without('benefit', 'annual'))).toEqual(['clear']);
  });
});

describe('prototype-grade engineering', () => {
  interface Plan {
    timeline: { stages: Record<string, unknown> };
    budget: { team?: { fte: Record<string, number> }[] };
  }
  const weeks = (likely: number) =>
    but('timeline-and-budget', (answers: Plan) => {
      answers.timeline.stages['hardening'] = { weeks: { low: likely, likely, high: likely } };
      return answers;
    });

  test('is unknown without a plan', () =>
    expect(found('prototype-grade-engineering', but('timeline-and-budget', null))).toEqual([
      'unknown',
      'plan-untouched',
    ]));

  test('is unknown while the team is an example', () =>
    expect(
      found(
        'prototype-grade-engineering',
        but('timeline-and-budget', ({ budget: { team: _, ...budget }, ...answers }: Plan) => ({ ...answers, budget })),
      ),
    ).toEqual(['unknown', 'team-example']));

  test('is at risk when hardening is shorter than four weeks', () => {
    expect(found('prototype-grade-engineering', weeks(3.9))).toContain('hardening-short');
    expect(found('prototype-grade-engineering', weeks(4))).not.toContain('hardening-short');
  });

  test('is at risk when hardening has less than 40% of the effort', () =>
    expect(
      found(
        'prototype-grade-engineering',
        but('timeline-and-budget', (answers: Plan) => {
          for (const role of answers.budget.team ?? []) role.fte['hardening'] = role.fte['pilot-execution'] ?? 0;
          return answers;
        }),
      ),
    ).toEqual(['at-risk', 'share-low']));
});

describe('no executive sponsor', () => {
  const with_ = (sponsor: Cover['sponsor']) =>
    found('no-executive-sponsor', whole(decided.parts, { ...decided.cover, sponsor }));

  test('is at risk without one', () => expect(with_({ name: ' ', level: null })).toEqual(['at-risk', 'sponsor-none']));
  test('is unknown without a level', () =>
    expect(with_({ name: 'Ada', level: null })).toEqual(['unknown', 'sponsor-level']));
  test.each(['director', 'manager', 'other'] as const)('is at risk below VP: %s', (level) =>
    expect(with_({ name: 'Ada', level })).toEqual(['at-risk', 'sponsor-low']),
  );
  test.each(['vp', 'executive'] as const)('is clear at VP or above: %s', (level) =>
    expect(with_({ name: 'Ada', level })).toEqual(['clear']),
  );
});

describe('no clear criteria', () => {
  interface GoNoGo {
    metrics: { category: string }[];
    locks: { unlocked?: unknown; measured: string[]; lockedAt: string }[];
  }
  const change = (edit: (answers: GoNoGo) => unknown) =>
    found(
      'no-success-criteria',
      but('go-no-go', (answers: GoNoGo) => {
        edit(answers);
        return answers;
      }),
    );

  test('is unknown while nothing is stated', () =>
    expect(found('no-success-criteria', but('go-no-go', null))).toEqual(['unknown', 'criteria-untouched']));

  test('is at risk when a category has no metric', () =>
    expect(
      change((answers) => (answers.metrics = answers.metrics.filter(({ category }) => category !== 'business'))),
    ).toContain('criteria-incomplete'));

  test('is at risk without a lock', () =>
    expect(change((answers) => (answers.locks = []))).toEqual(['at-risk', 'not-locked']));

  test('is at risk when the lock came on the day of the pilot’s start or later', () => {
    expect(change((answers) => (answers.locks[0]!.lockedAt = '2026-03-26T08:00:00Z'))).toEqual([
      'at-risk',
      'locked-late',
    ]);
    expect(change((answers) => (answers.locks[0]!.lockedAt = '2026-03-25T23:00:00Z'))).toEqual(['clear']);
  });

  test('is at risk when a result was already in', () =>
    expect(change((answers) => (answers.locks[0]!.measured = ['m0']))).toEqual(['at-risk', 'locked-after-result']));

  test('is unknown while nobody knows when the pilot starts', () =>
    expect(found('no-success-criteria', but('timeline-and-budget', null))).toEqual(['unknown', 'locked-no-start']));

  test('is at risk in the example of moved goalposts', () =>
    expect(rootCauses(evaluateWhole(examples[1]!.cover, examples[1]!.parts), facts).at(-1)?.state).toBe('at-risk'));
});
