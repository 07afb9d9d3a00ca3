import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Calculator } from '../calculator.ts';
import type { AnyCalculator } from '../codec/document.ts';
import { compareMessages as words } from '../words/en/compare-messages.ts';
import { compareAnswers, type Row } from './compare.ts';
import { conclusionsOf } from './conclusions.ts';

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
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <DifferenceTable rows={rows} mine={words.mine} theirs={words.theirs} />
      <Findings
        {...{ calculator, facts, locale }}
        answers={[mine, theirs]}
        names={[words.onlyMine, words.onlyTheirs]}
      />
    </Dialog>
  );
}

interface FindingsProps {
  readonly calculator: AnyCalculator;
  /** Those of this calculator. */
  readonly facts: unknown;
  /** Readable by its newest schema. */
  readonly answers: readonly [unknown, unknown];
  /** Heads of the two columns. */
  readonly names: readonly [string, string];
  readonly locale: string;
}

/** What follows from the one and not from the other. */
export function Findings({ calculator, facts, answers: [mine, theirs], names, locale }: FindingsProps) {
  const [lines, setLines] = useState<readonly [readonly string[], readonly string[]] | null>(null);
  useEffect(() => {
    let wanted = true;
    const both = [mine, theirs].map((answers) => conclusionsOf(calculator, answers, facts, locale));
    Promise.all(both).then(
      ([a = [], b = []]) =>
        wanted && setLines([a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))]),
      () => wanted && setLines(null),
    );
    return () => {
      wanted = false;
    };
  }, [calculator, facts, mine, theirs, locale]);
  if (!lines) return null;
  return (
    <section class="shell-findings">
      <h3>{words.findings}</h3>
      {lines[0].length + lines[1].length === 0 ? (
        <p>{words.sameFindings}</p>
      ) : (
        <div class="shell-two">
          <Lines title={names[0]} lines={lines[0]} />
          <Lines title={names[1]} lines={lines[1]} />
        </div>
      )}
    </section>
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
