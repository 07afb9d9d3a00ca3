import { formatList } from '../../../domain/text/format.ts';
import { Status } from '../../../ui/Status.tsx';
import { adoptExamples } from '../model/edits.ts';
import { moneyMessages } from '../words/en/money-messages.ts';
import type { ViewProps } from './view-props.ts';

/** As long as one figure is an example, none of the results is the visitor's. */
export function ExampleBanner({ answers, finding, locale, readOnly, onChange }: ViewProps) {
  if (finding.state === 'complete') return null;
  const say = moneyMessages.example;
  const names = finding.missing.map((key) => moneyMessages.missing[key]);
  return (
    <aside class="timeline-and-budget-example">
      <p>
        <Status shape="np">{moneyMessages.example.mark}</Status> {say.banner(finding.missing.length)}
      </p>
      <p class="src">
        {say.missing}: {formatList(names, locale)}.
      </p>
      {!readOnly && (
        <p class="no-p">
          <button type="button" class="btn" onClick={() => onChange(adoptExamples(answers, finding.plan))}>
            {say.adopt}
          </button>{' '}
          <span class="src">{say.adoptNote}</span>
        </p>
      )}
    </aside>
  );
}
