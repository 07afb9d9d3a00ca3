/** One use case on one small panel: in the middle of a chapter, or in another site's page. */
import { newId } from '../../../shell/keep/new-id.ts';
import type { Facts } from '../facts.ts';
import { addUseCase, setScore } from '../model/edits.ts';
import type { UseCaseFinding } from '../model/finding.ts';
import { scoreOf } from '../model/verdict.ts';
import { compactMessages as say } from '../words/en/compact-messages.ts';
import { shorten } from '../words/names.ts';
import { criterionNames } from '../words/reason.ts';
import { ScoreInput } from './scores/ScoreInput.tsx';
import { VerdictStatus } from './VerdictStatus.tsx';
import type { ViewProps } from './view-props.ts';

export function Compact({ answers, facts, finding, onChange, locale, place, readOnly }: ViewProps) {
  // The same answers as in the full scorer: the chosen use case, else the first.
  const at = Math.max(
    0,
    answers.useCases.findIndex(({ id }) => id === finding.chosen),
  );
  const useCase = answers.useCases[at];
  const judged = finding.useCases[at];
  const name = shorten(useCase?.name ?? '');
  const Title = place === 'embed' ? 'h2' : 'h3';

  function score(criterion: string, value: number | null) {
    if (useCase) return onChange(setScore(answers, useCase.id, criterion, value));
    const id = newId();
    onChange(setScore(addUseCase(answers, id), id, criterion, value));
  }

  return (
    <section class="panel use-case-scorer use-case-scorer-compact" aria-labelledby="use-case-scorer-title">
      <header>
        <Title class="h-ui" id="use-case-scorer-title">
          {place === 'embed' ? say.embedTitle : say.title}
        </Title>
        {place === 'reading' && <a href={`${base}/calculators/use-case-scorer/`}>{say.open}</a>}
      </header>
      {name && (
        <p class="src" dir="auto">
          {say.scoring(name)}
        </p>
      )}
      {facts.criteria.criteria.map((criterion) => (
        <div key={criterion.id} class="use-case-scorer-line">
          <span aria-hidden="true">
            {criterion.name}
            <small>{criterion.question}</small>
          </span>
          <ScoreInput
            criterion={criterion}
            method={facts.criteria}
            group={`use-case-${place}`}
            legend={`${criterion.name}: ${criterion.question}`}
            score={useCase && scoreOf(useCase.scores, criterion.id)}
            readOnly={readOnly}
            onChange={(value) => score(criterion.id, value)}
          />
        </div>
      ))}
      <output class="use-case-scorer-verdict">
        <VerdictStatus verdict={judged?.verdict ?? 'incomplete'} />
        <span>{verdictSentence(judged, facts, locale)}</span>
      </output>
    </section>
  );
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

function verdictSentence(judged: UseCaseFinding | undefined, facts: Facts, locale: string): string {
  if (!judged) return say.missing(facts.criteria.criteria.length);
  const { strong, strongShort, redFlags, missing, bestOnceFixed } = judged;
  const flags = criterionNames(redFlags, facts);
  switch (judged.verdict) {
    case 'incomplete':
      return say.missing(missing.length);
    case 'red-flag':
      return bestOnceFixed ? say.bestOnceFixed(strong.length, flags, locale) : say.redFlag(flags, locale);
    case 'strong':
      return say.strong(strong.length);
    case 'possible':
      return say.possible(strong.length, strongShort);
  }
}
