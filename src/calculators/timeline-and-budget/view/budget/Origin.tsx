import type { Facts } from '../../facts.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';

/** Where an example comes from, and as of when. */
export function Origin({ facts, id }: { readonly facts: Facts; readonly id: string }) {
  const origin = facts.budget.origins[id];
  if (!origin) return null;
  const { date, note, source } = origin;
  const say = moneyMessages.example;
  return (
    <small title={note}>
      {say.from(date)}
      {source && (
        <>
          {', '}
          <a href={`${import.meta.env.BASE_URL.replace(/\/$/, '')}/playbook/sources/#${source}`}>{say.source}</a>
        </>
      )}
    </small>
  );
}
