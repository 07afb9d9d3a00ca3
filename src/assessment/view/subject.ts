import type { Calculators } from '../../calculators/registry.ts';
import { emptyAssessment } from '../../shell/codec/document.ts';
import type { Subject } from '../../shell/desk/subject.ts';
import type { AssessmentFacts } from '../facts.ts';
import { wholeExamples } from '../model/examples.ts';
import type { Whole } from '../model/whole.ts';
import { memoMessages } from '../words/en/memo-messages.ts';
import { messages } from '../words/en/messages.ts';
import { nameOf } from '../words/sentences.ts';
import type { ViewId } from './views.tsx';

/** The whole assessment, for the desk. */
export function wholeSubject(
  whole: Whole,
  facts: AssessmentFacts,
  calculators: Calculators,
  view: ViewId,
  locale: string,
): Subject {
  return {
    calculator: null,
    examples: wholeExamples(calculators).map(({ id, title, cover, parts }) => ({
      id,
      title,
      shown: false,
      make: (assessment, now) => ({ ...emptyAssessment(assessment, now), ...cover, parts }),
    })),
    exports: [
      { name: 'decision-memo', label: `${messages.overview.memo} (Markdown)` },
      { name: 'pilot-plan', label: `${messages.overview.plan} (Markdown)` },
    ],
    async write(name) {
      const [{ memoMarkdown, pilotPlanMarkdown }, { memoOf }, { pilotPlanOf }] = await Promise.all([
        import('../words/markdown.ts'),
        import('../words/memo.ts'),
        import('../words/pilot-plan.ts'),
      ]);
      const text =
        name === 'pilot-plan'
          ? pilotPlanMarkdown(pilotPlanOf(whole, locale))
          : memoMarkdown(memoOf(whole, facts, locale));
      return { name: `${nameOf(whole)} ${name}`, format: 'markdown', text };
    },
    ...(view === 'memo' ? { print: memoMessages.print } : {}),
  };
}
