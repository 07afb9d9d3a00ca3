/** OpenAI's Evals API: a run by itself. Exact passes and trials for the whole and for each criterion, without cases. */

import type { TotalsReader } from '../reader.ts';
import { graderName } from '../readers/openai-items.ts';
import { countOf, field, listOf, textOf } from '../text/values.ts';

export const openaiRun: TotalsReader = {
  format: 'openai-run',
  fits: (document) => field(document, 'object') === 'eval.run',
  read(document, draft) {
    draft.happened(field(document, 'created_at'));
    const status = textOf(field(document, 'status'));
    if (status && status !== 'completed') draft.note('status', { name: status });
    const counts = field(document, 'result_counts');
    const [total, passed, failed, errored] = ['total', 'passed', 'failed', 'errored'].map((name) =>
      countOf(field(counts, name)),
    );
    if (passed !== undefined && failed !== undefined && passed + failed > 0) {
      draft.figures.push({
        name: 'verdict',
        of: 'all',
        kind: 'share',
        passes: passed,
        cases: passed + failed,
        unit: 'cases',
      });
    }
    draft.declared = {
      ...(total === undefined ? {} : { total }),
      ...(passed === undefined ? {} : { passed }),
      ...(failed === undefined ? {} : { failed }),
      ...(errored === undefined ? {} : { errored }),
    };
    for (const criterion of listOf(field(document, 'per_testing_criteria_results'))) {
      const name = textOf(field(criterion, 'testing_criteria'));
      const [passes, fails] = [countOf(field(criterion, 'passed')), countOf(field(criterion, 'failed'))];
      if (!name || passes === undefined || fails === undefined || passes + fails === 0) continue;
      draft.figures.push({
        name: graderName(name),
        of: 'all',
        kind: 'share',
        passes,
        cases: passes + fails,
        unit: 'cases',
      });
    }
  },
};
