import type { BudgetMethod } from '../../domain/budget-method.ts';
import type { TimelineMethod } from '../../domain/stage.ts';

export interface Facts {
  /** `content/stages.yaml` */
  readonly method: TimelineMethod;
  /** `content/budget.yaml` */
  readonly starting: BudgetMethod;
}
