import type { AssessmentFacts } from '../assessment/facts.ts';
import { folder, whole } from './content.ts';

/** What the content states for all four calculators and the whole, without the texts that only a calculator's own page shows. */
export async function assessmentFacts(): Promise<AssessmentFacts> {
  const [site, criteria, method, metrics, starting, items, phases, causes] = await Promise.all([
    whole('site'),
    whole('criteria'),
    whole('stages'),
    whole('metrics'),
    whole('budget'),
    folder('checklist'),
    folder('phases'),
    folder('root-causes'),
  ]);
  const rootCauses = causes.map(({ id, data }) => ({ id, name: data.name }));
  return {
    site: site.name,
    scorer: { criteria, currency: site.currency, sponsorLevel: method.sponsorLevel },
    timeline: { stages: method, budget: starting },
    // Starter sets are for the evaluator's own page.
    goNoGo: { metrics: { ...metrics, starters: [] }, rollout: method.rollout, pilotWeeks: method.pilot.weeks },
    checklist: {
      site: site.name,
      items: items.map(({ id, data: { references: _, ...item } }) => ({ id, ...item, why: '', evidence: [] })),
      phases: phases.map(({ id, data }) => ({ id, name: data.name, order: data.order })),
      rootCauses,
    },
    phases: phases.map(({ id, data: { order, name, deliverable } }) => ({ id, order, name, deliverable })),
    rootCauses,
  };
}
