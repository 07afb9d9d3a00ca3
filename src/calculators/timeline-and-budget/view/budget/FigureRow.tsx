/** A row with a low, a likely and a high: the visitor's, or an example in gray with where it comes from. */

import type { Range } from '../../../../domain/range.ts';
import { currencySymbol, formatMoneyExactly, formatNumber } from '../../../../domain/text/format.ts';
import { tableRoles } from '../../../../ui/table-roles.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import { RangeCells } from '../RangeCells.tsx';
import type { ViewProps } from '../view-props.ts';
import { Origin } from './Origin.tsx';

export interface FigureRowProps extends ViewProps {
  readonly name: string;
  readonly range: Range;
  readonly own: boolean;
  /** Id of where the example comes from. */
  readonly origin: string;
  readonly kind: 'money' | 'price' | 'number' | 'percent';
  readonly max: number;
  readonly onRange: (range: Range | undefined) => void;
}

export function FigureRow(props: FigureRowProps) {
  const { name, range, own, origin, kind, max, finding, facts, locale, readOnly } = props;
  const { currency } = finding.plan;
  const isMoney = kind === 'money' || kind === 'price';
  const show = (value: number) =>
    isMoney ? formatMoneyExactly(value, currency, locale, kind === 'price' ? 4 : 2) : formatNumber(value, locale, 4);
  return (
    <tr {...tableRoles.row}>
      <th {...tableRoles.rowHead}>
        {name}
        {!own && <Origin facts={facts} id={origin} />}
      </th>
      <RangeCells
        range={range}
        own={own}
        label={(end) => (isMoney ? moneyMessages.amount(name, end, currency) : moneyMessages.figure(name, end))}
        max={max}
        {...(kind === 'money' ? { decimals: 2 } : {})}
        units={isMoney ? [currency, currencySymbol(currency, locale)] : kind === 'percent' ? ['%'] : []}
        show={show}
        locale={locale}
        readOnly={readOnly}
        onChange={props.onRange}
        onClear={() => props.onRange(undefined)}
      />
    </tr>
  );
}

export function FigureHeads({ name }: { readonly name: string }) {
  const { low, likely, high } = moneyMessages.columns;
  return (
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row}>
        <th {...tableRoles.columnHead}>{name}</th>
        {[low, likely, high].map((end) => (
          <th key={end} {...tableRoles.columnHead} class="n">
            {end}
          </th>
        ))}
      </tr>
    </thead>
  );
}
