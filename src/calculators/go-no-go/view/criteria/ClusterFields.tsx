import type { Cluster } from '../../model/answers.ts';
import type { Field } from '../../model/levels.ts';
import { entryMessages } from '../../words/en/entry-messages.ts';
import { NumberCell } from './NumberCell.tsx';

const say = entryMessages.criteria;

export interface ClusterFieldsProps {
  readonly cluster: Cluster | undefined;
  readonly locale: string;
  readonly fault: (field: Field) => string | undefined;
  readonly readOnly: boolean;
  /** null: both fields are empty, the cases are independent. */
  readonly onChange: (cluster: Cluster | null) => void;
}

/** How cases hang together, in words a lead understands. */
export function ClusterFields({ cluster, locale, fault, readOnly, onChange }: ClusterFieldsProps) {
  const { size, correlation } = cluster ?? { size: null, correlation: null };
  const change = (next: Cluster) => onChange(next.size === null && next.correlation === null ? null : next);
  return (
    <fieldset class="go-no-go-groups">
      <legend class="field-label">{say.groups}</legend>
      <p class="go-no-go-hint">{say.groupsHint}</p>
      <div class="go-no-go-cells">
        <NumberCell
          field="clusterSize"
          label={say.size}
          value={size}
          locale={locale}
          error={fault('clusterSize')}
          readOnly={readOnly}
          onChange={(value) => change({ ...cluster, size: value, correlation })}
        />
        <NumberCell
          field="correlation"
          label={say.correlation}
          value={correlation}
          locale={locale}
          error={fault('correlation')}
          readOnly={readOnly}
          onChange={(value) => change({ ...cluster, size, correlation: value })}
        />
      </div>
      <p class="go-no-go-hint">{say.correlationHint}</p>
      {size !== null && size > 1 && (
        <div class="go-no-go-cells">
          <label class="go-no-go-select">
            <span class="field-label">{say.sizes}</span>
            <select
              value={cluster?.sizes?.by ?? ''}
              disabled={readOnly}
              onChange={(event) => {
                const by = event.currentTarget.value;
                if (by === 'largest' || by === 'variation') {
                  change({ size, correlation, sizes: { by, amount: null } });
                } else change({ size, correlation });
              }}
            >
              <option value="">{say.sizesBy.none}</option>
              <option value="largest">{say.sizesBy.largest}</option>
              <option value="variation">{say.sizesBy.variation}</option>
            </select>
          </label>
          {cluster?.sizes && (
            <NumberCell
              field="clusterSizes"
              label={say.sizesAmount}
              value={cluster.sizes.amount}
              locale={locale}
              error={fault('clusterSizes')}
              readOnly={readOnly}
              onChange={(amount) => cluster.sizes && change({ ...cluster, sizes: { by: cluster.sizes.by, amount } })}
            />
          )}
        </div>
      )}
    </fieldset>
  );
}
