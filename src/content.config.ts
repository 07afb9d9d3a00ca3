import { defineCollection } from 'astro:content';
import { readdirSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { BudgetMethod } from './domain/content/budget.ts';
import { CalculatorPage, Chapter, Question, RootCause } from './domain/content/chapter.ts';
import { ChecklistItem } from './domain/content/checklist-item.ts';
import { ScoringMethod } from './domain/content/criterion.ts';
import { Gap } from './domain/content/gap.ts';
import { MetricsMethod } from './domain/content/metric.ts';
import { Phase } from './domain/content/phase.ts';
import { Site } from './domain/content/site.ts';
import { Evidence } from './domain/content/sources.ts';
import { TimelineMethod } from './domain/content/stage.ts';

z.config(z.locales.en());

/** A YAML file that is one entry: its id is the file's name. */
const whole = (name: string, schema: z.ZodMiniType) =>
  defineCollection({
    loader: file(`content/${name}.yaml`, { parser: (text) => ({ [name]: parse(text) }) }),
    schema: schema as never,
  });

/** A folder of MDX files: a file's name is its permanent id. */
const folder = (name: string, schema: z.ZodMiniType) =>
  defineCollection({
    loader: glob({ base: `content/${name}`, pattern: '*.mdx' }),
    schema: schema as never,
  });

/** An id that must be the name of a file in a folder of the content. */
const oneOf = (name: string) =>
  z.enum(
    readdirSync(`content/${name}`)
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => file.slice(0, -4)),
  );

const phase = oneOf('phases');
const rootCause = oneOf('root-causes');
const calculator = z.optional(oneOf('calculators'));

export const collections = {
  site: whole('site', Site),
  criteria: whole('criteria', ScoringMethod),
  stages: whole('stages', TimelineMethod),
  metrics: whole('metrics', MetricsMethod),
  budget: whole('budget', BudgetMethod),
  gap: whole('gap', Gap),
  evidence: whole('evidence', Evidence),
  playbook: folder('playbook', z.extend(Chapter, { calculator })),
  guides: folder('guides', z.extend(Chapter, { calculator })),
  phases: folder('phases', z.extend(Phase, { calculator, rootCauses: z.array(rootCause) })),
  'root-causes': folder('root-causes', z.extend(RootCause, { phase })),
  faq: folder('faq', Question),
  checklist: folder('checklist', z.extend(ChecklistItem, { phase, rootCause })),
  calculators: folder('calculators', z.extend(CalculatorPage, { phase: oneOf('phases') })),
};
