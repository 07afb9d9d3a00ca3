/** Start, date to meet, dependence; named risks; freezes. */
import { newId } from '../../../shell/keep/new-id.ts';
import { Choice } from '../../../ui/field/Choice.tsx';
import { setTimeline } from '../model/edits.ts';
import { MAX_ITEMS } from '../model/limits.ts';
import { restMessages } from '../words/en/rest-messages.ts';
import { Dates } from './schedule/Dates.tsx';
import { Freezes } from './schedule/Freezes.tsx';
import { Risks } from './schedule/Risks.tsx';
import type { ViewProps } from './view-props.ts';

export function Settings(props: ViewProps) {
  const { answers, finding, readOnly, onChange } = props;
  const { timeline } = answers;
  const say = restMessages.settings;
  const { plan } = finding;
  return (
    <section class="sec timeline-and-budget-settings" aria-labelledby="timeline-and-budget-settings">
      <h2 id="timeline-and-budget-settings">{say.title}</h2>
      <div class="timeline-and-budget-dates">
        <Dates {...props} />
        <div>
          <Choice
            legend={say.correlation}
            legendShown
            name="timeline-and-budget-correlation"
            options={[
              ['0', say.correlations['0']],
              ['0.3', say.correlations['0.3']],
              ['0.6', say.correlations['0.6']],
            ]}
            value={String(plan.correlation) as '0' | '0.3' | '0.6'}
            disabled={readOnly}
            onChange={(value) => onChange(setTimeline(answers, { correlation: Number(value) as 0 | 0.3 | 0.6 }))}
          />
          <p class="src">{say.correlationNote}</p>
        </div>
        <label class="timeline-and-budget-switch">
          <input
            type="checkbox"
            checked={timeline.strictlySequential ?? false}
            disabled={readOnly}
            onChange={({ currentTarget }) =>
              onChange(setTimeline(answers, { strictlySequential: currentTarget.checked || undefined }))
            }
          />
          {say.sequential}
        </label>
      </div>
      <div class="two timeline-and-budget-lists">
        <div>
          <h3>{say.risks}</h3>
          <p class="src">{say.risksNote}</p>
          <Risks {...props} />
          {!readOnly && timeline.risks.length < MAX_ITEMS.risks && (
            <button
              type="button"
              class="btn"
              onClick={() => {
                const name = say.newRisks[timeline.risks.length % say.newRisks.length]!;
                const delay = { low: 1, likely: 2, high: 4 };
                const risk = { id: newId(timeline.risks), name, stage: 'hardening', probability: 20, delay };
                onChange(setTimeline(answers, { risks: [...timeline.risks, risk] }));
              }}
            >
              {say.addRisk}
            </button>
          )}
        </div>
        <div>
          <h3>{say.freezes}</h3>
          <p class="src">{say.freezesNote}</p>
          <Freezes {...props} />
          {!readOnly && timeline.freezes.length < MAX_ITEMS.freezes && (
            <button
              type="button"
              class="btn"
              onClick={() => {
                const from = timeline.start ?? '2026-12-21';
                const freeze = { id: newId(timeline.freezes), name: say.newFreeze, from, to: from };
                onChange(setTimeline(answers, { freezes: [...timeline.freezes, freeze] }));
              }}
            >
              {say.addFreeze}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
