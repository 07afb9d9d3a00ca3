import { useState } from 'preact/hooks';
import { Choice } from '../../../../ui/field/Choice.tsx';
import { Later } from '../../../../ui/Later.tsx';
import { isMeasured } from '../../model/defaults.ts';
import { findingMessages } from '../../words/en/finding-messages.ts';
import { Criteria } from '../criteria/Criteria.tsx';
import { judged } from '../judged.tsx';
import type { ViewProps } from '../view-props.ts';
import { StandingTable } from './StandingTable.tsx';

type Mode = 'criteria' | 'results' | 'read';

const { modes } = findingMessages;
const MODES: readonly (readonly [Mode, string])[] = [
  ['criteria', modes.criteria],
  ['results', modes.results],
  ['read', modes.read],
];

/** The metrics: to agree on, to measure, to read. Paper shows how they stand, whatever the screen does. */
export const Metrics = judged(function Metrics(props) {
  const { finding, place, onChange } = props;
  const [chosen, choose] = useState<Mode | null>(null);
  const mode = chosen ?? fitting(props);
  const edit: ViewProps['onChange'] = (next, step) => {
    // What fits may change with an edit; nobody is taken elsewhere while typing.
    choose(mode);
    onChange(next, step);
  };
  const editing = { ...props, onChange: edit };
  const Heading = place === 'reading' ? 'h3' : 'h2';
  return (
    <section class="sec go-no-go-metrics" aria-labelledby={`go-no-go-${place}-metrics`}>
      <Heading id={`go-no-go-${place}-metrics`}>{findingMessages.heading(finding.metrics.length)}</Heading>
      <div class="go-no-go-mode no-p">
        <Choice legend={modes.legend} name={`go-no-go-${place}-mode`} options={MODES} value={mode} onChange={choose} />
      </div>
      {mode === 'criteria' && <Criteria {...editing} />}
      {mode === 'results' && <Later load={async () => (await import('./Results.tsx')).Results} props={editing} />}
      <div class={mode === 'read' ? undefined : 'go-no-go-paper'}>
        <StandingTable {...props} />
      </div>
    </section>
  );
});

/** What a visitor most likely comes for. */
function fitting({ answers, finding }: ViewProps): Mode {
  if (answers.metrics.some((metric) => isMeasured(metric.measurement))) return 'read';
  return finding.verdict === 'incomplete-criteria' || finding.lock.state === 'none' ? 'criteria' : 'results';
}
