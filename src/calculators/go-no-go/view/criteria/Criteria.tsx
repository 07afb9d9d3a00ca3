import { useState } from 'preact/hooks';
import { newId } from '../../../../shell/keep/new-id.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { addMetric, isFull } from '../../model/add-metrics.ts';
import { removeMetric } from '../../model/edits.ts';
import { MAX_METRICS } from '../../model/limits.ts';
import { isLocked } from '../../model/lock.ts';
import { entryMessages } from '../../words/en/entry-messages.ts';
import { findingMessages } from '../../words/en/finding-messages.ts';
import { messages } from '../../words/en/messages.ts';
import { metricName } from '../../words/sentences.ts';
import { Starter } from '../Starter.tsx';
import type { ViewProps } from '../view-props.ts';
import { CriteriaFields } from './CriteriaFields.tsx';

const say = entryMessages.criteria;

/** What is agreed before the pilot: the metrics of each category with their levels. */
export function Criteria(props: ViewProps) {
  const { answers, facts, finding, onChange } = props;
  const [said, announce] = useState('');
  // A blank metric on an otherwise empty page was just begun there.
  const [added, setAdded] = useState(answers.metrics.length === 1 ? answers.metrics[0]?.id : undefined);
  const fixed = props.readOnly || isLocked(answers);

  function add(category: string) {
    const id = newId(answers.metrics);
    onChange(addMetric(answers, id, category));
    setAdded(id);
  }

  function remove(id: string, name: string) {
    onChange(removeMetric(answers, id));
    announce(say.removed(name));
  }

  return (
    <div class="go-no-go-criteria">
      {!props.readOnly && fixed && <p class="go-no-go-hint">{say.locked}</p>}
      <p class="vh" role="status">
        {said}
      </p>
      {finding.groups.map(({ category, metrics }) => (
        <section key={category?.id ?? ''} class="go-no-go-category">
          <header>
            <h3>{category?.name ?? findingMessages.otherCategory}</h3>
            {category && <p>{category.asks}</p>}
          </header>
          {metrics.map((one) => (
            <CriteriaFields
              key={one.metric.id}
              {...props}
              finding={one}
              fixed={fixed}
              begun={one.metric.id === added && one.metric.name === ''}
              starters={facts.metrics.starters}
              onRemove={() => remove(one.metric.id, metricName(one.metric))}
            />
          ))}
          {category && !fixed && (
            <button
              type="button"
              class="btn"
              aria-label={messages.metrics.addTo(category.name)}
              disabled={isFull(answers)}
              onClick={() => add(category.id)}
            >
              {messages.metrics.add}
            </button>
          )}
        </section>
      ))}
      {isFull(answers) && <p class="go-no-go-hint">{say.full(MAX_METRICS)}</p>}
      {!fixed && (
        <Disclosure summary={findingMessages.starterMore} later>
          <Starter {...props} onAdded={(count) => announce(findingMessages.starterAdded(count))} />
        </Disclosure>
      )}
    </div>
  );
}
