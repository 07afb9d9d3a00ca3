import type { ComponentChildren, ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Begin } from '../../shell/desk/begin.ts';
import { ToolbarOutline } from '../../shell/desk/ToolbarOutline.tsx';
import { useSummons } from '../../shell/desk/use-summons.ts';
import type { AssessmentFacts } from '../facts.ts';
import type { LiveProps } from './Live.tsx';
import type { ViewId } from './views.tsx';

interface AssessmentDeskProps {
  readonly facts: AssessmentFacts;
  readonly view: ViewId;
  /** What the server rendered of an assessment in which nothing is answered. */
  readonly children?: ComponentChildren;
}

/** A page about the whole assessment. What computes it is fetched with the desk; until then the page is what the server made. */
export function AssessmentDesk({ facts, view, children }: AssessmentDeskProps) {
  const root = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<{ Live: ComponentType<LiveProps>; begin: Begin } | null>(null);
  const { summon, notice } = useSummons(root, async () => {
    const { loadLive } = await import('./Live.tsx');
    const Live = await loadLive();
    return (begin) => setLive({ Live, begin });
  });
  return (
    <div class="shell shell-page" ref={root}>
      {live ? (
        <live.Live facts={facts} view={view} begin={live.begin} />
      ) : (
        <>
          <ToolbarOutline place="page" notice={notice} onAct={summon} />
          {children}
        </>
      )}
    </div>
  );
}
