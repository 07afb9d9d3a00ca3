import { useEffect, useMemo } from 'preact/hooks';
import { calculatorIds, loadCalculator } from '../../calculators/registry.ts';
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

interface LiveProps {
  readonly facts: AssessmentFacts;
  readonly view: ViewId;
  readonly begin: Begin;
}

/** The whole of the current assessment, or of the link in the address. Fetched when there is something to show. */
export function Live({ facts, view, begin }: LiveProps) {
  const store = getStore('page');
  const now = useAtom(() => store.$now, store.$now.get());
  const link = useAtom(() => $openedLink, $openedLink.get());
  const locale = useLocale();
  useEffect(() => {
    // They came with what evaluates the whole.
    for (const id of calculatorIds) void loadCalculator(id).then((calculator) => calculator && store.learn(calculator));
    watchAddress(loadCalculator);
  }, []);

  const shared = link.state === 'open' ? link.shared : null;
  const { parts } = shared ?? now.assessment;
  const cover = shared?.cover ?? now.assessment;
  // A printed link must not outlive the answers it holds.
  useEffect(() => $printed.set(null), [parts, cover]);
  const whole = useMemo(() => evaluateWhole(cover, parts, facts), [cover, parts, facts]);
  const acts: WholeActs | null =
    shared || now.keeping.state === 'newer'
      ? null
      : {
          edit: (change, step) => store.edit((assessment) => ({ ...assessment, ...change }), step),
          take: (offer) =>
            store.edit((assessment) => {
              const latest = evaluateWhole(assessment, assessment.parts, facts);
              return { ...assessment, parts: takeOffer(assessment.parts, latest, offer) };
            }),
        };
  const View = VIEWS[view];
  const subject = wholeSubject(whole, facts, view, locale);
  return (
    <>
      <Desk {...{ subject, locale, begin }} place="page" load={loadCalculator} />
      <View {...{ whole, facts, locale, acts }} />
      <PrintedLink />
    </>
  );
}
