import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { Chapter, Question, RootCause } from '../../src/domain/content/chapter.ts';
import { ChecklistItem } from '../../src/domain/content/checklist-item.ts';
import { ScoringMethod } from '../../src/domain/content/criterion.ts';
import { Gap } from '../../src/domain/content/gap.ts';
import { MetricsMethod } from '../../src/domain/content/metric.ts';
import { Phase } from '../../src/domain/content/phase.ts';
import { Evidence } from '../../src/domain/content/sources.ts';
import { TimelineMethod } from '../../src/domain/content/stage.ts';
import { quotedNumbers } from '../../src/facts/quoted-numbers.ts';
import { isOriginal } from '../original/take.ts';
import { named, pages, pagesOf, placeholders, words, yaml } from './published.ts';
import { type HeldFigures, spell, spelledFigures } from './spelled-figures.ts';

/** The component that shows a calculator within the reading, and the calculator. */
const EMBEDS = {
  UseCaseScorer: 'use-case-scorer',
  TimelineAndBudget: 'timeline-and-budget',
  GoNoGo: 'go-no-go',
  Checklist: 'checklist',
};

const stages = TimelineMethod.parse(yaml('stages'));
const criteria = ScoringMethod.parse(yaml('criteria'));
const metrics = MetricsMethod.parse(yaml('metrics'));
const gap = Gap.parse(yaml('gap'));
const evidence = Evidence.parse(yaml('evidence'));
const data = <Schema extends z.ZodMiniType>(folder: string, schema: Schema) =>
  pagesOf(folder).map((page) => [page.id, schema.parse(page.frontmatter) as z.infer<Schema>] as const);
const phases = data('phases', Phase);
const items = data('checklist', ChecklistItem);
const required = items.filter(([, item]) => item.required);

const known = quotedNumbers({
  criteria,
  stages,
  metrics,
  gap,
  evidence,
  phases: Object.fromEntries(phases),
  checklist: Object.fromEntries(items),
  counts: { rootCauses: pagesOf('root-causes').length, calculators: Object.keys(EMBEDS).length },
});

const held: HeldFigures = {
  weeks: [
    ...stages.stages.flatMap(({ weeks }) => [weeks.low, weeks.high]),
    ...phases.flatMap(([, { weeks }]) => [weeks.low, weeks.high]),
    ...stages.rollout.flatMap(({ weeks }) => [weeks.low, weeks.high]),
    ...[stages.typicalWeeks, stages.pilot.weeks].flatMap(({ low, high }) => [low, high]),
    stages.pilot.stopAfterWeeks,
    stages.tooShortWeeks,
  ],
  months: [stages.operationMonths],
  percents: [
    gap.stop,
    gap.reach,
    gap.measured.low,
    gap.measured.high,
    stages.hardeningShare.low,
    stages.hardeningShare.high,
    ...stages.rollout.flatMap(({ users }) => [users.low, users.high]),
    ...evidence.measured.map(({ percent }) => percent),
  ],
  counts: {
    phases: phases.length,
    stages: stages.stages.length,
    criteria: criteria.criteria.length,
    categories: metrics.categories.length,
    levels: metrics.levels.length,
    '(checklist )?(items|checks)': required.length,
    '(root )?causes': pagesOf('root-causes').length,
    '(calculators|tools)': Object.keys(EMBEDS).length,
  },
};

/** Pages of the site that are made from more than one file of the content, such as the printed checklist. */
const isSitePage = (link: string) =>
  ['.astro', '/index.astro'].some((end) =>
    existsSync(new URL(`../../src/pages${link.replace(/\/(#.*)?$/, '')}${end}`, import.meta.url)),
  );

describe('figures in prose', () => {
  it.each(pages)('$path types no digit', ({ body, head, folder }) => {
    // P10 to P90 are names of percentiles, no figures of the method.
    const typed = words(body.replace(/\bP\d0\b/g, 'P')).match(/.{0,30}\d.{0,20}/g) ?? [];
    const texts = folder === 'checklist' ? head.replace(/^references:[\s\S]*/m, '') : head;
    const inHead =
      texts.match(/^\s*(title|lede|description|aim|deliverable|symptom|answer|question|why|- )\b.*$/gm) ?? [];
    expect([...typed, ...inHead.filter((line) => /\d/.test(line.replace(/\{[^{}]*\}/g, '')))]).toEqual([]);
  });

  it.each(pages)('$path spells out no figure that the data holds', ({ body, head }) => {
    expect(spelledFigures(`${words(body)}\n${head}`, held)).toEqual([]);
  });

  it.each(pages)('$path types no level of the sponsor', ({ body, head }) => {
    expect(words(`${body}\n${head}`)).not.toMatch(new RegExp(`\\b(${stages.sponsorLevel}|vice[- ]president)\\b`, 'i'));
  });

  it.skipIf(!isOriginal())('would be noticed in either spelling', () => {
    const typed =
      'A pilot takes four to eight weeks, in five phases, and forty to sixty percent goes into twelve required items.';
    expect(spelledFigures(typed, held)).toEqual([
      'eight weeks',
      'sixty percent',
      'five phases',
      'twelve required items',
    ]);
    expect(words('<Fact of="pilot.weeks" /> weeks, [phase 4](/phases/x/)')).toBe('§ weeks, [phase 4]');
    expect([4, 16, 40, 89, 100].map(spell)).toEqual(['four', 'sixteen', 'forty', 'eighty-nine', 'a hundred']);
  });

  it('follow the data: other data refuses other words', () => {
    const longer = { ...held, weeks: [5, 9] };
    expect(spelledFigures('four to eight weeks', longer)).toEqual([]);
    expect(spelledFigures('five to nine weeks', longer)).toEqual(['nine weeks']);
  });
});

