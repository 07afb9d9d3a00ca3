/** The stages, when they end, and the chance of a date: in the middle of a chapter, or in another site's page. */
import { Readings } from '../../../ui/Readings.tsx';
import { messages } from '../words/en/messages.ts';
import { timelineReadings } from '../words/timeline-readings.ts';
import { Dates } from './schedule/Dates.tsx';
import { StageTable } from './schedule/StageTable.tsx';
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
