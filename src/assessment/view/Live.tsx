import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type Calculators, loadCalculator, loadCalculators } from '../../calculators/registry.ts';
import type { Begin } from '../../shell/desk/begin.ts';
import { Desk } from '../../shell/desk/Desk.tsx';
import { useAtom, useLocale } from '../../shell/desk/use-store.ts';
import { getStore } from '../../shell/keep/browser.ts';
import { $openedLink, watchAddress } from '../../shell/share/opened-link.ts';
import { PrintedLink } from '../../shell/share/PrintedLink.tsx';
import { $printed } from '../../shell/share/printed.ts';
import type { AssessmentFacts } from '../facts.ts';
import { takeOffer } from '../model/offers.ts';
import { evaluateWhole } from '../model/whole.ts';
import { wholeSubject } from './subject.ts';
import type { WholeActs } from './view-props.ts';
import { VIEWS, type ViewId } from './views.tsx';

export interface LiveProps {
  readonly facts: AssessmentFacts;
  readonly view: ViewId;
  readonly begin: Begin;
}

/** The page alive, with every calculator of the registry. Fetched when there is something to show. */
export async function loadLive(): Promise<ComponentType<LiveProps>> {
  const calculators = await loadCalculators();
  return (props) => <Live {...props} calculators={calculators} />;
}

/** The whole of the current assessment, or of the link in the address. */
function Live({ facts, view, begin, calculators }: LiveProps & { readonly calculators: Calculators }) {
  const store = getStore('page');
  const now = useAtom(() => store.$now, store.$now.get());
  const link = useAtom(() => $openedLink, $openedLink.get());
  const locale = useLocale();
  useEffect(() => {
    // They came with what evaluates the whole.
    for (const calculator of Object.values(calculators)) store.learn(calculator);
    watchAddress(loadCalculator);
  }, []);

  const shared = link.state === 'open' ? link.shared : null;
  const { parts } = shared ?? now.assessment;
  const cover = shared?.cover ?? now.assessment;
  // A printed link must not outlive the answers it holds.
  useEffect(() => $printed.set(null), [parts, cover]);
  const whole = useMemo(() => evaluateWhole(cover, parts, facts, calculators), [cover, parts, facts, calculators]);
  const acts: WholeActs | null =
    shared || now.keeping.state === 'newer'
      ? null
      : {
          edit: (change, step) => store.edit((assessment) => ({ ...assessment, ...change }), step),
          take: (offer) =>
            store.edit((assessment) => {
              const latest = evaluateWhole(assessment, assessment.parts, facts, calculators);
              return { ...assessment, parts: takeOffer(assessment.parts, latest, offer) };
            }),
        };
  const View = VIEWS[view];
  const subject = wholeSubject(whole, facts, calculators, view, locale);
  return (
    <>
      <Desk {...{ subject, locale, begin }} place="page" load={loadCalculator} />
      <View {...{ whole, facts, locale, acts }} />
      <PrintedLink />
    </>
  );
}
