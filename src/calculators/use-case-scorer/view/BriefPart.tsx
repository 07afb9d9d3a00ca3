import { useState } from 'preact/hooks';
import { Later } from '../../../ui/Later.tsx';
import { findingMessages } from '../words/en/finding-messages.ts';
import type { ViewProps } from './view-props.ts';

const loadBrief = async () => (await import('./Brief.tsx')).Brief;

/** The brief of the chosen use case, else of rank 1; there as soon as there is something to write about. */
export function BriefPart(props: ViewProps) {
  const { finding } = props;
  const [picked, setPicked] = useState<string | null>(null);
  const begun = finding.useCases.filter(({ blank }) => !blank);
  const shown = [picked, finding.chosen, finding.ranking[0], begun[0]?.id].find((id) =>
    begun.some((one) => one.id === id),
  );
  if (!shown) return null;
  return (
    <section class="sec use-case-scorer-brief" aria-labelledby="use-case-scorer-brief">
      <h2 id="use-case-scorer-brief">{findingMessages.brief}</h2>
      <Later load={loadBrief} props={{ ...props, shown, onPick: setPicked }} />
    </section>
  );
}