describe('names in prose', () => {
  it.each(pages)('$path names only figures that exist', ({ body, head }) => {
    const inHead = placeholders(head).map((name) => name.replace(/ words$/, ''));
    expect([...named(body, 'Fact', 'of'), ...inHead].filter((name) => !known.has(name))).toEqual([]);
    expect(body.match(/<Fact(?! of="[\w.-]+"( [Ww]ords)? \/>)/g) ?? []).toEqual([]);
  });

  it.each(pages)('$path cites only sources that exist', ({ body }) => {
    const sources = new Set(evidence.sources.map(({ id }) => id));
    expect(named(body, 'Cite', 'id').filter((id) => !sources.has(id))).toEqual([]);
    expect(body.match(/<Cite(?! id="[\w-]+" \/>)/g) ?? []).toEqual([]);
  });

  it.each(pages)(
    '$path puts the source beside every figure taken from it, or right above a table of them',
    ({ body }) => {
      const blocks = body.split('\n\n');
      for (const [i, block] of blocks.entries()) {
        const quoted = named(block, 'Fact', 'of').flatMap((name) => /^evidence\.([\w-]+)\./.exec(name)?.[1] ?? []);
        const cited = named(block.startsWith('|') ? `${blocks[i - 1]}` : block, 'Cite', 'id');
        expect(quoted.filter((id) => !cited.includes(id))).toEqual([]);
      }
    },
  );

  it.each(pages)('$path links only to pages that exist', ({ body }) => {
    const ids = new Map([['calculators', new Set<string>(Object.values(EMBEDS))]]);
    for (const { folder, id } of pages) ids.set(folder, (ids.get(folder) ?? new Set()).add(id));
    const links = [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, link = '']) => link);
    const leadsNowhere = (link: string) => {
      const [, folder = '', id = ''] = /^\/([\w-]+)\/(?:([\w-]+)\/)?(?:#[\w-]+)?$/.exec(link) ?? [];
      return !ids.get(folder)?.has(id) && !isSitePage(link);
    };
    expect(links.filter(leadsNowhere)).toEqual([]);
  });

  it.each(pages)('$path embeds only the calculator that its frontmatter names', ({ body, frontmatter }) => {
    const embedded = Object.entries(EMBEDS).filter(([component]) => new RegExp(`<${component} />`).test(body));
    for (const [, id] of embedded) expect(frontmatter['calculator']).toBe(id);
  });
});

describe('the shape of a page', () => {
  const schemas = {
    playbook: Chapter,
    guides: Chapter,
    phases: Phase,
    faq: Question,
    checklist: ChecklistItem,
    'root-causes': RootCause,
  };
  const ours = pages.filter(({ folder }) => folder in schemas);

  it.each(ours)('$path has the frontmatter its folder asks for', ({ folder, frontmatter }) => {
    const read = schemas[folder as keyof typeof schemas].safeParse(frontmatter);
    expect(read.error?.issues ?? []).toEqual([]);
  });

  it.each(Object.keys(schemas))('%s is in an order without ties', (folder) => {
    const orders = pagesOf(folder).map(({ frontmatter }) => frontmatter['order']);
    expect(new Set(orders).size).toBe(orders.length);
  });

  it.each(ours)('$path leaves a line free before its first words, and writes no style', ({ body }) => {
    expect(body).toMatch(/^\n\S/);
    expect(body).not.toMatch(/\bstyle=|\bon[a-z]+=|\|\s*:?-+:\s*\||\|\s*:-/);
  });

  it.each(ours)('$path writes its headings in plain words, so that their anchors are whole', ({ body }) => {
    expect((body.match(/^#+ .*$/gm) ?? []).filter((heading) => /[<{[]/.test(heading))).toEqual([]);
  });

  it.each(ours)('$path names only phases, root causes and calculators that exist', ({ frontmatter }) => {
    const has = (folder: string, id: unknown) => pages.some((page) => page.folder === folder && page.id === id);
    const { phase, rootCause, calculator } = frontmatter;
    if (phase !== undefined) expect(has('phases', phase)).toBe(true);
    if (rootCause !== undefined) expect(has('root-causes', rootCause)).toBe(true);
    if (calculator !== undefined) expect(Object.values(EMBEDS)).toContain(calculator);
    for (const id of (frontmatter['rootCauses'] ?? []) as unknown[]) expect(has('root-causes', id)).toBe(true);
  });

  it('answers every root cause in at least one phase', () => {
    const answered = new Set(phases.flatMap(([, phase]) => phase.rootCauses));
    expect(pagesOf('root-causes').filter(({ id }) => !answered.has(id))).toEqual([]);
  });
});
