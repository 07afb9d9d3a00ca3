/** Parts that can't be read, out of the way and back again. */
import type { Assessment, Part } from '../codec/document.ts';
import { setAside } from './assessments.ts';
import type { Environment, Now } from './environment.ts';
import { keepForRestoring, type Restorable, restorables, restored } from './last-readable.ts';

/** The store, as far as this needs it. */
interface Store {
  readonly get: () => Now;
  readonly set: (change: Partial<Now>) => void;
  readonly put: (assessment: Assessment) => void;
  readonly edit: (change: (assessment: Assessment) => Assessment) => void;
}

export function partsAside({ local }: Environment, { get, set, put, edit }: Store) {
  const look = () => set({ restorable: restorables(local, get().assessment.id) });

  function putPartAside(calculator: string, part: Part): boolean {
    const { assessment, aside } = get();
    const name = `${assessment.id}:${calculator}`;
    if (!aside.includes(name)) set({ aside: [...aside, name] });
    return setAside(local, name, JSON.stringify(part)) === 'kept';
  }

  return {
    putPartAside,
    /**
     * A calculator's part that can't be read is set aside, and the calculator begins anew.
     * @param readable what could be read of it, to begin with
     * @returns false where it can't be moved: then it stays, and nobody may write over it
     */
    setPartAside(calculator: string, readable?: Part): boolean {
      const { assessment } = get();
      const { [calculator]: part, ...parts } = assessment.parts;
      const moved = part !== undefined && putPartAside(calculator, part);
      if (!moved) return false;
      if (!readable) keepForRestoring(local, assessment.id, calculator);
      look();
      put({ ...assessment, parts: readable ? { ...parts, [calculator]: readable } : parts });
      return true;
    },
    /** Puts back what was set aside, as it was when it was last readable: an edit like any other, that can be undone. */
    restore(what: Restorable): void {
      edit((assessment) => restored(assessment, what));
      if (get().refused) return;
      local.remove(what.key);
      look();
    },
  };
}
