/** The memo and the pilot plan as Markdown. What a person typed stays text. */
import { grouped } from '../../domain/text/fingerprint-text.ts';
import { markdownLine, markdownParagraph } from '../../domain/text/markdown-text.ts';
import { memoMessages as say } from './en/memo-messages.ts';
import { messages } from './en/messages.ts';
import type { Memo } from './memo.ts';
import type { PilotPlan } from './pilot-plan.ts';

const list = (lines: readonly string[]) => lines.map((line) => `- ${markdownLine(line)}`).join('\n');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(markdownLine))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
const document = (blocks: readonly (string | null | undefined | false)[]) => `${blocks.filter(Boolean).join('\n\n')}\n`;

export function memoMarkdown(memo: Memo): string {
  const { verdict, results, money, timeline, items, causes, unknown, lock, signOffs } = memo;
  const { columns, causeColumns } = say;
  return document([
    `# ${markdownLine(say.question(memo.name))}`,
    list([
      `${say.to}: ${memo.to ?? say.toNobody}`,
      `${say.from}: ${say.pilotLead}`,
      `${say.ask}: ${memo.ask ?? say.askNothing}`,
    ]),
    `**${verdict.recommendation}** ${markdownLine(verdict.headline)}`,
    verdict.reasons.length > 0 && list(verdict.reasons),
    `## ${say.results}`,
    results.rows.length === 0
      ? say.resultsNone
      : table(
          [columns.metric, columns.marks.join(' / '), columns.measured, columns.standing],
          results.rows.map(({ name, business, levels, measured, bound, standing }) => [
            business ? `${name} (${say.business})` : name,
            levels.join(' / '),
            bound ? `${measured}, ${bound}` : measured,
            standing,
          ]),
        ),
    results.more,
    `## ${money ? say.moneyTitle(money.months) : say.money}`,
    money
      ? list(money.lines.map(({ label, value, range }) => `${label}: ${value} (${range})`))
      : say.moneyNone(memo.examples),
    money && `${say.rangeNote} ${money.breakEven}`,
    `## ${say.conditions}`,
    memo.conditions.length > 0 ? list(memo.conditions) : say.conditionsNone,
    `## ${say.stop}`,
    money ? list(money.stop.map(({ label, value }) => `${label}: ${value}`)) : say.stopNone,
    `## ${say.timeline}`,
    timeline ? list(timeline.bars.map(({ name, end }) => `${name}: ${end}`)) : say.timelineNone,
    timeline?.sentences.join(' '),
    `## ${say.readiness}`,
    items.state === 'open'
      ? [
          list(items.rows.map(({ challenge, text }) => `${challenge}: ${text}`)),
          items.more > 0 ? `- ${say.moreItems(items.more)}` : '',
        ]
          .filter(Boolean)
          .join('\n')
      : items.state === 'ready'
        ? say.readinessNone
        : say.readinessUntouched,
    `## ${say.causes}`,
    table(
      [causeColumns.cause, causeColumns.state, causeColumns.reason],
      causes.map(({ name, state, because }) => [name, messages.causeStates[state], because]),
    ),
    `## ${say.unknown}`,
    unknown.rows.length > 0
      ? list([...unknown.rows, ...(unknown.more > 0 ? [say.moreItems(unknown.more)] : [])])
      : say.unknownNone,
    memo.others.length > 0 && `## ${say.others}`,
    memo.others.length > 0 && list(memo.others.map(({ name, says }) => `${name}: ${says}`)),
    `## ${say.decision}`,
    list([
      lock ? `${say.lock.on(lock.lockedOn)}, ${grouped(lock.fingerprint)}` : say.lock.none,
      `${say.signed.selection}: ${signOffs.selection ?? say.signed.not}`,
      `${say.signed.decision}: ${signOffs.decision ?? say.signed.not}`,
    ]),
  ]);
}

export function pilotPlanMarkdown(plan: PilotPlan): string {
  const { plan: words } = say;
  return document([
    `# ${markdownLine(words.title(plan.name))}`,
    list([`${say.sponsor}: ${plan.sponsor ?? say.toNobody}`]),
    `## ${words.problem}`,
    plan.problem ? markdownParagraph(plan.problem) : words.problemNone,
    `## ${words.scope}`,
    plan.scope ? markdownParagraph(plan.scope) : list([`${words.scopeIn}:`, `${words.scopeOut}:`]),
    `## ${words.architecture}`,
    words.architectureNote,
    plan.vision ? markdownParagraph(plan.vision) : words.architectureNone,
    `## ${words.criteria}`,
    plan.criteria.length > 0 ? list(plan.criteria.map(({ name, levels }) => `${name}: ${levels}`)) : words.criteriaNone,
    plan.cases,
    `## ${words.team}`,
    plan.team ? list(plan.team.map(({ role, text }) => `${role}: ${text}`)) : words.teamNone,
    `## ${words.timeline}`,
    plan.dates ? list(plan.dates.map(({ name, when }) => `${name}: ${when}`)) : say.timelineNone,
    `## ${words.budget}`,
    plan.budget
      ? list(plan.budget.map(({ label, value, range }) => `${label}: ${value} (${range})`))
      : say.moneyNone(0),
    `## ${words.risks}`,
    plan.risks.length > 0 ? list(plan.risks.map(({ name, text }) => `${name}: ${text}`)) : words.risksNone,
    plan.lockedOn && plan.fingerprint && `${say.lock.on(plan.lockedOn)}, ${grouped(plan.fingerprint)}`,
  ]);
}
