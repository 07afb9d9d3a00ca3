/** Low, likely and high in three cells of a table. Until they are in order, the last range that was counts. */
import { useState } from 'preact/hooks';
import type { Range } from '../../../domain/range.ts';
import { formatNumber, formatPlain } from '../../../domain/text/format.ts';
import { NumberField } from '../../../ui/field/NumberField.tsx';
import { tableRoles } from '../../../ui/table-roles.ts';
import { ENDS, type End, readRange, type ThreePoints } from '../model/three-points.ts';
import { messages } from '../words/en/messages.ts';

export interface RangeCellsProps {
  /** What counts now. */
  readonly range: Range;
  /** Whether the fields show it as theirs; otherwise it stands there in gray, as an example. */
  readonly own: boolean;
  readonly label: (end: End) => string;
  readonly max: number;
  readonly decimals?: number;
  readonly units?: readonly string[];
  readonly show?: (value: number) => string;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly onChange: (range: Range) => void;
  /** All three were emptied. */
  readonly onClear: () => void;
}

const NONE: ThreePoints = { low: null, likely: null, high: null };

export function RangeCells(props: RangeCellsProps) {
  const { range, own, max, decimals, units, show, locale, readOnly } = props;
  const [draft, setDraft] = useState<{ points: ThreePoints; at: End } | null>(null);
  const [known, setKnown] = useState(range);
  if (!same(known, range)) {
    // Changed from outside (undo, another tab): that wins over a draft.
    setKnown(range);
    setDraft(null);
  }
  const points = draft?.points ?? (own ? range : NONE);
  const read = readRange(points);
  const kept = ENDS.map((end) => formatNumber(range[end], locale, 2)).join(' / ');
  const fault = !read.ok && read.why === 'order' ? messages.order(read.lower, read.higher, kept) : undefined;

  function edit(end: End, value: number | null) {
    const next = { ...points, [end]: value };
    const now = readRange(next);
    setDraft({ points: next, at: end });
    if (now.ok) {
      setKnown(now.range);
      props.onChange(now.range);
    } else if (now.why === 'empty') {
      setDraft(null);
      props.onClear();
    }
  }

  return (
    <>
      {ENDS.map((end) => (
        <td key={end} {...tableRoles.cell} class="n timeline-and-budget-in" data-l={messages.ends[end]}>
          <NumberField
            label={props.label(end)}
            value={points[end]}
            placeholder={formatPlain(range[end], locale)}
            min={0}
            max={max}
            {...(decimals === undefined ? {} : { decimals })}
            {...(units ? { units } : {})}
            {...(show ? { show } : {})}
            {...(fault && draft?.at === end ? { error: fault } : {})}
            locale={locale}
            readOnly={readOnly}
            onChange={(value) => edit(end, value)}
            onClear={() => edit(end, null)}
          />
        </td>
      ))}
    </>
  );
}

function same(a: Range, b: Range): boolean {
  return ENDS.every((end) => a[end] === b[end]);
}
