/** What each file and folder of the content holds: for the build, the command line and tests alike. */
import * as z from 'zod/mini';
import { BudgetMethod } from '../domain/content/budget.ts';
import { CalculatorPage, Chapter, Question, RootCause } from '../domain/content/chapter.ts';
import { ChecklistItem } from '../domain/content/checklist-item.ts';
import { ScoringMethod } from '../domain/content/criterion.ts';
import { Gap } from '../domain/content/gap.ts';
import { MetricsMethod } from '../domain/content/metric.ts';
import { Phase } from '../domain/content/phase.ts';
import { Site } from '../domain/content/site.ts';
import { Evidence } from '../domain/content/sources.ts';
import { TimelineMethod } from '../domain/content/stage.ts';

/** By the name of the YAML file. */
export const fileSchemas = {
  site: Site,
  criteria: ScoringMethod,
  stages: TimelineMethod,
  metrics: MetricsMethod,
  budget: BudgetMethod,
  gap: Gap,
  evidence: Evidence,
};

/**
 * By the name of the folder of MDX files: what stands before their prose.
 * @param idsIn names of the files in a folder, without ending: what refers to one of them must name one that is there
 */
export function folderSchemas(idsIn: (folder: 'phases' | 'root-causes' | 'calculators') => readonly string[]) {
  const phase = z.enum(idsIn('phases'));
  const rootCause = z.enum(idsIn('root-causes'));
  const calculator = z.optional(z.enum(idsIn('calculators')));
  return {
    playbook: z.extend(Chapter, { calculator }),
    guides: z.extend(Chapter, { calculator }),
    phases: z.extend(Phase, { calculator, rootCauses: z.array(rootCause) }),
    'root-causes': z.extend(RootCause, { phase }),
    faq: Question,
    checklist: z.extend(ChecklistItem, { phase, rootCause }),
    calculators: z.extend(CalculatorPage, { phase }),
  };
}

export type Files = { readonly [Name in keyof typeof fileSchemas]: z.infer<(typeof fileSchemas)[Name]> };

export interface Folders {
  readonly playbook: Chapter;
  readonly guides: Chapter;
  readonly phases: Phase;
  readonly 'root-causes': RootCause;
  readonly faq: Question;
  readonly checklist: ChecklistItem;
  readonly calculators: CalculatorPage;
}
