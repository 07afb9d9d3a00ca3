/** The one door to the content collections for layouts and pages: typed entries, and the figures they hold. */
import { getCollection, getEntry } from 'astro:content';
import type { BudgetMethod } from '../domain/content/budget.ts';
import type { CalculatorPage, Chapter, Question, RootCause } from '../domain/content/chapter.ts';
import type { ChecklistItem } from '../domain/content/checklist-item.ts';
import type { ScoringMethod } from '../domain/content/criterion.ts';
import type { Gap } from '../domain/content/gap.ts';
import type { MetricsMethod } from '../domain/content/metric.ts';
import type { Phase } from '../domain/content/phase.ts';
import type { Site } from '../domain/content/site.ts';
import type { Evidence } from '../domain/content/sources.ts';
import type { TimelineMethod } from '../domain/content/stage.ts';
import { type Numbers, quotedNumbers } from '../facts/quoted-numbers.ts';

interface Whole {
  site: Site;
  criteria: ScoringMethod;
  stages: TimelineMethod;
  metrics: MetricsMethod;
  budget: BudgetMethod;
  gap: Gap;
  evidence: Evidence;
}

interface Folders {
  playbook: Chapter;
  guides: Chapter;
  phases: Phase;
  'root-causes': RootCause;
  faq: Question;
  checklist: ChecklistItem;
  calculators: CalculatorPage;
}

/** The data of a one-file collection. @throws at build time when the file is missing or empty */
export async function whole<Name extends keyof Whole>(name: Name): Promise<Whole[Name]> {
  const entry = await getEntry(name, name);
  if (!entry) throw new Error(`content/${name}.yaml is missing or could not be read`);
  return entry.data as unknown as Whole[Name];
}

/** The entries of a folder, in their order. */
export async function folder<Name extends keyof Folders>(name: Name) {
  const entries = await getCollection(name);
  return entries
    .map((entry) => ({ entry, id: entry.id, data: entry.data as unknown as Folders[Name] }))
    .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id, 'en'));
}

export async function allNumbers(): Promise<Numbers> {
  const [criteria, stages, metrics, gap, evidence] = await Promise.all([
    whole('criteria'),
    whole('stages'),
    whole('metrics'),
    whole('gap'),
    whole('evidence'),
  ]);
  const [phases, checklist, rootCauses, calculators] = await Promise.all([
    folder('phases'),
    folder('checklist'),
    folder('root-causes'),
    folder('calculators'),
  ]);
  return quotedNumbers({
    criteria,
    stages,
    metrics,
    gap,
    evidence,
    phases: Object.fromEntries(phases.map(({ id, data }) => [id, data])),
    checklist: Object.fromEntries(checklist.map(({ id, data }) => [id, data])),
    counts: {
      rootCauses: rootCauses.length,
      calculators: calculators.length,
    },
  });
}
