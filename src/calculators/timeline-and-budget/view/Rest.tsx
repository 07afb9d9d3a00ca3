/** Everything below the stages: fetched when it comes near the screen. */
import { Brief } from './Brief.tsx';
import { BuildOrBuy } from './budget/BuildOrBuy.tsx';
import { CashFlow } from './budget/CashFlow.tsx';
import { Costs } from './budget/Costs.tsx';
import { Running } from './budget/Running.tsx';
import { Sums } from './budget/Sums.tsx';
import { Team } from './budget/Team.tsx';
import { Tornado } from './budget/Tornado.tsx';
import { Totals } from './budget/Totals.tsx';
import { WhereItGoes } from './budget/WhereItGoes.tsx';
import { ExampleBanner } from './ExampleBanner.tsx';
import { Settings } from './Settings.tsx';
import { Chances } from './schedule/Chances.tsx';
import { Milestones } from './schedule/Milestones.tsx';
import type { ViewProps } from './view-props.ts';

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
