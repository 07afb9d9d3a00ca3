import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Calculator, Place } from '../calculator.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { tellResult } from './host-page.ts';
import { ToolbarOutline } from './ToolbarOutline.tsx';
import { useDesk } from './use-desk.ts';
import { useLocale } from './use-store.ts';
import type { FormProps, Views } from './views.ts';

export interface IslandProps<Answers, Facts, Finding> {
  /** What is needed before the visitor begins; `load` fetches the rest of it, its schemas too. */
  readonly calculator: LightCalculator<Answers, Facts, Finding>;
  readonly views: Views<Answers, Facts, Finding>;
  readonly facts: Facts;
  readonly place: Place;
  /** `loadCalculator` of the registry, for links and files that hold other calculators' answers too. */
  readonly load: LoadCalculator;
  /** Path of the calculator's own page: where links lead that are made elsewhere. */
  readonly home?: string;
}

type LightCalculator<Answers, Facts, Finding> = Pick<
  Calculator<Answers, Facts, Finding>,
  'id' | 'defaults' | 'evaluate' | 'result'
>;

/**
 * A calculator with everything around it. The server renders it with the defaults; in the browser it shows the
 * answers of the current assessment, or those of the link in the address, which nobody keeps until asked to.
 */
export function Island<Answers, Facts, Finding>(props: IslandProps<Answers, Facts, Finding>) {
  const { calculator, views, facts, place, load, home } = props;
  const root = useRef<HTMLDivElement>(null);
  const locale = useLocale();
  const { live, desk, notice, summon, onChange } = useDesk<Answers, Facts, Finding>(root, { calculator, place, load });
  const { answers, readOnly } = live;
  // The whole calculator may know more than the light one.
  const { evaluate } = desk?.calculator ?? calculator;
  const finding = useMemo(() => evaluate(answers, facts), [evaluate, answers, facts]);

  useEffect(() => {
    if (place === 'embed' && calculator.result) tellResult(calculator.id, calculator.result(finding));
  }, [place, calculator, finding]);

  const view: FormProps<Answers, Facts, Finding> = { answers, facts, finding, onChange, locale, place, readOnly };
  return (
    <div class={`shell shell-${place}`} ref={root}>
      {desk ? (
        <desk.Desk
          {...{ calculator: desk.calculator, facts, answers, finding, place, locale, load, home, begin: desk.begin }}
        />
      ) : (
        <ToolbarOutline {...{ place, notice, onAct: summon }} />
      )}
      <views.Form {...view} />
      <views.Finding {...view} />
      {desk && <desk.PrintedLink />}
    </div>
  );
}
