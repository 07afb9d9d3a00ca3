/** The one-page pilot brief of a use case: what it says, and as Markdown. */
import { formatMoney, formatNumber } from '../../../domain/text/format.ts';
import { markdownLine, markdownParagraph } from '../../../domain/text/markdown-text.ts';
import type { Facts } from '../facts.ts';
import type { Answers, UseCase } from '../model/answers.ts';
import { isOrdered } from '../model/evaluate.ts';
import type { Finding } from '../model/finding.ts';
import { scoreOf, type Verdict } from '../model/verdict.ts';
import { briefMessages as text } from './en/brief-messages.ts';
import { messages } from './en/messages.ts';
import { reason } from './reason.ts';

export interface Brief {
  readonly name: string;
  readonly verdict: Verdict;
  /** The verdict in a sentence. */
  readonly reason: string;
  readonly weightedScore: string | null;
  readonly vector: string;
  readonly scores: readonly {
    readonly criterion: string;
    readonly score: number | null;
    readonly redFlag: boolean;
    /** What a use case with this score looks like; for 2 and 4 both neighbors. */
    readonly means: string;
  }[];
  /** An entry without text is open: it shows what is asked for. */
  readonly entries: readonly {
    readonly id: BriefEntry;
    readonly title: string;
    readonly text: string | null;
    readonly asks: string;
  }[];
}
type BriefEntry = 'problem' | 'value' | 'success' | 'vision' | 'sponsor';

/** @returns null where no use case has this id */
export function briefOf(id: string, answers: Answers, finding: Finding, facts: Facts, locale: string): Brief | null {
  const place = answers.useCases.findIndex((useCase) => useCase.id === id);
  const useCase = answers.useCases[place];
  const judged = finding.useCases[place];
  if (!useCase || !judged) return null;
  const { criteria } = facts.criteria;
  const entry = (field: BriefEntry, value: string | null) => ({
    id: field,
    title: text[field],
    text: value,
    asks: text.missing[field],
  });
  return {
    name: useCase.name.trim() || messages.unnamed(place + 1),
    verdict: judged.verdict,
    reason: reason(judged, facts, locale),
    weightedScore: judged.weightedScore === null ? null : formatNumber(judged.weightedScore, locale),
    vector: judged.vector,
    scores: criteria.map(({ id: criterion, name, scores }) => {
      const score = scoreOf(useCase.scores, criterion) ?? null;
      return {
        criterion: name,
        score,
        redFlag: judged.redFlags.includes(criterion),
        means: score === null ? '' : meaning(score, scores),
      };
    }),
    entries: [
      entry('problem', written(useCase.problem)),
      entry('value', valueText(useCase, answers.currency ?? facts.currency, locale)),
      entry('success', written(useCase.success)),
      entry('vision', written(useCase.vision)),
      entry('sponsor', written(useCase.sponsor)),
    ],
  };
}

function meaning(score: number, scores: Readonly<Record<1 | 3 | 5, string>>): string {
  if (score === 1 || score === 3 || score === 5) return scores[score];
  return score < 3 ? text.between(scores[1], scores[3]) : text.between(scores[3], scores[5]);
}

const written = (entry: string | undefined): string | null => entry?.trim() || null;

function valueText({ value }: UseCase, currency: string, locale: string): string | null {
  if (!value) return null;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const { low, likely, high, kind } = value;
  const range = low !== undefined && high !== undefined ? text.valueRange(money(low), money(high)) : null;
  const parts = [
    likely === undefined
      ? null
      : range || low !== undefined || high !== undefined
        ? text.likely(money(likely))
        : money(likely),
    range ?? (low !== undefined ? text.atLeast(money(low)) : high !== undefined ? text.atMost(money(high)) : null),
    kind ? text.kinds[kind] : null,
    isOrdered(value) ? null : text.unordered,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('; ') : null;
}

/** Everything typed stays text; an open entry says what is asked for. */
export function briefMarkdown(brief: Brief): string {
  const verdict = `**${messages.verdicts[brief.verdict]}.** ${markdownLine(brief.reason)}.`;
  const score = brief.weightedScore ? `${text.weightedScore} ${brief.weightedScore}. ` : '';
  const rows = brief.scores.map(({ criterion, score: value, redFlag, means }) =>
    [criterion, `${value ?? text.unanswered}${redFlag ? ` (${text.redFlag})` : ''}`, means].map(markdownLine),
  );
  return [
    `# ${markdownLine(text.of(brief.name))}`,
    `${verdict} ${score}${text.vector}: \`${brief.vector}\``,
    ...brief.entries.flatMap(({ title, text: value, asks }) => [
      `## ${title}`,
      value === null ? `_${text.open}: ${asks}_` : markdownParagraph(value),
    ]),
    `## ${text.scores}`,
    [
      `| ${text.criterion} | ${text.score} | ${text.means} |`,
      '| --- | --- | --- |',
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
