import { LEVELS } from '../../../domain/level.ts';
import { useFetching } from '../../../ui/fetching.tsx';
import { messages } from '../words/en/messages.ts';
import { Starter } from './Starter.tsx';
import type { ViewProps } from './view-props.ts';

const say = messages.metrics;

/** The empty page: a set to begin with, or a first metric of one's own. On paper, and without script, a worksheet. */
export function Start(props: ViewProps) {
  const { answers, facts, onChange, place, readOnly } = props;
  const [run, notice] = useFetching();
  async function add(category: string) {
    const [{ addMetric }, { newId }] = await Promise.all([
      import('../model/add-metrics.ts'),
      import('../../../shell/keep/new-id.ts'),
    ]);
    onChange(addMetric(answers, newId(answers.metrics), category));
  }
  const Heading = place === 'reading' ? 'h3' : 'h2';
  const Category = place === 'reading' ? 'h4' : 'h3';
  return (
    <section class="sec go-no-go-metrics" aria-labelledby={`go-no-go-${place}-metrics`}>
      <Heading id={`go-no-go-${place}-metrics`}>{say.heading}</Heading>
      {!readOnly && <Starter {...props} />}
      {notice}
      {facts.metrics.categories.map(({ id, name, asks, examples }) => (
        <section key={id} class="go-no-go-category">
          <header>
            <Category>{name}</Category>
            <p>
              {asks} {examples}.
            </p>
          </header>
          {!readOnly && (
            <button
              type="button"
              class="btn no-p"
              aria-label={say.addTo(name)}
              onClick={() => run(say.addTo(name), () => add(id))}
            >
              {say.add}
            </button>
          )}
          {[1, 2, 3].map((line) => (
            <p key={line} class="go-no-go-blank" aria-hidden="true">
              {LEVELS.map((level) => (
                <span key={level}>{messages.levels[level]}</span>
              ))}
            </p>
          ))}
        </section>
      ))}
    </section>
  );
}
