import { formatDate } from '../../../domain/text/format.ts';
import { markdownLine } from '../../../domain/text/markdown-text.ts';
import type { ExportContent } from '../../../shell/calculator.ts';
import type { Facts } from '../facts.ts';
import type { Answers } from '../model/answers.ts';
import type { Finding, ItemFinding } from '../model/finding.ts';
import { messages } from './en/messages.ts';

export type Content = ExportContent<Answers, Facts, Finding>;

const text = messages.exported;

/** A task list that pastes into an issue tracker: ticked is done, or not applicable with a reason. */
export function taskListMarkdown({ finding, assessmentName, locale }: Content): string {
  const { on } = finding.dates ?? {};
  return [
    `# ${markdownLine(text.title(assessmentName))}`,
    [
      messages.verdict(finding),
      ...(on ? [text.asOf(formatDate(on, locale))] : []),
      ...(finding.dates ? messages.dateNotes(finding.dates) : []),
    ].join(' '),
    finding.items.map((item) => task(item, locale)).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function task(item: ItemFinding, locale: string): string {
  const { owner, evidence, due, note, reason, status } = item.entry;
  const facts = [
    ...(owner ? [markdownLine(owner)] : []),
    ...(status === 'done' ? [] : [text.statuses[status ?? 'not-asked']]),
    ...(due && item.gap ? [text.due(formatDate(due, locale))] : []),
    // Angle brackets keep the address whole; its schema allows no space, and these are the characters that would end it.
    ...(evidence ? [`[${text.evidence}](<${evidence.replace(/[<>\\]/g, encodeURIComponent)}>)`] : []),
  ];
  const title = item.source === 'own' ? item.challenge || messages.unnamed : item.title;
  return [
    `- [${item.gap === null ? 'x' : ' '}] **${markdownLine(title)}**${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`,
    ...(status === 'not-applicable' && reason ? [`  ${text.reason}: ${markdownLine(reason)}`] : []),
    ...(note ? [`  ${text.note}: ${markdownLine(note)}`] : []),
  ].join('\n');
}
