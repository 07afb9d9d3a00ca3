import { planInBrief } from '../words/plan-in-brief.ts';
import type { ViewProps } from './view-props.ts';

/** Only on paper: what stands in the fields that are not printed. */
export function Brief({ finding, locale }: Pick<ViewProps, 'finding' | 'locale'>) {
  return (
    <dl class="only-p timeline-and-budget-brief">
      {planInBrief(finding.plan, locale).map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
