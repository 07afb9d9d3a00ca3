import { Disclosure } from '../../ui/Disclosure.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Status } from '../../ui/Status.tsx';
import type { Finding } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { messages } from './messages.ts';

const WEIGHTS = [0, 1, 2, 3, 4, 5];

export function Weights(props: {
  readonly facts: Facts;
  readonly finding: Finding;
  readonly readOnly: boolean;
  readonly onWeight: (criterion: string, weight: number) => void;
}) {
  const { facts, finding } = props;
  const allZero = finding.state === 'incomplete' && finding.missing.some(({ what }) => what === 'weights');
  return (
    <Disclosure summary={messages.weights.summary(finding.weightsEqual)} look="use-case-scorer-weights">
      <p class="src">{messages.weights.hint}</p>
      {allZero && (
        <p class="err" role="alert">
          <Status shape="nogo">{messages.weights.allZero}</Status>
        </p>
      )}
      <div class="use-case-scorer-weight-grid">
        {facts.method.criteria.map(({ id, name }, i) => (
          <div key={id}>
            <span aria-hidden="true">{name}</span>
            <Segmented
              legend={messages.weights.label(name)}
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
    </Disclosure>
  );
}
