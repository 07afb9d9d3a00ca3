/** The facts as `content/` states them, read from its files with the schemas of the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { AssessmentFacts } from '../assessment/facts.ts';
import { BudgetMethod } from '../domain/content/budget.ts';
import { RootCause } from '../domain/content/chapter.ts';
import { ChecklistItem } from '../domain/content/checklist-item.ts';
import { ScoringMethod } from '../domain/content/criterion.ts';
import { MetricsMethod } from '../domain/content/metric.ts';
import { Phase } from '../domain/content/phase.ts';
import { Site } from '../domain/content/site.ts';
import { TimelineMethod } from '../domain/content/stage.ts';

/** @param content path of the content folder @throws with file and field when the content breaks its schema */
export function readFacts(content: string): AssessmentFacts {
  const whole = <Schema extends z.ZodMiniType>(name: string, schema: Schema) =>
    check(schema, parse(readFileSync(join(content, `${name}.yaml`), 'utf8')), `${name}.yaml`);
  const folder = <Schema extends z.ZodMiniType<{ order: number }>>(name: string, schema: Schema) =>
    readdirSync(join(content, name))
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => {
        const text = readFileSync(join(content, name, file), 'utf8');
        const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
        return { id: file.slice(0, -'.mdx'.length), data: check(schema, parse(frontmatter), `${name}/${file}`) };
      })
      .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
  const site = whole('site', Site);
  const method = whole('stages', TimelineMethod);
  const phases = folder('phases', Phase);
  const causes = folder('root-causes', RootCause).map(({ id, data }) => ({ id, name: data.name }));
  return {
    site: site.name,
    scorer: { criteria: whole('criteria', ScoringMethod), currency: site.currency, sponsorLevel: method.sponsorLevel },
    timeline: { stages: method, budget: whole('budget', BudgetMethod) },
    goNoGo: { metrics: whole('metrics', MetricsMethod), rollout: method.rollout, pilotWeeks: method.pilot.weeks },
    checklist: {
      site: site.name,
      items: folder('checklist', ChecklistItem).map(({ id, data: { references: _, ...item } }) => ({ id, ...item })),
      phases: phases.map(({ id, data }) => ({ id, name: data.name, order: data.order })),
      rootCauses: causes,
    },
    phases: phases.map(({ id, data: { order, name, deliverable } }) => ({ id, order, name, deliverable })),
    rootCauses: causes,
  };
}

function check<Schema extends z.ZodMiniType>(schema: Schema, value: unknown, file: string): z.infer<Schema> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`content/${file} breaks its schema: ${faults.join('; ')}`);
}
