/** How often the plan finishes when, at a scale of its own, with the chances in a table beside it. */
import { formatDate, formatNumber } from '../../../../domain/text/format.ts';
import type { WeeksSpread } from '../../model/spread.ts';
import { messages } from '../../words/en/messages.ts';
import type { ViewProps } from '../view-props.ts';

const PERCENTS: readonly (readonly [keyof WeeksSpread, number])[] = [
  ['p10', 10],
  ['p50', 50],
  ['p80', 80],
  ['p90', 90],
];

export function FinishPicture({ finding, facts, locale }: ViewProps) {
  const { plan, timeline } = finding;
  const { finish, finishDates, chance } = timeline;
  const say = messages.finish;
  const { typicalWeeks } = facts.stages;
  const when = (key: keyof WeeksSpread) =>
    finishDates ? formatDate(finishDates[key], locale, 'short') : messages.stages.week(round(finish[key]), locale);
  return (
    <div class="timeline-and-budget-finish">
      <div>
        <output class="timeline-and-budget-say">
          {chance !== null && plan.deadline
            ? say.chance(messages.percent(chance, locale), formatDate(plan.deadline, locale))
            : say.typical(messages.percent(timeline.withinTypical, locale), typicalWeeks.high)}
        </output>
        {chance === null && <p class="src">{plan.deadline && plan.start ? say.tooSoon : say.noDate}</p>}
        <table class="timeline-and-budget-tight">
          <thead>
            <tr>
              <th scope="col">{say.columns[0]}</th>
              <th scope="col" class="n">
                {say.columns[1]}
              </th>
              {finishDates && (
                <th scope="col" class="n">
                  {say.columns[2]}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {PERCENTS.map(([key, percent]) => (
              <tr key={key}>
                <th scope="row">{say.of(percent)}</th>
                <td class="n">{formatNumber(finish[key], locale)}</td>
                {finishDates && <td class="n">{formatDate(finishDates[key], locale)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figure>
        <Dots
          {...timeline.histogram}
          finish={finish}
          typical={typicalWeeks}
          label={say.chart(when('p10'), when('p50'), when('p90'))}
          marks={[
            { weeks: finish.p10, text: `10%: ${when('p10')}` },
            { weeks: finish.p50, text: `50%: ${when('p50')}` },
            { weeks: finish.p90, text: `90%: ${when('p90')}` },
          ]}
          usual={say.outside(typicalWeeks.low, typicalWeeks.high)}
        />
      </figure>
    </div>
  );
}

interface DotsProps {
  readonly from: number;
  readonly step: number;
  readonly counts: readonly number[];
  readonly finish: WeeksSpread;
  readonly typical: { readonly low: number; readonly high: number };
  readonly label: string;
  readonly marks: readonly { readonly weeks: number; readonly text: string }[];
  readonly usual: string;
}

const TOP = 24;
const FLOOR = 128;

function Dots({ from, step, counts, typical, label, marks, usual }: DotsProps) {
  const bars = counts.length;
  const most = Math.max(...counts);
  const room = 2;
  const x = (weeks: number) => (100 * ((weeks - from) / step + room)) / (bars + 2 * room);
  const clamp = (percent: number) => Math.max(0, Math.min(100, percent));
  const [left, right] = [clamp(x(typical.low)), clamp(x(typical.high))];
  return (
    <svg class="chart" height="186" role="img" aria-label={label}>
      {right > left && (
        <>
          <rect class="f-wash" x={`${left}%`} width={`${right - left}%`} y="0" height={FLOOR} />
          <text x={`${left}%`} dx="6" y="14">
            {usual}
          </text>
        </>
      )}
      {counts.map((count, place) => {
        const height = ((FLOOR - TOP) * count) / most;
        const weeks = from + place * step;
        return (
          <rect
            key={weeks}
            class={weeks + step / 2 <= typical.high ? 'f-ink' : 'f-mute'}
            x={`${x(weeks)}%`}
            width={`${(100 / (bars + 2 * room)) * 0.86}%`}
            y={FLOOR - height}
            height={height}
          />
        );
      })}
      <line class="s-ink" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      {marks.map(({ weeks, text }, place) => {
        const at = x(weeks);
        const y = FLOOR + 17 * (place + 1);
        return (
          <g key={text}>
            <line class="s-ink" x1={`${at}%`} x2={`${at}%`} y1={FLOOR} y2={y} />
            <text class={`${at > 50 ? 'end' : ''} ${place === 1 ? 'b' : ''}`} x={`${at}%`} dx={at > 50 ? -5 : 5} y={y}>
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const round = (weeks: number) => Math.round(weeks * 10) / 10;
