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
          onChange={(value) => change({ size: value, correlation })}
        />
        <NumberCell
          field="correlation"
          label={say.correlation}
          value={correlation}
          locale={locale}
          error={fault('correlation')}
          readOnly={readOnly}
          onChange={(value) => change({ size, correlation: value })}
        />
      </div>
      <p class="go-no-go-hint">{say.correlationHint}</p>
    </fieldset>
  );
}
