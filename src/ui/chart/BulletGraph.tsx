import { BULLET_MARKS } from '../../domain/bullet-scale.ts';

interface BulletPlace {
  /** Percent of the width. */
  readonly place: number;
  /** Lies outside; drawn at this edge, as an arrow. */
  readonly cut: 'left' | 'right' | null;
}

export interface BulletGraphProps {
  readonly value: BulletPlace | null;
  /** How far the evidence lets the truth lie; null: no sample. */
  readonly bound: BulletPlace | null;
  /** Filled, hollow, or a square below the floor: readable without color. */
  readonly look: 'proven' | 'unproven' | 'failed';
  /** What stands under floor, target and stretch. */
  readonly labels: readonly [floor: string, target: string, stretch: string];
}

/** Of the marks, in pixels from the top. */
const Y = 13;

/** One row of aligned marks. The table around it says the same in words, so a screen reader passes over the drawing. */
export function BulletGraph({ value, bound, look, labels }: BulletGraphProps) {
  const marks = [BULLET_MARKS.floor, BULLET_MARKS.target, BULLET_MARKS.stretch];
  const tone = look === 'proven' ? 'bullet-mark' : 'bullet-mark bullet-bad';
  return (
    <svg class="chart bullet" height="42" aria-hidden="true">
      <rect class="bullet-under" x="0" y="0" width={`${BULLET_MARKS.floor}%`} height="100%" />
      {marks.map((at, i) => (
        <line key={at} class={i === 0 ? 's-ink bullet-floor' : 's-mute'} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      {labels.map((label, i) => (
        <text key={marks[i]} x={`${marks[i]}%`} dx="4" y="100%" dy="-5">
          {label}
        </text>
      ))}
      {value && (
        <g class={tone}>
          {bound && (
            <>
              <line class="bullet-bar" x1={`${bound.place}%`} x2={`${value.place}%`} y1={Y} y2={Y} />
              {bound.cut === null && (
                <line class="bullet-tick" x1={`${bound.place}%`} x2={`${bound.place}%`} y1={Y - 5} y2={Y + 5} />
              )}
              {bound.cut === 'left' && <Arrow at={bound.place} to="left" />}
            </>
          )}
          <Mark place={value} look={look} />
        </g>
      )}
    </svg>
  );
}

function Mark({
  place: { place, cut },
  look,
}: {
  readonly place: BulletPlace;
  readonly look: BulletGraphProps['look'];
}) {
  if (cut) return <Arrow at={place} to={cut} />;
  if (look !== 'failed') {
    return (
      <circle class={look === 'proven' ? 'bullet-dot' : 'bullet-dot bullet-hollow'} cx={`${place}%`} cy={Y} r="5.5" />
    );
  }
  // Geometry in percent can't be shifted by pixels in an attribute: the nested picture begins at the place.
  return (
    <svg x={`${place}%`} y={Y} overflow="visible" aria-hidden="true">
      <rect class="bullet-dot" x="-5" y="-5" width="10" height="10" />
    </svg>
  );
}

function Arrow({ at, to }: { readonly at: number; readonly to: 'left' | 'right' }) {
  return (
    <svg x={`${at}%`} y={Y} overflow="visible" aria-hidden="true">
      <path class="bullet-dot" d={to === 'left' ? 'M-5 0 5 -6V6Z' : 'M5 0 -5 -6V6Z'} />
    </svg>
  );
}

/** The heads over the marks: "Below floor, Floor, Target, Stretch". */
export function BulletHeads({
  below,
  heads,
}: {
  readonly below: string;
  readonly heads: readonly [string, string, string];
}) {
  const marks = [BULLET_MARKS.floor, BULLET_MARKS.target, BULLET_MARKS.stretch];
  return (
    <svg class="chart bullet-heads" height="18" aria-hidden="true">
      <text class="bullet-below" x="0" dx="4" y="12">
        {below}
      </text>
      {heads.map((head, i) => (
        <text key={head} class="b" x={`${marks[i]}%`} dx="4" y="12">
          {head}
        </text>
      ))}
    </svg>
  );
}
