import { Segmented } from '../../../ui/field/Segmented.tsx';
import { Status } from '../../../ui/Status.tsx';
import type { Facts } from '../facts.ts';
import type { Finding } from '../model/finding.ts';
import { findingMessages } from '../words/en/finding-messages.ts';

const WEIGHTS = [0, 1, 2, 3, 4, 5];

export interface WeightsProps {
  readonly facts: Facts;
  readonly finding: Finding;
  readonly readOnly: boolean;
  readonly onWeight: (criterion: string, weight: number) => void;
}

export function Weights(props: WeightsProps) {
  const { facts, finding } = props;
  const allZero = finding.state === 'incomplete' && finding.missing.some(({ what }) => what === 'weights');
  return (
    <>
      <p class="src">{findingMessages.weights.hint}</p>
      {allZero && (
        <p class="err" role="alert">
          <Status shape="nogo">{findingMessages.weights.allZero}</Status>
        </p>
      )}
      <div class="use-case-scorer-weight-grid">
        {facts.criteria.criteria.map(({ id, name }, i) => (
          <div key={id}>
            <span aria-hidden="true">{name}</span>
            <Segmented
              legend={findingMessages.weights.label(name)}
              name={`use-case-weight-${id}`}
              options={WEIGHTS}
              value={finding.weights[i]?.weight ?? null}
              clearable={false}
              tone={allZero ? 'bad' : 'plain'}
              disabled={props.readOnly}
              onChange={(weight) => weight !== null && props.onWeight(id, weight)}
            />
          </div>
        ))}
      </div>
    </>
  );
}
