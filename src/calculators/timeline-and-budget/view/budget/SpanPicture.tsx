/** A tornado as a table of bars: geometry in percent, text in pixels. */

import type { SpanSpec } from '../../../../ui/chart/chart-spec.ts';
import { tableRoles } from '../../../../ui/table-roles.ts';
import { messages } from '../../words/en/messages.ts';

export function SpanPicture({ spec, label }: { readonly spec: SpanSpec; readonly label: string }) {
  const all = spec.rows.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(spec.middle, ...all);
  const width = Math.max(spec.middle, ...all) - low || 1;
  // Room on both sides for the words at the ends.
  const x = (value: number) => 18 + (64 * (value - low)) / width;
  const middle = x(spec.middle);
  return (
    <table {...tableRoles.table} class="timeline-and-budget-tight timeline-and-budget-spans" aria-label={label}>
      <tbody {...tableRoles.group}>
        {spec.rows.map(({ label: name, from, to }) => (
          <tr {...tableRoles.row} key={name}>
            <th {...tableRoles.rowHead}>{name}</th>
            <td {...tableRoles.cell}>
              <svg class="chart" height="26" role="img" aria-label={messages.range(spec.format(from), spec.format(to))}>
                {[from, to].map((value, place) => {
                  const at = x(value);
                  const left = value < spec.middle;
                  return (
                    <g key={place}>
                      <rect
                        class={place === 0 ? 'f-mute' : 'f-ink'}
                        x={`${Math.min(at, middle)}%`}
                        width={`${Math.abs(at - middle)}%`}
                        y="6"
                        height="14"
                      />
                      <text class={left ? 'end' : ''} x={`${at}%`} dx={left ? -6 : 6} y="17">
                        {spec.format(value)}
                      </text>
                    </g>
                  );
                })}
                <line class="s-ink" x1={`${middle}%`} x2={`${middle}%`} y1="-6" y2="32" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
