import { useState } from 'preact/hooks';
import { newId } from '../../../../shell/keep/new-id.ts';
import { Field } from '../../../../ui/field/Field.tsx';
import { addStarter, isFull } from '../../model/add-metrics.ts';
import { patterns } from '../../model/goal-patterns.ts';
import { MAX_NAME } from '../../model/limits.ts';
import { isLocked } from '../../model/lock.ts';
import { findingMessages } from '../../words/en/finding-messages.ts';
import { guideMessages as say } from '../../words/en/opened-messages.ts';
import type { ViewProps } from '../view-props.ts';

/** From a goal as people say it to a metric that can fail. What is typed here is kept only once it is added. */
export function Guide({ answers, facts, onChange, readOnly }: ViewProps) {
  const [goal, setGoal] = useState('');
  const [picked, pick] = useState<string | null>(null);
  const [cases, setCases] = useState('');
  const [said, announce] = useState('');
  const pattern = patterns.find(({ id }) => id === picked);
  const name = pattern && cases.trim() ? say.patterns[pattern.id].name(cases.trim()).slice(0, MAX_NAME) : null;
  const closed = isLocked(answers);

  function add() {
    if (!pattern || !name) return;
    const known = facts.metrics.categories.some(({ id }) => id === pattern.category);
    const category = known ? pattern.category : (facts.metrics.categories[0]?.id ?? pattern.category);
    const { unit, direction, measured } = pattern;
    const metric = { category, name, unit, direction, measured, floorFrom: goal };
    onChange(addStarter(answers, { id: 'guide', name: goal, metrics: [metric] }, newId));
    announce(say.added);
    setCases('');
  }

  return (
    <div class="panel go-no-go-guide">
      <Field
        label={say.goal}
        labelShown
        placeholder={say.goalPlaceholder}
        value={goal}
        maxLength={300}
        tooLong={say.tooLong}
        onChange={setGoal}
      />
      <fieldset class="go-no-go-watched">
        <legend class="field-label">{say.see}</legend>
        {patterns.map(({ id }) => (
          <label key={id}>
            <input type="radio" name="go-no-go-guide" checked={picked === id} onChange={() => pick(id)} />{' '}
            {say.patterns[id].label}
          </label>
        ))}
      </fieldset>
      <Field
        label={say.over}
        labelShown
        placeholder={say.overPlaceholder}
        value={cases}
        maxLength={80}
        tooLong={say.tooLong}
        onChange={setCases}
      />
      {pattern && name && (
        <div>
          <p class="field-label">{say.result}</p>
          <p class="go-no-go-proposed" dir="auto">
            {name}
          </p>
          <p class="go-no-go-hint">
            {say.summary(
              pattern.unit,
              findingMessages.directions[pattern.direction],
              findingMessages.kinds[pattern.measured],
            )}
          </p>
          <p class="field-label">{say.checksHeading}</p>
          <ol>
            {say.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ol>
          <button type="button" class="btn" disabled={readOnly || closed || isFull(answers)} onClick={add}>
            {say.add}
          </button>
        </div>
      )}
      {closed && <p class="go-no-go-hint">{say.locked}</p>}
      <p role="status">{said}</p>
    </div>
  );
}
