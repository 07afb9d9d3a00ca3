import type { ComponentType } from 'preact';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Later } from '../../../ui/Later.tsx';
import { sectionMessages as say } from '../words/en/page-messages.ts';
import type { ViewProps } from './view-props.ts';

/** What follows from the verdict, and what surrounds the decision. */
export function Finding(props: ViewProps) {
  const begun = props.answers.metrics.length > 0 || props.answers.locks.length > 0;
  return (
    <div class="go-no-go">
      {begun && <Later load={async () => (await import('./Outcome.tsx')).Outcome} props={props} />}
      <Part
        {...props}
        name="guide"
        heading={say.guide}
        lede={say.guideLede}
        load={async () => (await import('./criteria/Guide.tsx')).Guide}
      />
      <Part
        {...props}
        name="plan"
        heading={say.plan}
        lede={say.planLede}
        load={async () => (await import('./criteria/Plan.tsx')).Plan}
      />
      <Part
        {...props}
        name="rollout"
        heading={say.rollout}
        lede={say.rolloutLede}
        load={async () => (await import('./results/Rollout.tsx')).Rollout}
      />
    </div>
  );
}

interface PartProps extends ViewProps {
  readonly name: string;
  readonly heading: string;
  readonly lede: string;
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** A part that is fetched when it is opened. */
function Part({ name, heading, lede, load, ...props }: PartProps) {
  return (
    <section class="sec go-no-go-part" aria-labelledby={`go-no-go-${name}`}>
      <Disclosure
        look="go-no-go-open"
        later
        summary={
          <>
            <h2 id={`go-no-go-${name}`}>{heading}</h2>
            <span>{lede}</span>
          </>
        }
      >
        <Later {...{ load, props }} />
      </Disclosure>
    </section>
  );
}
