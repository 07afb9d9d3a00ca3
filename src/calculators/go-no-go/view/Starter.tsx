import { useFetching } from '../../../ui/fetching.tsx';
import { MAX_METRICS } from '../model/limits.ts';
import { messages } from '../words/en/messages.ts';
import type { ViewProps } from './view-props.ts';

const say = messages.metrics;

/** Begins, or fills up, with what is usually worth measuring. */
export function Starter({
  answers,
  facts,
  onChange,
  onAdded,
}: ViewProps & { readonly onAdded?: (count: number) => void }) {
  const [run, notice] = useFetching();
  async function add(id: string) {
    const starter = facts.metrics.starters.find((one) => one.id === id);
    if (!starter) return;
    const [{ addStarter }, { newId }] = await Promise.all([
      import('../model/add-metrics.ts'),
      import('../../../shell/keep/new-id.ts'),
    ]);
    const next = addStarter(answers, starter, newId);
    onChange(next);
    onAdded?.(next.metrics.length - answers.metrics.length);
  }
  if (facts.metrics.starters.length === 0) return null;
  return (
    <div class="go-no-go-starter no-p">
      {answers.metrics.length === 0 && <p>{say.starter}</p>}
      <div class="acts">
        {facts.metrics.starters.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="btn"
            disabled={answers.metrics.length >= MAX_METRICS}
            onClick={() => run(name, () => add(id))}
          >
            {name}
          </button>
        ))}
      </div>
      {notice}
      <p class="go-no-go-hint">{say.starterNote}</p>
    </div>
  );
}
