import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ToolbarOutline } from '../../shell/desk/ToolbarOutline.tsx';
import { holdsLink, somethingAtHand } from '../../shell/keep/at-hand.ts';
import type { AssessmentFacts } from '../facts.ts';
import type { LiveProps } from './Live.tsx';
import type { ViewId } from './views.tsx';

interface AssessmentDeskProps {
  readonly facts: AssessmentFacts;
  readonly view: ViewId;
  /** What the server rendered of an assessment in which nothing is answered. */
  readonly children?: ComponentChildren;
}

/**
 * A page about the whole assessment. What computes it is fetched where something is kept or shared, or at a visitor's first
 * sign; until then the page is what the server made.
 */
export function AssessmentDesk({ facts, view, children }: AssessmentDeskProps) {
  const root = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const focused = useRef('');
  const pressed = useRef<string | null>(null);
  const [Live, setLive] = useState<ComponentType<LiveProps> | null>(null);
  const [failed, setFailed] = useState(false);

  /** @param act of the toolbar, done once it is there */
  const summon = (act?: string) => {
    pressed.current = act ?? pressed.current;
    if (asked.current) return;
    asked.current = true;
    import('./Live.tsx').then(
      (loaded) => {
        focused.current = placeOf(document.activeElement, root.current);
        setFailed(false);
        setLive(() => loaded.Live);
      },
      () => {
        asked.current = false;
        setFailed(true);
      },
    );
  };
  useLayoutEffect(() => {
    if (somethingAtHand()) summon();
  }, []);
  useEffect(() => {
    const begin = () => summon();
    const link = () => holdsLink(location.hash) && summon();
    const signs = ['pointerover', 'focusin', 'keydown', 'dragover'] as const;
    for (const sign of signs) root.current?.addEventListener(sign, begin, { passive: true });
    window.addEventListener('storage', begin);
    window.addEventListener('hashchange', link);
    return () => {
      window.removeEventListener('storage', begin);
      window.removeEventListener('hashchange', link);
    };
  }, []);

  // The element that had the focus was replaced by its likeness.
  const onReady = () => {
    if (focused.current) root.current?.querySelector<HTMLElement>(focused.current)?.focus();
    if (pressed.current) root.current?.querySelector<HTMLElement>(`[data-act="${pressed.current}"]`)?.click();
    pressed.current = null;
  };
  return (
    <div class="shell shell-page" ref={root}>
      {Live ? (
        <Live facts={facts} view={view} onReady={onReady} />
      ) : (
        <>
          <ToolbarOutline place="page" failed={failed} onAct={summon} />
          {children}
        </>
      )}
    </div>
  );
}

/** A selector of the focused element within the root; empty when the focus is elsewhere. */
function placeOf(element: Element | null, root: Element | null): string {
  if (!element || !root?.contains(element)) return '';
  if (element.id) return `#${CSS.escape(element.id)}`;
  const act = element.getAttribute('data-act');
  if (act) return `[data-act="${act}"]`;
  const href = element.getAttribute('href');
  return href ? `[href="${CSS.escape(href)}"]` : '';
}
