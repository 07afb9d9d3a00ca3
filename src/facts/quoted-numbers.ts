/** The figures of the content by name, as prose writes them: `stages.pilot-execution.weeks` reads "4–8". */

import type { ChecklistItem } from '../domain/content/checklist-item.ts';
import type { ScoringMethod } from '../domain/content/criterion.ts';
import type { Gap } from '../domain/content/gap.ts';
import type { MetricsMethod } from '../domain/content/metric.ts';
import type { Phase } from '../domain/content/phase.ts';
import type { Evidence } from '../domain/content/sources.ts';
import type { TimelineMethod } from '../domain/content/stage.ts';
import { plainWeeks } from '../domain/plain-plan.ts';
import type { Span } from '../domain/range.ts';
import { formatNumber } from '../domain/text/format.ts';
import { language } from '../domain/words/en/language.ts';
import { inWords } from '../domain/words/en/number-words.ts';

export interface NumberSources {
  readonly criteria: ScoringMethod;
  readonly stages: TimelineMethod;
  readonly metrics: MetricsMethod;
  readonly gap: Gap;
  readonly evidence: Evidence;
  readonly phases: Readonly<Record<string, Phase>>;
  readonly checklist: Readonly<Record<string, ChecklistItem>>;
  /** How many there are of each. */
  readonly counts: { readonly rootCauses: number; readonly calculators: number };
}

export type Numbers = ReadonlyMap<string, string>;

const span = ({ low, high }: Span) => (low === high ? String(low) : `${low}–${high}`);
const thousands = (value: number) => formatNumber(value, language, 3);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Hardening's share of all weeks in percent, lowest and highest for stages at their low or high ends alike. */
function hardeningWeeksShare({ stages }: TimelineMethod): Span {
  const shares = (['low', 'high'] as const).map((end) => {
    const hardening = stages.find((stage) => stage.id === 'hardening')?.weeks[end] ?? 0;
    return Math.round((100 * hardening) / total(stages.map((stage) => stage.weeks[end])));
  });
  return { low: Math.min(...shares), high: Math.max(...shares) };
}

/**
 * How many times the team of the other stages hardening needs to reach its share of effort:
 * share / (1 − share) × other weeks / hardening weeks, from the easiest to the hardest case, one decimal.
 */
function hardeningTeamFactor(method: TimelineMethod): Span {
  const ends = (['low', 'high'] as const).map((end) => {
    const hardening = method.stages.find((stage) => stage.id === 'hardening')?.weeks[end] ?? 0;
    return (total(method.stages.map((stage) => stage.weeks[end])) - hardening) / hardening;
  });
  const factor = (percent: number, ratio: number) => Math.round((percent / (100 - percent)) * ratio * 10) / 10;
  return {
    low: factor(method.hardeningShare.low, Math.min(...ends)),
    high: factor(method.hardeningShare.high, Math.max(...ends)),
  };
}

