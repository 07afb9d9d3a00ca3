/** The memo's sections, each with its way back to the tool that computes it. */
import { BulletGraph, BulletHeads } from '../../ui/chart/BulletGraph.tsx';
import { Status } from '../../ui/Status.tsx';
import { memoMessages as say } from '../words/en/memo-messages.ts';
import type { Memo as MemoContent } from '../words/memo.ts';
import { CashChart, GanttChart } from './MemoCharts.tsx';
import { SourceLink } from './SourceLink.tsx';
import { CauseState } from './StateMark.tsx';

const LOOKS = { go: 'proven', np: 'unproven', nogo: 'failed' } as const;

export function Results({ results }: Pick<MemoContent, 'results'>) {
  const { columns } = say;
  return (
    <section aria-labelledby="memo-results">
      <h2 id="memo-results">
        {say.results} <SourceLink to="go-no-go" />
      </h2>
      {results.rows.length === 0 ? (
        <p>{say.resultsNone}</p>
      ) : (
        <table class="cards memo-table memo-results">
          <thead>
            <tr>
              <th scope="col">{columns.metric}</th>
              <th scope="col" class="n">
                {columns.measured}
              </th>
              <th scope="col" class="memo-marks">
                <BulletHeads below={columns.below} heads={columns.marks} />
                <span class="vh">{columns.against}</span>
              </th>
              <th scope="col">{columns.standing}</th>
            </tr>
          </thead>
          <tbody>
            {results.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span class="memo-clamp">{row.name}</span>
                  {row.business && <small>{say.business}</small>}
                </th>
                <td class="n">
                  <b>{row.measured}</b>
                  <small>{row.bound}</small>
                </td>
                <td class="memo-marks">
                  <BulletGraph
                    value={row.places?.value ?? null}
                    bound={row.places?.bound ?? null}
                    look={LOOKS[row.shape]}
                    labels={row.marks}
                  />
                  <span class="vh">{row.levels.join(', ')}</span>
                </td>
                <td>
                  <Status shape={row.shape}>{row.standing}</Status>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {results.rows.length > 0 && (
        <p class="src">
          {say.resultsNote(results.confidence)} {results.more}
        </p>
      )}
    </section>
  );
}

export function Money({ memo: { money, examples } }: { readonly memo: MemoContent }) {
  return (
    <section aria-labelledby="memo-money">
      <h2 id="memo-money">
        {money ? say.moneyTitle(money.months) : say.money} <SourceLink to="timeline-and-budget" />
      </h2>
      {money ? (
        <div class="memo-split">
          <div>
            <ul class="memo-ledger">
              {money.lines.map(({ id, label, value, range, sum }) => (
                <li key={id} class={sum ? 'lead memo-sum' : 'lead'}>
                  <span>{label}</span>
                  <i />
                  <span>
                    <b>{value}</b> <small>{range}</small>
                  </span>
                </li>
              ))}
            </ul>
          </div>
          <figure>
            <CashChart cash={money.cash} />
            <figcaption>
              {money.breakEven} {say.rangeNote}
            </figcaption>
          </figure>
        </div>
      ) : (
        <p>{say.moneyNone(examples)}</p>
      )}
    </section>
  );
}

export function Conditions({ conditions }: Pick<MemoContent, 'conditions'>) {
  return (
    <section aria-labelledby="memo-conditions">
      <h2 id="memo-conditions">
        {say.conditions} <SourceLink to="go-no-go" />
      </h2>
      {conditions.length === 0 ? (
        <p>{say.conditionsNone}</p>
      ) : (
        <ul class="memo-lines">
          {conditions.map((line) => (
            <li key={line}>
              <span class="memo-clamp">{line}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Stop({ money }: Pick<MemoContent, 'money'>) {
  return (
    <section aria-labelledby="memo-stop">
      <h2 id="memo-stop">
        {say.stop} <SourceLink to="timeline-and-budget" />
      </h2>
      {money ? (
        <ul class="memo-ledger memo-columns">
          {money.stop.map(({ label, value }) => (
            <li key={label} class="lead">
              <span>{label}</span>
              <i />
              <b>{value}</b>
            </li>
          ))}
        </ul>
      ) : (
        <p>{say.stopNone}</p>
      )}
    </section>
  );
}

export function Timeline({ timeline }: Pick<MemoContent, 'timeline'>) {
  return (
    <section aria-labelledby="memo-timeline">
      <h2 id="memo-timeline">
        {say.timeline} <SourceLink to="timeline-and-budget" />
      </h2>
      {timeline ? (
        <figure>
          <GanttChart timeline={timeline} />
          <figcaption>{timeline.sentences.join(' ')}</figcaption>
        </figure>
      ) : (
        <p>{say.timelineNone}</p>
      )}
    </section>
  );
}

export function Open({ items }: Pick<MemoContent, 'items'>) {
  return (
    <section aria-labelledby="memo-open">
      <h2 id="memo-open">
        {say.readiness} <SourceLink to="checklist" />
      </h2>
      {items.state === 'open' ? (
        <ul class="memo-lines">
          {items.rows.map(({ number, challenge, text }) => (
            <li key={number}>
              <span class="memo-clamp">
                <b>{challenge}</b>: {text}
              </span>
            </li>
          ))}
          {items.more > 0 && <li>{say.moreItems(items.more)}</li>}
        </ul>
      ) : (
        <p>{items.state === 'ready' ? say.readinessNone : say.readinessUntouched}</p>
      )}
    </section>
  );
}

export function Unknown({ unknown }: Pick<MemoContent, 'unknown'>) {
  return (
    <section aria-labelledby="memo-unknown">
      <h2 id="memo-unknown">{say.unknown}</h2>
      {unknown.rows.length === 0 ? (
        <p>{say.unknownNone}</p>
      ) : (
        <ul class="memo-lines">
          {unknown.rows.map((line) => (
            <li key={line}>
              <span class="memo-clamp">{line}</span>
            </li>
          ))}
          {unknown.more > 0 && <li>{say.moreItems(unknown.more)}</li>}
        </ul>
      )}
    </section>
  );
}

export function Causes({ causes }: Pick<MemoContent, 'causes'>) {
  const { causeColumns } = say;
  return (
    <section aria-labelledby="memo-causes">
      <h2 id="memo-causes">
        {say.causes} <SourceLink to="overview" />
      </h2>
      <table class="cards memo-table memo-causes">
        <thead>
          <tr>
            <th scope="col">{causeColumns.cause}</th>
            <th scope="col">{causeColumns.state}</th>
            <th scope="col">{causeColumns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {causes.map(({ id, name, state, because }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <CauseState state={state} />
              </td>
              <td>
                <span class="memo-clamp">{because}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Nothing where every tool has its section. */
export function Others({ others }: Pick<MemoContent, 'others'>) {
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="memo-others">
      <h2 id="memo-others">{say.others}</h2>
      <ul class="memo-lines">
        {others.map(({ id, name, says }) => (
          <li key={id}>
            <span class="memo-clamp">
              <b>{name}</b>: {says}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
