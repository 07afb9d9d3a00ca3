import { formatList, formatNumber } from '../../../domain/text/format.ts';
import { markdownLine } from '../../../domain/text/markdown-text.ts';
import type { ExportContent } from '../../../shell/calculator.ts';
import type { Facts } from '../facts.ts';
import type { Answers } from '../model/answers.ts';
import type { Finding } from '../model/finding.ts';
import { briefMarkdown, briefOf } from './brief.ts';
import { briefMessages as text } from './en/brief-messages.ts';
import { messages } from './en/messages.ts';
import { formatShare } from './format-share.ts';
import { shownName } from './names.ts';
import { reason } from './reason.ts';
import { changeSentences } from './sentences.ts';

type Content = ExportContent<Answers, Facts, Finding>;

/** The ranking as a Markdown table, with what would change the winner; use cases nobody has begun are left out. */
export function rankingMarkdown({ facts, finding, assessmentName, locale }: Content): string {
  const { columns } = text;
  const rows = finding.useCases
    .filter(({ blank }) => !blank)
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map((useCase) => [
      useCase.rank === null ? '–' : String(useCase.rank),
      shownName(finding, useCase.id),
      `${messages.verdicts[useCase.verdict]}: ${reason(useCase, facts, locale)}`,
      useCase.weightedScore === null ? '–' : formatNumber(useCase.weightedScore, locale),
      useCase.firstRankAcceptability === null ? '–' : formatShare(useCase.firstRankAcceptability, locale),
    ]);
  const heads = [columns.rank, columns.name, columns.verdict, columns.weightedScore, columns.share];
  const table = [heads, heads.map(() => '---'), ...rows.map((row) => row.map(markdownLine))];
  const vectors = finding.useCases
    .filter(({ blank }) => !blank)
    .map(({ id, vector }) => `- ${markdownLine(shownName(finding, id))}: \`${vector}\``);
  const changes = finding.state === 'complete' ? changeSentences(finding, facts) : [];
  return [
    `# ${markdownLine(assessmentName ? text.ranking.of(assessmentName) : text.ranking.title)}`,
    table.map((row) => `| ${row.join(' | ')} |`).join('\n'),
    ...(changes.length > 0
      ? [`## ${text.ranking.winner}`, changes.map((line) => `- ${markdownLine(line)}`).join('\n')]
      : []),
    ...(finding.weightsEqual ? [] : [`## ${text.ranking.weights}`, weightsLine(finding, facts, locale)]),
    `## ${columns.vector}`,
    vectors.join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The brief of the use case that was chosen, else of rank 1, else of the first in the list. */
export function briefOfPilotMarkdown({ answers, facts, finding, locale }: Content): string {
  const id = finding.chosen ?? finding.ranking[0] ?? answers.useCases[0]?.id ?? '';
  const brief = briefOf(id, answers, finding, facts, locale);
  return brief ? briefMarkdown(brief) : `# ${text.title}\n`;
}

function weightsLine(finding: Finding, { criteria: method }: Facts, locale: string): string {
  const named = finding.weights.map(
    ({ weight }, i) => `${markdownLine(method.criteria[i]?.name ?? '')} ${formatNumber(weight, locale)}`,
  );
  return formatList(named, locale);
}
