import { useState } from 'preact/hooks';
import { Later } from '../../ui/Later.tsx';
import type { ViewProps } from './Form.tsx';
import { messages } from './messages.ts';

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
      <h2 id="use-case-scorer-brief">{messages.brief.heading}</h2>
      <Later
        load={loadBrief}
        failed={messages.form.failed}
        retry={messages.form.retry}
        props={{ ...props, shown, onPick: setPicked }}
      />
    </section>
  );
}
