/** Bars with uncertainty: x and width in percent, text in pixels, so that text never scales. */
import { formatDate } from '../../../../domain/text/format.ts';
import type { StageFinding } from '../../model/finding.ts';
import type { Axis } from '../../model/schedule/axis.ts';
import { messages } from '../../words/en/messages.ts';

export function GanttAxis({ axis, locale }: { readonly axis: Axis; readonly locale: string }) {
  const everyMark = axis.marks.length > 1;
  return (
    <svg class="chart" height="30" role="img" aria-label={messages.stages.axis(axis.weeks)}>
      {axis.months.map(({ at, date }, place) =>
        // A month that begins right after the first mark would be written over it.
        place > 0 && at < 0.07 ? null : (
          <text key={date} x={`${100 * at}%`} y="10" class={at > 0.94 ? 'end' : ''}>
            {formatDate(date, locale, 'month')}
          </text>
        ),
      )}
      {everyMark &&
        axis.marks.map((week, place) => (
          <text
            key={week}
            x={`${(100 * week) / axis.weeks}%`}
            y="26"
            class={place === 0 ? '' : week === axis.weeks ? 'end' : 'mid'}
          >
            {week}
          </text>
        ))}
    </svg>
  );
}

export function GanttBar({ stage, axis, locale }: { stage: StageFinding; axis: Axis; locale: string }) {
  const x = (weeks: number) => `${(100 * Math.min(weeks, axis.weeks)) / axis.weeks}%`;
  const { start, finish, early, dates } = stage;
  const end = finish.p50;
  const solidFrom = Math.min(start + early, end);
  const look = stage.id === 'hardening' ? 'f-accent' : 'f-ink';
  const label = dates
    ? formatDate(dates.finish.p50, locale, 'short')
    : messages.stages.week(Math.round(end * 10) / 10, locale);
  // Near the right edge the date stands before the bar.
  const inside = end / axis.weeks > 0.84;
  const earlyWords = early >= 0.95 && start / axis.weeks > 0.3 ? messages.stages.early(early, locale) : '';
  return (
    <svg class="chart" height="36" aria-hidden="true">
      {axis.marks.slice(0, -1).map((week) => (
        <line key={week} class="s-rule" x1={x(week)} x2={x(week)} y1="0" y2="36" />
      ))}
      {early > 0 && (
        <rect class="timeline-and-budget-early" x={x(start)} width={x(solidFrom - start)} y="10.5" height="15" />
      )}
      <rect class={look} x={x(solidFrom)} width={x(end - solidFrom)} y="10" height="16" />
      {finish.p90 > finish.p10 && (
        <>
          <line class="s-ink" x1={x(finish.p10)} x2={x(finish.p90)} y1="31.5" y2="31.5" />
          <line class="s-ink" x1={x(finish.p10)} x2={x(finish.p10)} y1="28" y2="35" />
          <line class="s-ink" x1={x(finish.p90)} x2={x(finish.p90)} y1="28" y2="35" />
        </>
      )}
      {inside ? (
        <text class="end halo" x={x(start)} dx="-8" y="22">
          {earlyWords && <tspan class="timeline-and-budget-early-words">{`${earlyWords}, `}</tspan>}
          {label}
        </text>
      ) : (
        <>
          {earlyWords && (
            <text class="end halo timeline-and-budget-early-words" x={x(start)} dx="-8" y="22">
              {earlyWords}
            </text>
          )}
          <text class="halo" x={x(end)} dx="8" y="22">
            {label}
          </text>
        </>
      )}
    </svg>
  );
}
