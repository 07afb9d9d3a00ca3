/** Everything below the stages: fetched when it comes near the screen. */
import { Brief } from './Brief.tsx';
import { BuildOrBuy } from './BuildOrBuy.tsx';
import { CashFlow } from './CashFlow.tsx';
import { Chances } from './Chances.tsx';
import { Costs } from './Costs.tsx';
import { ExampleBanner } from './ExampleBanner.tsx';
import { Milestones } from './Milestones.tsx';
import { Running } from './Running.tsx';
import { Settings } from './Settings.tsx';
import { Sums } from './Sums.tsx';
import { Team } from './Team.tsx';
import { Tornado } from './Tornado.tsx';
import { Totals } from './Totals.tsx';
import type { ViewProps } from './view-props.ts';
import { WhereItGoes } from './WhereItGoes.tsx';

export function Rest(props: ViewProps) {
  return (
    <>
      <Settings {...props} />
      <div class="timeline-and-budget-two-up">
        <Sums {...props} />
        <Milestones {...props} />
      </div>
      <Chances {...props} />
      <div class="timeline-and-budget-second-page">
        <ExampleBanner {...props} />
      </div>
      <Totals {...props} />
      <Team {...props} />
      <div class="two">
        <Costs {...props} />
        <WhereItGoes {...props} />
      </div>
      <Running {...props} />
      <div class="timeline-and-budget-two-up">
        <CashFlow {...props} />
        <Tornado {...props} />
      </div>
      <BuildOrBuy {...props} />
      <Brief {...props} />
    </>
  );
}
