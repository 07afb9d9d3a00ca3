/**
 * Keeping, undoing, sharing and all the rest: fetched when there is something to show, or when the visitor begins.
 * Until then a page is light; edits made meanwhile are shown at once and handed over.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Calculator, Place } from '../calculator.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { holdsLink, somethingAtHand } from '../keep/at-hand.ts';
import { type Begin, focused } from './begin.ts';
import type { Connection, Edit, Live } from './connect.ts';
import { handOver } from './early-input.ts';

interface Wanted<Answers> {
  readonly calculator: { readonly id: string; readonly defaults: Answers };
  readonly place: Place;
  readonly load: LoadCalculator;
}

export function useDesk<Answers, Facts, Finding>(root: RefObject<HTMLElement>, wanted: Wanted<Answers>) {
  const [live, setLive] = useState<Live<Answers>>({ answers: wanted.calculator.defaults, readOnly: false });
  const [desk, setDesk] = useState<Parts<Answers, Facts, Finding> | null>(null);
  const [failed, setFailed] = useState(false);
  const state = useRef<{
    asked: boolean;
    act: string | null;
    early: Edit<Answers>[];
    connection: Connection<Answers> | null;
  }>({
    asked: false,
    act: null,
    early: [],
    connection: null,
  });

  const summon = (act?: string) => {
    const now = state.current;
    now.act = act ?? now.act;
    if (now.asked) return;
    now.asked = true;
    const { calculator, place, load } = wanted;
    Promise.all([import('./connect.ts'), import('./Desk.tsx'), import('../share/PrintedLink.tsx'), load(calculator.id)])
      .then(([{ connect }, { Desk }, { PrintedLink }, loaded]) => {
        if (!loaded) throw new Error(`${calculator.id} is missing from the registry`);
        // The registry holds calculators of every kind; under this id it holds this kind.
        const whole = loaded as unknown as Calculator<Answers, Facts, Finding>;
        now.connection = connect({ calculator: whole, place, load }, setLive);
        for (const edit of now.early.splice(0)) now.connection.edit(edit);
        setFailed(false);
        setDesk({
          calculator: whole,
          Desk,
          PrintedLink,
          begin: now.act === null ? focused() : { act: now.act, press: true },
        });
      })
      .catch(() => {
        now.asked = false;
        setFailed(true);
      });
  };
  const onChange = (next: Answers, step?: string) => {
    const { connection, early } = state.current;
    const edit = { seen: live.answers, next, step };
    if (connection) connection.edit(edit);
    else {
      early.push(edit);
      setLive({ ...live, answers: next });
      summon();
    }
  };

  useLayoutEffect(() => {
    if (somethingAtHand()) summon();
  }, []);
  useEffect(() => {
    const begin = () => summon();
    if (root.current) handOver(root.current);
    const link = () => holdsLink(location.hash) && summon();
    const element = root.current;
    const signs = ['pointerover', 'focusin', 'keydown', 'dragover'] as const;
    for (const sign of signs) element?.addEventListener(sign, begin, { once: true, passive: true });
    window.addEventListener('storage', begin, { once: true });
    window.addEventListener('dragover', begin, { once: true });
    window.addEventListener('hashchange', link);
    return () => {
      window.removeEventListener('hashchange', link);
      state.current.connection?.leave();
    };
  }, []);
  return { live, desk, failed, summon, onChange };
}

interface Parts<Answers, Facts, Finding> {
  readonly calculator: Calculator<Answers, Facts, Finding>;
  readonly Desk: typeof import('./Desk.tsx').Desk;
  readonly PrintedLink: typeof import('../share/PrintedLink.tsx').PrintedLink;
  readonly begin: Begin | null;
}
