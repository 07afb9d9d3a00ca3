/** A calculator's answers: its own until the desk is fetched, the store's from then on. Edits made meanwhile are handed over. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { reloadsSafely } from '../../ui/fetching.tsx';
import type { Calculator, Place } from '../calculator.ts';
import type { LoadCalculator } from '../codec/link-content.ts';
import { holdsLink, keepEarly } from '../keep/at-hand.ts';
import type { Begin } from './begin.ts';
import type { Connection, Edit, Live } from './connect.ts';
import { handOver } from './early-input.ts';
import { useSummons } from './use-summons.ts';

interface Wanted<Answers> {
  readonly calculator: { readonly id: string; readonly defaults: Answers };
  readonly place: Place;
  readonly load: LoadCalculator;
}

export function useDesk<Answers, Facts, Finding>(root: RefObject<HTMLElement>, wanted: Wanted<Answers>) {
  const { calculator, place, load } = wanted;
  const [live, setLive] = useState<Live<Answers>>({ answers: calculator.defaults, readOnly: false });
  const [desk, setDesk] = useState<Parts<Answers, Facts, Finding> | null>(null);
  const state = useRef<{ early: Edit<Answers>[]; connection: Connection<Answers> | null }>({
    early: [],
    connection: null,
  });

  /** For when the page is left before what keeps answers has come; false where that loses something. */
  const keepUntilBack = () => {
    const last = state.current.early.at(-1);
    // What was done to an opened link's answers is nobody's own work.
    return !last || holdsLink(location.hash) || (place !== 'embed' && keepEarly(calculator.id, last.next));
  };

  const { summon, notice } = useSummons(root, async () => {
    const now = state.current;
    try {
      const [{ connect }, { CalculatorDesk }, { PrintedLink }, loaded] = await Promise.all([
        import('./connect.ts'),
        import('./CalculatorDesk.tsx'),
        import('../share/PrintedLink.tsx'),
        load(calculator.id),
      ]);
      if (!loaded) throw new Error(`${calculator.id} is missing from the registry`);
      // The registry holds calculators of every kind; under this id it holds this kind.
      const whole = loaded as unknown as Calculator<Answers, Facts, Finding>;
      now.connection = connect({ calculator: whole, place, load }, setLive);
      for (const edit of now.early.splice(0)) now.connection.edit(edit);
      return (begin) => setDesk({ calculator: whole, Desk: CalculatorDesk, PrintedLink, begin });
    } catch (error) {
      reloadsSafely(keepUntilBack);
      throw error;
    }
  });
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

  useEffect(() => {
    if (root.current) handOver(root.current);
    addEventListener('pagehide', keepUntilBack);
    return () => {
      removeEventListener('pagehide', keepUntilBack);
      state.current.connection?.leave();
    };
  }, []);
  return { live, desk, notice, summon, onChange };
}

interface Parts<Answers, Facts, Finding> {
  readonly calculator: Calculator<Answers, Facts, Finding>;
  readonly Desk: typeof import('./CalculatorDesk.tsx').CalculatorDesk;
  readonly PrintedLink: typeof import('../share/PrintedLink.tsx').PrintedLink;
  readonly begin: Begin;
}
