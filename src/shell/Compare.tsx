import { useEffect, useState } from 'preact/hooks';
import type { Calculator } from './calculator.ts';
import { compareAnswers, type Row } from './compare.ts';
import { compareMessages as words } from './compare-messages.ts';
import { conclusionsOf } from './conclusions.ts';
import { Dialog } from './Dialog.tsx';

export interface CompareProps<Answers, Facts, Finding> {
  readonly calculator: Calculator<Answers, Facts, Finding>;
  readonly facts: Facts;
  readonly mine: Answers;
  readonly theirs: Answers;
  readonly locale: string;
  readonly onClose: () => void;
}

/** Mine beside another's: what was entered differently, and what follows differently. */
export function Compare<Answers, Facts, Finding>(props: CompareProps<Answers, Facts, Finding>) {
  const { calculator, facts, mine, theirs, locale, onClose } = props;
  const rows = compareAnswers(mine, theirs, words, locale);
  const [lines, setLines] = useState<readonly [readonly string[], readonly string[]] | null>(null);
  useEffect(() => {
    const both = [mine, theirs].map((answers) => conclusionsOf(calculator, answers, facts, locale));
    Promise.all(both).then(
      ([a = [], b = []]) => setLines([a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))]),
      () => setLines(null),
    );
  }, [calculator, facts, mine, theirs, locale]);
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <DifferenceTable rows={rows} mine={words.mine} theirs={words.theirs} />
      {lines && (
        <section class="shell-findings">
          <h3>{words.findings}</h3>
          {lines[0].length + lines[1].length === 0 ? (
            <p>{words.sameFindings}</p>
          ) : (
            <div class="shell-two">
              <Lines title={words.onlyMine} lines={lines[0]} />
              <Lines title={words.onlyTheirs} lines={lines[1]} />
            </div>
          )}
        </section>
      )}
    </Dialog>
  );
}

/** Fields in which two differ; shared with the page of all assessments. */
export function DifferenceTable({ rows, mine, theirs }: { rows: readonly Row[]; mine: string; theirs: string }) {
  if (rows.length === 0) return <p>{words.same}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={words.fields(rows.length)}>
      <table>
        <caption>{words.fields(rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{mine}</th>
            <th scope="col">{theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">{row.field}</th>
              <td>{row.mine}</td>
              <td>{row.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
