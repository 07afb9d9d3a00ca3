import { useEffect, useState } from 'preact/hooks';
import { useFetching } from '../../ui/fetching.tsx';
import { type AnyCalculator, type Assessment, readAnswers } from '../codec/document.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { compareMessages } from '../words/en/compare-messages.ts';
import { listMessages as words } from '../words/en/list-messages.ts';
import { messages } from '../words/en/messages.ts';
import { DifferenceTable, Findings } from './Compare.tsx';
import { compareAnswers, type Row } from './compare.ts';

export interface CompareTwoProps {
  readonly assessments: readonly Assessment[];
  readonly calculators: readonly { readonly id: string; readonly name: string }[];
  readonly load: LoadCalculator;
  readonly locale: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Compared {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly calculator: AnyCalculator | null;
  readonly answers: readonly [unknown, unknown];
}

/** Two assessments side by side, calculator by calculator. */
export function CompareTwo({ assessments, calculators, load, locale, facts }: CompareTwoProps) {
  const [ids, setIds] = useState<readonly [string, string]>(['', '']);
  const [run, notice] = useFetching();
  const [compared, setCompared] = useState<readonly Compared[]>([]);
  const [one, two] = ids.map((id) => assessments.find((assessment) => assessment.id === id));
  useEffect(() => {
    if (!one || !two) return setCompared([]);
    let wanted = true;
    setCompared([]);
    run(words.compare, async () => {
      const all = await compareAll(one, two, calculators, load, locale);
      if (wanted) setCompared(all);
    });
    return () => {
      wanted = false;
    };
  }, [one, two, calculators, load, locale]);
  const choose = (label: string, place: 0 | 1) => (
    <label>
      {label}
      <select
        value={ids[place]}
        onChange={(event) =>
          setIds(place === 0 ? [event.currentTarget.value, ids[1]] : [ids[0], event.currentTarget.value])
        }
      >
        <option value="">{words.choose}</option>
        {assessments.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || messages.untitled}
          </option>
        ))}
      </select>
    </label>
  );
  const names = [one, two].map((assessment) => assessment?.name || messages.untitled);
  return (
    <div>
      <p>{words.compareLede}</p>
      <p class="shell-choose">
        {choose(words.first, 0)}
        {choose(words.second, 1)}
      </p>
      {notice}
      {compared.map(({ id, name, rows, calculator, answers }) => (
        <section key={id} class="shell-compared">
          <h3>{name}</h3>
          <DifferenceTable rows={rows} mine={names[0] ?? ''} theirs={names[1] ?? ''} />
          {calculator && id in facts && (
            <Findings
              {...{ calculator, locale }}
              facts={facts[id]}
              answers={answers}
              names={[names[0] ?? '', names[1] ?? '']}
            />
          )}
        </section>
      ))}
    </div>
  );
}

async function compareAll(
  one: Assessment,
  two: Assessment,
  calculators: CompareTwoProps['calculators'],
  load: LoadCalculator,
  locale: string,
): Promise<Compared[]> {
  const cover = ({ name, sponsor, signOffs, notes }: Assessment) => ({ name, sponsor, signOffs, notes });
  const covers = [cover(one), cover(two)] as const;
  const rows = compareAnswers(covers[0], covers[1], compareMessages, locale);
  const all: Compared[] = [{ id: '', name: words.cover, rows, calculator: null, answers: covers }];
  for (const { id, name } of calculators) {
    if (!one.parts[id] && !two.parts[id]) continue;
    const calculator = await load(id);
    if (!calculator) continue;
    const parts = [one.parts[id], two.parts[id]];
    const [first, second] = parts.map((part) => {
      const read = readAnswers(calculator, part);
      return read.state === 'answers' ? read.answers : null;
    });
    const [mine = '', theirs = ''] = parts.map((part) => (part ? compareMessages.begun : compareMessages.notBegun));
    const rows =
      mine === theirs ? compareAnswers(first, second, compareMessages, locale) : [{ field: name, mine, theirs }];
    all.push({ id, name, calculator, answers: [first, second], rows });
  }
  return all.filter((part) => part.rows.length > 0 || part.id !== '');
}
