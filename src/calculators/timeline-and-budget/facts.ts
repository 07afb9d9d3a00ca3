import type { BudgetMethod } from '../../domain/content/budget.ts';
import type { TimelineMethod } from '../../domain/content/stage.ts';
import type { Content } from '../../facts/content.ts';

export interface Facts {
  /** `content/stages.yaml` */
  readonly stages: TimelineMethod;
  /** `content/budget.yaml` */
  readonly budget: BudgetMethod;
}

export function pickFacts({ stages, budget }: Content): Facts {
  return { stages, budget };
}