export function quotedNumbers(from: NumberSources): Numbers {
  const { criteria, stages, metrics, gap, evidence, phases, checklist, counts } = from;
  const found = new Map<string, string>();
  const set = (name: string, value: string | number | Span) =>
    found.set(name, typeof value === 'object' ? span(value) : String(value));

  set('gap.stop', gap.stop);
  set('gap.reach', gap.reach);
  set('gap.measured', gap.measured);

  set('criteria.count', criteria.criteria.length);
  set('criteria.scale', { low: LOWEST_SCORE, high: HIGHEST_SCORE });
  for (const [name, value] of Object.entries(criteria.thresholds)) set(`criteria.${name}`, value);

  set('stages.count', stages.stages.length);
  for (const stage of stages.stages) {
    set(`stages.${stage.id}.weeks`, stage.weeks);
    set(`stages.${stage.id}.overlap`, stage.overlap);
    set(`stages.${stage.id}.name`, stage.name);
  }
  const weeks = (overlapping: boolean): Span => ({
    low: plainWeeks(stages.stages, 'low', overlapping),
    high: plainWeeks(stages.stages, 'high', overlapping),
  });
  set('sequentialWeeks', weeks(false));
  set('overlappedWeeks', weeks(true));
  set('overlapWeeks', total(stages.stages.map((stage) => stage.overlap)));
  set('typicalWeeks', stages.typicalWeeks);
  set('tooShortWeeks', stages.tooShortWeeks);
  set('pilot.weeks', stages.pilot.weeks);
  set('pilot.weeks.low', stages.pilot.weeks.low);
  set('pilot.weeks.high', stages.pilot.weeks.high);
  set('pilot.stopAfterWeeks', stages.pilot.stopAfterWeeks);
  set('hardeningShare', stages.hardeningShare);
  set('hardeningMinWeeks', stages.hardeningMinWeeks);
  set('hardeningWeeksShare', hardeningWeeksShare(stages));
  set('hardeningTeamFactor', hardeningTeamFactor(stages));
  set('operationMonths', stages.operationMonths);
  set('sponsorLevel', stages.sponsorLevel);
  set('rollout.count', stages.rollout.length);
  for (const step of stages.rollout) {
    set(`rollout.${step.id}.users`, step.users);
    set(`rollout.${step.id}.weeks`, step.weeks);
    set(`rollout.${step.id}.usage`, step.usage);
  }

  set('metrics.categories.count', metrics.categories.length);
  set('metrics.levels.count', LEVELS.length);
  set('metrics.confidence', metrics.confidence);
  set('metrics.falsePass', 100 - metrics.confidence);

  set('phases.count', Object.keys(phases).length);
  for (const [id, phase] of Object.entries(phases)) {
    set(`phases.${id}.weeks`, phase.weeks);
    set(`phases.${id}.weeks.low`, phase.weeks.low);
    set(`phases.${id}.weeks.high`, phase.weeks.high);
    set(`phases.${id}.order`, phase.order);
    set(`phases.${id}.name`, phase.name);
  }

  const items = Object.entries(checklist);
  set('checklist.count', items.filter(([, item]) => item.required).length);
  set('checklist.optionalCount', items.filter(([, item]) => !item.required).length);
  for (const [id, { evidenceExpiresAfterDays }] of items)
    if (evidenceExpiresAfterDays) set(`checklist.${id}.evidenceExpiresAfterDays`, evidenceExpiresAfterDays);
  set('rootCauses.count', counts.rootCauses);
  set('calculators.count', counts.calculators);

  for (const source of evidence.sources)
    for (const [id, value] of Object.entries(source.figures ?? {}))
      set(`evidence.${source.id}.${id}`, typeof value === 'number' ? thousands(value) : value);

  return found;
}

/** Floor, target and stretch: the levels each metric has. */
const LEVELS = ['floor', 'target', 'stretch'];
const LOWEST_SCORE = 1;
const HIGHEST_SCORE = 5;

/** The text with every `{name}` replaced by its figure. @throws at build time, naming a figure that doesn't exist */
export function withNumbers(text: string, known: Numbers): string {
  return text.replace(/\{([\w.-]+)( words)?\}/g, (_, name: string, words?: string) => {
    const figure = numberNamed(name, known);
    return words ? inWords(figure) : figure;
  });
}

/** @throws at build time, naming a figure that doesn't exist and those that come nearest */
export function numberNamed(name: string, known: Numbers): string {
  const figure = known.get(name);
  if (figure !== undefined) return figure;
  const group = name.split('.')[0] ?? '';
  const near = [...known.keys()].filter((key) => key.startsWith(group)).slice(0, 12);
  throw new Error(
    `No figure is called "${name}". ${near.length ? `Known under "${group}": ${near.join(', ')}.` : `Known groups: ${[...new Set([...known.keys()].map((key) => key.split('.')[0]))].join(', ')}.`}`,
  );
}
