/** The memo's pictures: geometry in percent, text in pixels, all of it computed before. */

import { memoMessages as say } from '../words/en/memo-messages.ts';
import type { CashPicture } from '../words/memo-money.ts';
import type { MemoTimeline } from '../words/memo-timeline.ts';

const percent = (at: number) => `${at}%`;

export function CashChart({ cash }: { readonly cash: CashPicture }) {
  return (
    <svg class="chart memo-cash" height="190" role="img" aria-label={cash.words}>
      <svg aria-hidden="true" y="14" width="100%" height="150" viewBox="0 0 1000 200" preserveAspectRatio="none">
        <polygon class="f-wash" points={cash.band} />
        <polyline class="s-accent" points={cash.middle} />
      </svg>
      <svg aria-hidden="true" y="14" height="150" overflow="visible">
        <line class="s-ink" x1="0" x2="100%" y1={percent(cash.zero)} y2={percent(cash.zero)} />
        <text x="0" y={percent(cash.zero)} dy="-5">
          {cash.nothing}
        </text>
        <circle class="f-accent" cx="0" cy={percent(cash.start.at)} r="3.5" />
        <text class="b halo" x="0" dx="7" y={percent(cash.start.at)} dy="4">
          {cash.start.text}
        </text>
        <circle class="f-accent" cx="100%" cy={percent(cash.end.at)} r="3.5" />
        <text class="b end halo" x="100%" dx="-7" y={percent(cash.end.at)} dy="-8">
          {cash.end.text}
        </text>
      </svg>
      <text x="0" y="184">
        {say.goLive}
      </text>
      <text class="end" x="100%" y="184">
        {say.month} {cash.months}
      </text>
    </svg>
  );
}

const ROW = 18;

export function GanttChart({ timeline }: { readonly timeline: MemoTimeline }) {
  const height = timeline.bars.length * ROW;
  return (
    <svg class="chart memo-gantt" height={height + 24} role="img" aria-label={timeline.words}>
      {timeline.bars.map((bar, place) => (
        <svg key={bar.id} aria-hidden="true" y={place * ROW} height={ROW} overflow="visible">
          <rect
            class={bar.id === 'hardening' ? 'f-accent' : 'f-mute'}
            x={percent(bar.from)}
            width={percent(bar.width)}
            y="2"
            height="10"
          />
          <line class="s-ink" x1={percent(bar.low)} x2={percent(bar.high)} y1="15" y2="15" />
          <text
            class={bar.nameBefore ? 'end halo memo-name' : 'halo memo-name'}
            x={percent(bar.nameBefore ? bar.from : bar.high)}
            dx={bar.nameBefore ? -8 : 8}
            y="11"
          >
            {bar.name}
            <tspan class="memo-when">, {bar.end}</tspan>
          </text>
          {/* A phone has no room beside the bar: there the name begins at the picture's edge, over it. */}
          <text class="halo memo-name-narrow" x="0" y="11">
            {bar.name}
          </text>
        </svg>
      ))}
      <line class="s-ink" x1="0" x2="100%" y1={height + 4} y2={height + 4} />
      {timeline.ticks.map(({ at, text }) => (
        <text key={at} class={at === 0 ? undefined : at > 90 ? 'end' : 'mid'} x={percent(at)} y={height + 20}>
          {text}
        </text>
      ))}
    </svg>
  );
}
