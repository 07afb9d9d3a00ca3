/** Links made with the original's facts, opened where the facts are others: they open, and say what has no place. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checklist } from '../../src/calculators/checklist/calculator.ts';
import { goNoGo } from '../../src/calculators/go-no-go/calculator.ts';
import { loadCalculator } from '../../src/calculators/registry.ts';
import { timelineAndBudget } from '../../src/calculators/timeline-and-budget/calculator.ts';
import { useCaseScorer } from '../../src/calculators/use-case-scorer/calculator.ts';
import { readAnswers } from '../../src/shell/codec/document.ts';
import { openLink, writeLink } from '../../src/shell/codec/link.ts';
import { facts as checklistFacts } from '../calculators/checklist/facts.ts';
import { facts as goNoGoFacts } from '../calculators/go-no-go/facts.ts';
import { facts as planFacts } from '../calculators/timeline-and-budget/facts.ts';
import { facts as scorerFacts } from '../calculators/use-case-scorer/facts.ts';
import { OWN } from './copy.ts';

async function open(name: string) {
  const { link } = JSON.parse(readFileSync(`test/golden/${name}.json`, 'utf8')) as { link: string };
  const opened = await openLink(link, loadCalculator);
  if (!opened.ok) throw new Error(`${name}: ${opened.why}`);
  return opened.shared;
}

async function answersOf<Answers>(calculator: { id: string; defaults: Answers }, name: string): Promise<Answers> {
  const { parts } = await open(name);
  const read = readAnswers(calculator as never, parts[calculator.id]);
  if (read.state !== 'answers') throw new Error(`${name}: ${read.state}`);
  return read.answers as Answers;
}

describe('with a criterion that this copy does not have', () => {
  test('a scorer’s link opens, scores by the rest, and names the one without a place', async () => {
    const answers = await answersOf(useCaseScorer, 'use-case-scorer/v1-portfolio');
    const [gone, ...criteria] = scorerFacts.criteria.criteria;
    const facts = { ...scorerFacts, criteria: { ...scorerFacts.criteria, criteria } };
    const finding = useCaseScorer.evaluate(answers, facts);
    expect(finding.unknownCriteria).toEqual([gone?.id]);
    expect(finding.state).toBe('complete');
  });
});

describe('with a sixth criterion', () => {
  test('a scorer’s link opens as incomplete, and says that the new one is missing', async () => {
    const answers = await answersOf(useCaseScorer, 'use-case-scorer/v1-portfolio');
    const criteria = [...scorerFacts.criteria.criteria, OWN.criterion];
    const finding = useCaseScorer.evaluate(answers, {
      ...scorerFacts,
      criteria: { ...scorerFacts.criteria, criteria },
    });
    expect(finding).toMatchObject({ state: 'incomplete' });
    expect(finding.useCases[0]?.missing).toContain(OWN.criterion.id);
  });

  test('a score for it goes through a link', async () => {
    const shared = await open('use-case-scorer/v1-portfolio');
    const answers = await answersOf(useCaseScorer, 'use-case-scorer/v1-portfolio');
    const useCases = answers.useCases.map((one) => ({ ...one, scores: { ...one.scores, [OWN.criterion.id]: 4 } }));
    const part = { version: useCaseScorer.versions.length, answers: { ...answers, useCases } };
    const written = writeLink({ ...shared, parts: { [useCaseScorer.id]: part } }, [useCaseScorer]);
    if (!written.ok) throw new Error(written.why);
    const opened = await openLink(`#${written.fragment}`, loadCalculator);
    expect(opened.ok ? opened.shared.parts[useCaseScorer.id] : opened).toEqual(part);
  });
});

test('with an item that this copy does not have, a checklist’s link opens and names it', async () => {
  const answers = await answersOf(checklist, 'checklist/v1-ready');
  const items = checklistFacts.items.filter(({ id }) => id !== 'rollback');
  expect(checklist.evaluate(answers, { ...checklistFacts, items })).toMatchObject({
    ready: true,
    unknown: ['rollback'],
  });
});

test('with a thirteenth item, a checklist that was ready is so no longer, and says why', async () => {
  const answers = await answersOf(checklist, 'checklist/v1-ready');
  const [first] = checklistFacts.items;
  if (!first) throw new Error('no items');
  const items = [...checklistFacts.items, { ...first, id: OWN.item, order: 21 }];
  const finding = checklist.evaluate(answers, { ...checklistFacts, items });
  expect(finding.state === 'incomplete' && finding.missing.map(({ id, gap }) => [id, gap])).toEqual([
    [OWN.item, 'not-asked'],
  ]);
});

test('with a category that this copy does not have, an evaluator’s link opens and names its metrics', async () => {
  const answers = await answersOf(goNoGo, 'go-no-go/v1-go');
  const [gone, ...categories] = goNoGoFacts.metrics.categories;
  const finding = goNoGo.evaluate(answers, { ...goNoGoFacts, metrics: { ...goNoGoFacts.metrics, categories } });
  const strays = finding.reasons.flatMap((reason) =>
    reason.kind === 'unknown-category' ? [reason.metric.category] : [],
  );
  expect(new Set(strays)).toEqual(new Set([gone?.id]));
});

test('with an extra category, an evaluator’s link opens, and asks for a metric in it', async () => {
  const answers = await answersOf(goNoGo, 'go-no-go/v1-go');
  const categories = [...goNoGoFacts.metrics.categories, OWN.category];
  const finding = goNoGo.evaluate(answers, { ...goNoGoFacts, metrics: { ...goNoGoFacts.metrics, categories } });
  expect(finding.verdict).toBe('incomplete-criteria');
  expect(finding.reasons).toContainEqual({ kind: 'empty-category', category: OWN.category });
});

test('with other weeks, a plan’s link opens: what it states stays, what it left to the facts follows them', async () => {
  const answers = await answersOf(timelineAndBudget, 'timeline-and-budget/v1-support-assistant');
  const stages = planFacts.stages.stages.map((one) => (one.id === 'hardening' ? { ...one, weeks: OWN.weeks } : one));
  const finding = timelineAndBudget.evaluate(answers, { ...planFacts, stages: { ...planFacts.stages, stages } });
  const stated = timelineAndBudget.evaluate(answers, planFacts).timeline.stages.find(({ id }) => id === 'hardening');
  const hardening = finding.timeline.stages.find(({ id }) => id === 'hardening');
  const own = answers.timeline.stages['hardening']?.weeks !== undefined;
  expect(hardening?.weeks).toEqual(own ? stated?.weeks : OWN.weeks);
});
