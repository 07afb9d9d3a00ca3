/** The current assessment of this tab: memory first, then the shelf, and in step with other tabs. */
import { atom, type ReadableAtom } from 'nanostores';
import { type AnyCalculator, type Assessment, emptyAssessment, type Part } from '../codec/document.ts';
import { equal, isObject, readJson } from '../codec/json.ts';
import {
  asides,
  CURRENT_KEY,
  type Entry,
  idOf,
  keyOf,
  list,
  load,
  parse,
  type Stored,
  setAside,
  textOf,
  undoKeyOf,
} from './assessments.ts';
import type { Environment, Now } from './environment.ts';
import { mergeAssessments } from './merge-assessments.ts';
import { forgetMigrated, type History, NO_HISTORY, record, redo, type Step, undo } from './undo.ts';

/** The id of the first assessment of a browser: two tabs that begin at once mean the same one. */
const FIRST_ID = 'first';

/** Milliseconds between an edit and its writing: two tabs show each other's within a second. */
const WAIT = 250;
/** Revisions that a text names as its ancestors, and that a tab remembers. */
const ANCESTORS = 16;

export type Store = ReturnType<typeof createStore>;

export function createStore(around: Environment) {
  const stamp = () => new Date(around.now()).toISOString();
  const $now = atom<Now>({
    assessment: emptyAssessment(FIRST_ID, stamp()),
    keeping: { state: 'untouched' },
    history: NO_HISTORY,
    aside: [],
  });
  /** What the shelf held when this tab last read or wrote it; null before there is any. */
  let synced: (Stored & { readonly text: string }) | null = null;
  let known = new Map<string, Assessment>();
  /** What was edited on this page: all there is where the browser keeps nothing. */
  const memory = new Map<string, Now>();
  /** What this page has loaded, to bring the answers of older tabs to one version. */
  const calculators = new Map<string, AnyCalculator>();
  let waiting = false;

  const set = (change: Partial<Now>) => $now.set({ ...$now.get(), ...change });
  const remember = (stored: Stored & { readonly text: string }) => {
    synced = stored;
    known.set(stored.revision, stored.assessment);
    const [oldest] = known.keys();
    if (known.size > ANCESTORS && oldest !== undefined) known.delete(oldest);
  };

  function open(id: string): void {
    flush();
    const left = $now.get();
    if (left.keeping.state !== 'untouched') memory.set(left.assessment.id, left);
    synced = null;
    known = new Map();
    const loaded = load(around.local, id);
    const fresh = {
      assessment: emptyAssessment(id, stamp()),
      keeping: { state: 'untouched' },
      history: NO_HISTORY,
    } as const;
    around.tab.put(CURRENT_KEY, id);
    if (loaded.state === 'read') {
      remember(loaded);
      const at = Date.parse(loaded.assessment.updated);
      set({ assessment: loaded.assessment, keeping: { state: 'saved', at }, history: readHistory(id) });
      around.local.put(CURRENT_KEY, id);
    } else if (loaded.state === 'newer') {
      set({ ...fresh, keeping: { state: 'newer' } });
    } else if (loaded.state === 'unreadable') {
      const moved = setAside(around.local, id, loaded.text) === 'kept' && around.local.remove(keyOf(id));
      // Where it can't be moved it stays, and the new work gets another key.
      const assessment = moved ? fresh.assessment : emptyAssessment(around.random(), stamp());
      set({ ...fresh, assessment, aside: [...$now.get().aside, id] });
    } else set(memory.get(id) ?? fresh);
  }

  function start(): void {
    open(around.tab.get(CURRENT_KEY) ?? around.local.get(CURRENT_KEY) ?? FIRST_ID);
  }

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
    if (equal(next, assessment)) return;
    const kept = forgetMigrated(history, assessment, next);
    set({ history: record(kept, before(assessment), next, around.now(), name) });
    put(next);
  }

  function put(assessment: Assessment): void {
    set({ assessment: { ...assessment, updated: stamp() }, keeping: { state: 'unsaved' } });
    if (waiting) return;
    waiting = true;
    around.later(WAIT, () => {
      waiting = false;
      flush();
    });
  }

  function step(take: typeof undo): Step | null {
    const { assessment, history, keeping } = $now.get();
    const taken = keeping.state === 'newer' ? null : take(history, assessment);
    if (!taken) return null;
    const left = forgetMigrated(taken.history, assessment, taken.value);
    set({ history: left });
    // Another tab's answers of another version stand there now: the step is of fields that are no more.
    if (left !== taken.history) return null;
    put(taken.value);
    return taken.step;
  }

  /** Adds an assessment and makes it the current one; the one before stays as it is. */
  function add(make: (id: string, now: string) => Assessment = emptyAssessment): void {
    const id = around.random();
    open(id);
    put(make(id, stamp()));
    flush();
  }

  /**
   * A calculator's part that can't be read is set aside, and the calculator begins anew.
   * @returns false where it can't be moved: then it stays, and nobody may write over it
   */
  function setPartAside(calculator: string): boolean {
    const { assessment } = $now.get();
    const { [calculator]: part, ...parts } = assessment.parts;
    const moved = part !== undefined && putPartAside(calculator, part);
    if (moved) put({ ...assessment, parts });
    return moved;
  }

  function putPartAside(calculator: string, part: Part): boolean {
    const { assessment, aside } = $now.get();
    const name = `${assessment.id}:${calculator}`;
    if (!aside.includes(name)) set({ aside: [...aside, name] });
    return setAside(around.local, name, JSON.stringify(part)) === 'kept';
  }

  /** All assessments, the last edited first; also those that only this page remembers. */
  function listAll(): Entry[] {
    flush();
    const kept = list(around.local);
    const now = $now.get();
    const held = [...memory.values(), ...(now.keeping.state === 'untouched' ? [] : [now])];
    const only = held.filter(({ assessment }) => !kept.some((entry) => entry.id === assessment.id));
    return [...only.map(({ assessment }): Entry => ({ id: assessment.id, state: 'read', assessment })), ...kept];
  }

  /** Writes an assessment that is not the current one; the current one is edited instead. */
  function write(assessment: Assessment): void {
    if (assessment.id === $now.get().assessment.id) {
      edit((now) => ({ ...assessment, id: now.id }));
      return;
    }
    const loaded = load(around.local, assessment.id);
    if (loaded.state === 'newer' || loaded.state === 'unreadable') return;
    const follows = loaded.state === 'read' ? [loaded.revision, ...loaded.follows].slice(0, ANCESTORS) : [];
    const edited = { ...assessment, updated: stamp() };
    const outcome = around.local.put(
      keyOf(edited.id),
      textOf({ assessment: edited, revision: around.random(), follows }),
    );
    if (outcome === 'kept') memory.delete(edited.id);
    else memory.set(edited.id, { assessment: edited, keeping: { state: outcome }, history: NO_HISTORY, aside: [] });
  }

  /** Removes an assessment; where it is the current one, the last edited of the others takes its place. */
  function remove(id: string): void {
    flush();
    memory.delete(id);
    around.local.remove(keyOf(id));
    around.tab.remove(undoKeyOf(id));
    if (id !== $now.get().assessment.id) return;
    set({ keeping: { state: 'untouched' } });
    const next = listAll().find((entry) => entry.state === 'read');
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
    const follows = synced ? [synced.revision, ...synced.follows].slice(0, ANCESTORS) : [];
    const stored: Stored = { assessment, revision: around.random(), follows };
    const written = textOf(stored);
    const outcome = around.local.put(keyOf(id), written);
    if (outcome === 'kept') {
      remember({ ...stored, text: written });
      if (around.local.get(CURRENT_KEY) !== id) around.local.put(CURRENT_KEY, id);
    }
    set({ keeping: outcome === 'kept' ? { state: 'saved', at: around.now() } : { state: outcome } });
    around.tab.put(undoKeyOf(id), JSON.stringify($now.get().history));
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
    const ancestor =
      [theirs.revision, ...theirs.follows].map((one) => known.get(one)).find(Boolean) ?? synced?.assessment;
    const later = isLater(mine, theirs.assessment) ? 'mine' : 'theirs';
    const updated = later === 'mine' ? mine.updated : theirs.assessment.updated;
    const made = mergeAssessments(ancestor, mine, theirs.assessment, later, calculators);
    const merged = { ...made.assessment, updated };
    remember(theirs);
    set({ assessment: merged, history: forgetMigrated($now.get().history, mine, merged) });
    for (const [calculator, part] of Object.entries(made.left)) putPartAside(calculator, part);
    if (equal({ ...merged, updated: '' }, { ...theirs.assessment, updated: '' })) {
      set({ keeping: { state: 'saved', at: around.now() } });
    } else if (keeping.state !== 'unsaved') put(merged);
  }

  function readHistory(id: string): History {
    const json = readJson(around.tab.get(undoKeyOf(id)) ?? '', 4 << 20);
    const value = json.ok ? json.value : null;
    if (!isObject(value) || !isSteps(value['past']) || !isSteps(value['future'])) return NO_HISTORY;
    return { past: value['past'], future: value['future'] };
  }

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
    undo: () => step(undo),
    redo: () => step(redo),
    add,
    write,
    remove,
    list: listAll,
    asides: () => asides(around.local),
    setPartAside,
    /** A calculator that this page has loaded, by whose versions the answers of other tabs are read. */
    learn: (calculator: AnyCalculator) => void calculators.set(calculator.id, calculator),
    flush,
    around,
  };
}

/** Later edited; where that is the same, the same one for every tab. */
function isLater(a: Assessment, b: Assessment): boolean {
  return a.updated === b.updated ? JSON.stringify(a) > JSON.stringify(b) : a.updated > b.updated;
}

function isSteps(value: unknown): value is readonly Step[] {
  return (
    Array.isArray(value) &&
    value.every((one) => isObject(one) && Array.isArray(one['path']) && typeof one['at'] === 'number')
  );
}
