import { useState } from 'preact/hooks';
import { formatDate } from '../../../domain/text/format.ts';
import { Choice } from '../../../ui/field/Choice.tsx';
import { Status } from '../../../ui/Status.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { datesAt } from '../model/dates.ts';
import type { Dates, Incomplete, ItemFinding } from '../model/finding.ts';
import { messages } from '../words/en/messages.ts';
import { PrintedPoster } from './PrintedPoster.tsx';
import type { ViewProps } from './view-props.ts';

type By = keyof typeof messages.finding.by;
const BY: readonly By[] = ['owner', 'due', 'phase', 'rootCause'];

/** What is missing, sorted four ways, and what is done but should be looked at again. */
export function Finding(props: ViewProps) {
  const { answers, finding, locale, place } = props;
  const today = useToday();
  if (place !== 'page') return null;
  const on = answers.asOf ?? today;
  const dates = on ? datesAt(finding.items, on) : null;
  const begun = finding.counts['not-asked'] < finding.items.length;
  return (
    <>
      {begun && (
        <section class="sec checklist-finding" aria-labelledby="checklist-missing">
          <h2 id="checklist-missing">{finding.ready ? messages.finding.ready : messages.finding.title}</h2>
          {finding.state === 'incomplete' && <Missing {...props} finding={finding} dates={dates} />}
          <Weak items={finding.items} dates={dates} locale={locale} />
        </section>
      )}
      <PrintedPoster finding={finding} place={place} site={props.facts.site} begun={begun} />
    </>
  );
}

function Missing(props: Omit<ViewProps, 'finding'> & { readonly finding: Incomplete; readonly dates: Dates | null }) {
  const { finding, facts, dates, locale } = props;
  const say = messages.finding;
  const [by, setBy] = useState<By>('owner');
  const groups = { owner: finding.byOwner, due: finding.byDue, phase: finding.byPhase, rootCause: finding.byRootCause }[
    by
  ];
  const nameOf = (key: string | null): string => {
    if (key === null) return say.none[by];
    if (by === 'owner') return key;
    if (by === 'due') return formatDate(key, locale);
    return (by === 'phase' ? facts.phases : facts.rootCauses).find(({ id }) => id === key)?.name ?? key;
  };
  return (
    <>
      <Choice
        legend={say.title}
        name="checklist-by"
        options={BY.map((one) => [one, say.by[one]] as const)}
        value={by}
        onChange={setBy}
      />
      <div class="checklist-groups">
        {groups.map(({ key, items }) => (
          <section key={key} aria-label={nameOf(key)}>
            <h3>{nameOf(key)}</h3>
            <ul class="checklist-gaps">
              {items.map((item) => (
                <li key={item.id} class="lead">
                  <a href={`#item-${item.id}`}>{item.challenge || messages.unnamed}</a>
                  <i />
                  <span>
                    {item.gap && messages.gaps[item.gap]}
                    {by !== 'due' &&
                      item.entry.due &&
                      `, ${messages.exported.due(formatDate(item.entry.due, locale, 'short'))}`}
                    {by !== 'owner' && item.entry.owner && `, ${item.entry.owner}`}
                    {dates?.overdue.includes(item) && (
                      <>
                        {' '}
                        <Status shape="nogo">{say.overdue}</Status>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** A tick says less when its evidence is old, undated or nowhere. */
function Weak({
  items,
  dates,
  locale,
}: {
  readonly items: readonly ItemFinding[];
  readonly dates: Dates | null;
  readonly locale: string;
}) {
  const say = messages.finding;
  const reasons = (item: ItemFinding): string[] => [
    ...(item.freshUntil && dates?.expired.includes(item) ? [say.expired(formatDate(item.freshUntil, locale))] : []),
    ...(item.freshUntil && dates?.expiring.includes(item) ? [say.expiring(formatDate(item.freshUntil, locale))] : []),
    ...(item.undatedEvidence ? [say.undated] : []),
    ...(item.withoutEvidence ? [say.withoutEvidence] : []),
  ];
  const weak = items.filter((item) => reasons(item).length > 0);
  if (weak.length === 0) return null;
  return (
    <section aria-labelledby="checklist-weak">
      <h3 id="checklist-weak">{say.weak}</h3>
      <ul class="checklist-gaps">
        {weak.map((item) => (
          <li key={item.id} class="lead">
            <a href={`#item-${item.id}`}>{item.challenge || messages.unnamed}</a>
            <i />
            <span>{reasons(item).join('; ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
