import { useState } from 'preact/hooks';
import { offers } from '../model/offers.ts';
import { messages } from '../words/en/messages.ts';
import { offerTexts } from '../words/sentences.ts';
import type { WholeProps } from './view-props.ts';

/** What one tool could take over from another: shown side by side, copied when told to. */
export function Offers({ whole, facts, locale, acts }: WholeProps) {
  const [said, setSaid] = useState('');
  const open = offers(whole, facts);
  const say = messages.overview;
  return (
    <>
      <p class="vh" role="status">
        {said}
      </p>
      {open.length > 0 && (
        <section class="sec" aria-labelledby="assessment-offers">
          <h2 id="assessment-offers">{say.offers}</h2>
          <ul class="assessment-offers">
            {open.map((offer) => {
              const { text, now, offered, objection } = offerTexts(offer, whole, locale);
              return (
                <li key={offer.id}>
                  <div>
                    <p>{text}</p>
                    <p class="src">
                      {now}. {offered}.
                    </p>
                    {objection && <p class="st err cond">{objection}</p>}
                  </div>
                  {!objection && (
                    <button
                      type="button"
                      class="btn"
                      disabled={!acts}
                      onClick={() => {
                        acts?.take(offer);
                        setSaid(say.taken);
                      }}
                    >
                      {say.take}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
