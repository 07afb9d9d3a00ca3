import { Later } from '../../../ui/Later.tsx';
import { messages } from '../words/en/messages.ts';
import type { ViewProps } from './view-props.ts';

const loadResult = async () => (await import('./Result.tsx')).Result;

/** Nothing until there is something to rank; then the ranking and the brief, whose code is fetched then. */
export function Finding(props: ViewProps) {
  const { finding } = props;
  const say = messages.finding;
  const noWeights = finding.state === 'incomplete' && finding.missing.some(({ what }) => what === 'weights');
  if (finding.ranking.length > 0) {
    return <Later load={loadResult} props={props} />;
  }
  return (
    <section class="sec use-case-scorer-finding" aria-labelledby="use-case-scorer-lead">
      <h2 id="use-case-scorer-lead">{say.heading}</h2>
      <output class="use-case-scorer-say">{noWeights ? say.nothingRanked : say.nothingYet}</output>
    </section>
  );
}
