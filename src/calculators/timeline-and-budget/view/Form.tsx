import { Headline } from './Headline.tsx';
import { StageTable } from './schedule/StageTable.tsx';
import type { ViewProps } from './view-props.ts';

/** Readings and the stages. While the simulation is on its way, the figures that an edit has outdated are dimmed. */
export function Form(props: ViewProps) {
  return (
    <div class="timeline-and-budget-form" aria-busy={props.finding.outdated}>
      <Headline {...props} />
      <StageTable {...props} />
    </div>
  );
}
