/** What the scores of a criterion mean, kept in sight while scoring. */
import type { Criterion } from '../../../../domain/content/criterion.ts';

export const guideId = (criterion: Criterion): string => `use-case-scorer-guide-${criterion.id}`;

/** All criteria are there, for screen readers to refer to; the one being scored is shown. */
export function ScoreGuide({ criteria, shown }: { readonly criteria: readonly Criterion[]; readonly shown: string }) {
  return (
    <div class="use-case-scorer-guide">
      {criteria.map((criterion) => (
        <div key={criterion.id} hidden={criterion.id !== shown}>
          <p>
            <b>{criterion.name}</b> {criterion.question}
          </p>
          <div id={guideId(criterion)}>
            <Anchors criterion={criterion} />
          </div>
        </div>
      ))}
    </div>
  );
}

export function Anchors({ criterion: { scores } }: { readonly criterion: Criterion }) {
  return (
    <ul class="use-case-scorer-anchors">
      {([1, 3, 5] as const).map((score) => (
        <li key={score}>
          <b>{score}</b> {scores[score]}
        </li>
      ))}
    </ul>
  );
}
