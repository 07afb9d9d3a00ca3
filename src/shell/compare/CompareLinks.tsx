import { useState } from 'preact/hooks';
import { formatNumber } from '../../domain/text/format.ts';
import { useFetching } from '../../ui/fetching.tsx';
import { StatusLine } from '../../ui/Status.tsx';
import { readAnswers } from '../codec/document.ts';
import { openLink } from '../codec/link.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { listMessages as words } from '../words/en/list-messages.ts';
import { messages } from '../words/en/messages.ts';
import { type Spread, spreads } from './compare.ts';

export interface CompareLinksProps {
  readonly calculators: readonly { readonly id: string; readonly name: string }[];
  readonly load: LoadCalculator;
  readonly locale: string;
}

interface Result {
  readonly problems: readonly string[];
  readonly tables: readonly {
    readonly name: string;
    readonly people: readonly string[];
    readonly rows: readonly Spread[];
  }[];
}

/** Several people's links on the same questions: who answered what, the widest disagreement first. */
export function CompareLinks({ calculators, load, locale }: CompareLinksProps) {
  const [text, setText] = useState('');
  const [result, setResult] = useState<Result | null>(null);
  const [run, notice] = useFetching();
  const compare = (event: Event) => {
    event.preventDefault();
    run(words.compareLinks, async () => setResult(await compareLinks(text, calculators, load)));
  };
  return (
    <div>
      <p>{words.peopleLede}</p>
      <form onSubmit={compare}>
        <label class="shell-links">
          {words.links}
          <textarea rows={4} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button class="btn" type="submit">
          {words.compareLinks}
        </button>
      </form>
      {notice}
      <div aria-live="polite">
        {result?.problems.map((problem) => (
          <StatusLine key={problem} shape="nogo">
            {problem}
          </StatusLine>
        ))}
        {result?.tables.map(({ name, people, rows }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <section key={name} class="scroll" tabIndex={0} aria-label={name}>
            <table>
              <caption>
                <b>{name}</b>: {words.questions(rows.length)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{words.question}</th>
                  <th scope="col">{words.spread}</th>
                  {people.map((person) => (
                    <th key={person} scope="col" class="n">
                      {person}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ field, values, low, high }) => (
                  <tr key={field}>
                    <th scope="row">{field}</th>
                    <td class={low === high ? undefined : 'shell-differ'}>
                      {low === high
                        ? words.agree
                        : words.differ(formatNumber(low, locale, 3), formatNumber(high, locale, 3))}
                    </td>
                    {values.map((value, index) => (
                      <td key={people[index]} class="n">
                        {value === null ? <span class="vh">{words.notAnswered}</span> : formatNumber(value, locale, 3)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </div>
  );
}

async function compareLinks(
  text: string,
  calculators: CompareLinksProps['calculators'],
  load: LoadCalculator,
): Promise<Result> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const opened = await Promise.all(lines.slice(0, 50).map((line) => openLink(line, load)));
  const problems = opened.flatMap((one, index) =>
    one.ok ? [] : [words.linkRefused(index + 1, messages.shared.refused[one.why])],
  );
  const tables: Result['tables'][number][] = [];
  for (const { id, name } of calculators) {
    const calculator = await load(id);
    if (!calculator) continue;
    const people = opened.flatMap((one, index) => {
      const part = one.ok ? one.shared.parts[id] : undefined;
      const read = part && readAnswers(calculator, part);
      return one.ok && read?.state === 'answers'
        ? [{ name: `${index + 1}. ${one.shared.cover.name}`.trim(), answers: read.answers }]
        : [];
    });
    const rows = spreads(
      people.map(({ answers }) => answers),
      calculator.dictionary,
    );
    if (people.length > 1 && rows.length > 0) tables.push({ name, people: people.map((one) => one.name), rows });
  }
  return { problems: tables.length === 0 ? [...problems, words.needTwo] : problems, tables };
}
