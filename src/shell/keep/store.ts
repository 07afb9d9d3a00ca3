/** The current assessment of this tab: memory first, then the shelf, and in step with other tabs. */
import { atom, type ReadableAtom } from 'nanostores';
import { instantOf } from '../../domain/instant.ts';
import { type AnyCalculator, type Assessment, emptyAssessment } from '../codec/document.ts';
import { equal } from '../codec/json.ts';
import { ancestorsOf, type Join } from './ancestors.ts';
import {
  asides,
  CURRENT_KEY,
  type Entry,
  idOf,
  keyOf,
  load,
  parse,
  type Stored,
  setAside,
  textOf,
  undoKeyOf,
} from './assessments.ts';
import { type Objection, objectionTo } from './check.ts';
import { asksAt, type Environment, type Now, type Refused } from './environment.ts';
import { heldOf, hold, release } from './held.ts';
import { keepHistory, readHistory } from './kept-history.ts';
import { dropCopy, keepCopy, keepForRestoring, probe, restorables } from './last-readable.ts';
import { joined } from './merge-assessments.ts';
import { currentId, FIRST_ID, listAll, writeOther } from './others.ts';
import { partsAside } from './set-aside.ts';
import { forgetMigrated, NO_HISTORY, record, redo, type Step, undo } from './undo.ts';

/** Milliseconds between an edit and its writing: two tabs show each other's within a second. */
const WAIT = 250;

export type Store = ReturnType<typeof createStore>;

