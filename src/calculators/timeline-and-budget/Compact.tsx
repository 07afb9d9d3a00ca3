/** The stages, when they end, and the chance of a date: in the middle of a chapter, or in another site's page. */
import { Readings } from '../../ui/Readings.tsx';
import { Dates } from './Dates.tsx';
import { messages } from './messages.ts';
import { StageTable } from './StageTable.tsx';
import { timelineReadings } from './timeline-readings.ts';
import type { ViewProps } from './view-props.ts';

export function Compact(props: ViewProps) {
  const { finding, facts, locale, place } = props;
  return (
    <div class="timeline-and-budget-form" aria-busy={finding.outdated}>
      <Readings of={timelineReadings(finding, facts, locale)} />
      <StageTable {...props} />
      <div class="timeline-and-budget-dates timeline-and-budget-compact">
        <Dates {...props} />
        {place === 'reading' && <a href={`${base}/calculators/timeline-and-budget/`}>{messages.compact.open}</a>}
      </div>
    </div>
  );
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
