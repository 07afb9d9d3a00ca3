/** Everything below the stages: fetched when it comes near the screen. */
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
      <Sums {...props} />
      <Chances {...props} />
      <Milestones {...props} />
      <ExampleBanner {...props} />
      <Totals {...props} />
      <Team {...props} />
      <div class="two">
        <Costs {...props} />
        <WhereItGoes {...props} />
      </div>
      <Running {...props} />
      <CashFlow {...props} />
      <Tornado {...props} />
      <BuildOrBuy {...props} />
    </>
  );
}