export function createStore(around: Environment) {
  const stamp = () => instantOf(around.now());
  const $now = atom<Now>({
    assessment: emptyAssessment(FIRST_ID, stamp()),
    keeping: { state: 'untouched' },
    history: NO_HISTORY,
    aside: [],
  });
  /** What the shelf held when this tab last read or wrote it; null before there is any. */
  let synced: (Stored & { readonly text: string }) | null = null;
  const join: Join = (base, one, other) => joined(base, one, other, calculators).assessment;
  let ancestors = ancestorsOf(emptyAssessment(FIRST_ID, stamp()), join);
  /** What was edited on this page: all there is where the browser keeps nothing. */
  const memory = new Map<string, Now>();
  /** What this page has loaded, to bring the answers of older tabs to one version. */
  const calculators = new Map<string, AnyCalculator>();
  let waiting = false;

  const set = (change: Partial<Now>) => {
    $now.set({ ...$now.get(), ...change });
    around.guard(asksAt($now.get().keeping));
  };
  const remember = (stored: Stored & { readonly text: string }) => {
    synced = stored;
    ancestors.take(stored);
  };
  const refuse = (what: Refused['what'], objection: Objection | null) => {
    if (objection) set({ refused: { what, ...objection } });
    return objection !== null;
  };

  function open(id: string): void {
    flush();
    const left = $now.get();
    if (left.keeping.state !== 'untouched') memory.set(left.assessment.id, left);
    synced = null;
    const empty = emptyAssessment(id, stamp());
    ancestors = ancestorsOf(empty, join);
    const loaded = load(around.local, id);
    const fresh = {
      assessment: empty,
      keeping: { state: 'untouched' },
      history: NO_HISTORY,
      refused: null,
      restorable: restorables(around.local, id),
    } as const;
    around.tab.put(CURRENT_KEY, id);
    const held = heldOf(around.tab, id);
    if (held && (loaded.state === 'read' || loaded.state === 'none')) {
      // What this tab could not put on the shelf is merged with what others have put there since.
      if (held.base) remember(held.base);
      set({
        ...fresh,
        assessment: held.own.assessment,
        keeping: { state: 'unsaved' },
        history: readHistory(around.tab, id),
      });
      flush();
    } else if (loaded.state === 'read') {
      remember(loaded);
      const at = Date.parse(loaded.assessment.updated);
      set({
        ...fresh,
        assessment: loaded.assessment,
        keeping: { state: 'saved', at },
        history: readHistory(around.tab, id),
      });
      if (loaded.leftOut.length > 0) {
        setAside(around.local, id, loaded.text);
        set({ aside: [...$now.get().aside, id] });
      }
      around.local.put(CURRENT_KEY, id);
    } else if (loaded.state === 'newer') {
      set({ ...fresh, keeping: { state: 'newer' } });
    } else if (loaded.state === 'unreadable') {
      const moved = setAside(around.local, id, loaded.text) === 'kept' && around.local.remove(keyOf(id));
      if (moved) keepForRestoring(around.local, id);
      // Where it can't be moved it stays, and the new work gets another key.
      const assessment = moved ? fresh.assessment : emptyAssessment(around.random(), stamp());
      set({ ...fresh, assessment, aside: [...$now.get().aside, id], restorable: restorables(around.local, id) });
    } else {
      const refuses = probe(around.local);
      const nothing = refuses === 'kept' ? fresh : { ...fresh, keeping: { state: 'untouched', refuses } as const };
      set(memory.get(id) ?? nothing);
    }
  }

  const start = () => open(currentId(around));

  /**
   * Changes the assessment.
   * @param name edits of the same name that follow each other are one step of undo
   * @param before the assessment as undo shall leave it: without it, as it is
   */
  function edit(
    change: (assessment: Assessment) => Assessment,
    name?: string,
    before: (assessment: Assessment) => Assessment = (same) => same,
  ): void {
    const { assessment, history, keeping } = $now.get();
    if (keeping.state === 'newer') return;
    const next = change(assessment);
    if (equal(next, assessment) || refuse('edit', objectionTo(next, calculators, assessment))) return;
    const kept = forgetMigrated(history, assessment, next);
    set({ refused: null, history: record(kept, before(assessment), next, around.now(), name) });
    put(next);
  }

  function put(assessment: Assessment, updated = stamp()): void {
    set({ assessment: { ...assessment, updated }, keeping: { state: 'unsaved' } });
    if (waiting) return;
    waiting = true;
    around.later(WAIT, () => {
      waiting = false;
      flush();
    });
  }

  function step(way: 'undo' | 'redo'): Step | null {
    const { assessment, history, keeping } = $now.get();
    const taken = keeping.state === 'newer' ? null : { undo, redo }[way](history, assessment);
    if (!taken) return null;
    if (refuse(way, objectionTo(taken.value, calculators, assessment))) {
      // The step can't be taken back as long as the other's edit stands: the one before it can.
      const { past, future } = history;
      set({ history: way === 'undo' ? { past: past.slice(0, -1), future } : { past, future: future.slice(0, -1) } });
      return null;
    }
    const left = forgetMigrated(taken.history, assessment, taken.value);
    set({ refused: null, history: left });
    // Another tab's answers of another version stand there now: the step is of fields that are no more.
    if (left !== taken.history) return null;
    put(taken.value);
    return taken.step;
  }

  /** Adds an assessment and makes it the current one; the one before stays as it is. */
  function add(make: (id: string, now: string) => Assessment = emptyAssessment): void {
    const id = around.random();
    const made = make(id, stamp());
    if (refuse('write', objectionTo(made, calculators))) return;
    open(id);
    put(made);
    flush();
  }

  function listEntries(): Entry[] {
    flush();
    const now = $now.get();
    const edited = [...memory.values(), ...(now.keeping.state === 'untouched' ? [] : [now])];
    return listAll(around, edited);
  }

  /** Writes an assessment that is not the current one; the current one is edited instead. */
  function write(assessment: Assessment): void {
    if (assessment.id === $now.get().assessment.id) {
      edit((now) => ({ ...assessment, id: now.id }));
      return;
    }
    if (refuse('write', objectionTo(assessment, calculators))) return;
    const edited = { ...assessment, updated: stamp() };
    const outcome = writeOther(around, edited);
    if (outcome === 'kept') memory.delete(edited.id);
    else if (outcome)
      memory.set(edited.id, { assessment: edited, keeping: { state: outcome }, history: NO_HISTORY, aside: [] });
  }

  /** Removes an assessment; where it is the current one, the last edited of the others takes its place. */
  function remove(id: string): void {
    flush();
    memory.delete(id);
    around.local.remove(keyOf(id));
    dropCopy(around.local, id);
    release(around.tab, id);
    around.tab.remove(undoKeyOf(id));
    if (id !== $now.get().assessment.id) return;
    set({ keeping: { state: 'untouched' } });
    const next = listEntries().find((entry) => entry.state === 'read');
    open(next?.id ?? around.random());
  }

  /** Writes what is not written yet, after taking in what another tab wrote meanwhile. */
  function flush(): void {
    if ($now.get().keeping.state !== 'unsaved') return;
    const { id } = $now.get().assessment;
    const text = around.local.get(keyOf(id));
    if (text !== null && text !== synced?.text) takeIn(text);
    const { assessment, keeping } = $now.get();
    if (keeping.state !== 'unsaved') return;
    const stored: Stored = { assessment, revision: around.random(), follows: ancestors.line() };
    const written = textOf(stored);
    let outcome = around.local.put(keyOf(id), written);
    if (outcome === 'full') {
      dropCopy(around.local, id);
      outcome = around.local.put(keyOf(id), written);
    }
    if (outcome === 'kept') {
      remember({ ...stored, text: written });
      keepCopy(around.local, stored, calculators);
      release(around.tab, id);
      if (around.local.get(CURRENT_KEY) !== id) around.local.put(CURRENT_KEY, id);
    }
    const held = outcome !== 'kept' && hold(around.tab, stored, synced?.text ?? null) === 'kept';
    set({ keeping: outcome === 'kept' ? { state: 'saved', at: around.now() } : { state: outcome, held } });
    keepHistory(around.tab, id, $now.get().history);
  }

  /** Makes one of this tab's assessment and the one that another tab wrote. */
  function takeIn(text: string): void {
    const { assessment: mine, keeping } = $now.get();
    const theirs = parse(text, mine.id);
    if (theirs.state === 'newer') {
      set({ keeping: { state: 'newer' } });
      return;
    }
    if (theirs.state !== 'read') {
      if (setAside(around.local, mine.id, text) === 'kept') set({ aside: [...$now.get().aside, mine.id] });
      else set({ keeping: { state: 'refused' } });
      return;
    }
    const { assessment: merged, left } = joined(ancestors.common(theirs), mine, theirs.assessment, calculators);
    remember(theirs);
    set({ assessment: merged, history: forgetMigrated($now.get().history, mine, merged) });
    for (const [calculator, part] of Object.entries(left)) {
      putPartAside(calculator, part);
      refuse('merge', { calculator, problem: { path: '', message: '' } });
    }
    if (equal({ ...merged, updated: '' }, { ...theirs.assessment, updated: '' })) {
      set({ keeping: { state: 'saved', at: around.now() } });
    } else if (keeping.state !== 'unsaved') put(merged, merged.updated);
  }

  const { putPartAside, setPartAside, restore } = partsAside(around, { get: () => $now.get(), set, put, edit });
  around.onHide(flush);
  around.onOtherTab((key) => {
    const { id } = $now.get().assessment;
    if (key !== null && idOf(key) !== id) return;
    const text = around.local.get(keyOf(id));
    if (text === null) {
      if ($now.get().keeping.state === 'saved') set({ keeping: { state: 'gone' } });
    } else if (text !== synced?.text) takeIn(text);
  });

  return {
    $now: $now as ReadableAtom<Now>,
    start,
    open,
    edit,
    undo: () => step('undo'),
    redo: () => step('redo'),
    add,
    write,
    remove,
    list: listEntries,
    asides: () => asides(around.local),
    setPartAside,
    restore,
    /** A calculator that this page has loaded, by whose versions the answers of other tabs are read. */
    learn: (calculator: AnyCalculator) => void calculators.set(calculator.id, calculator),
    knows: (id: string) => calculators.has(id),
    flush,
    around,
  };
}
