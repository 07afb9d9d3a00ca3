/** Storage, clock and other tabs that do as a test says. */
import { type Shelf, shelfOver } from '../../src/shell/keep/shelf.ts';
import { createStore } from '../../src/shell/keep/store.ts';

export type Trouble = 'none' | 'null' | 'throws-on-access' | 'throws-on-get' | 'throws-on-set' | 'full' | 'forgets';

/** Web storage in memory, with whatever is wrong with it. */
export class FakeStorage implements Storage {
  readonly texts = new Map<string, string>();
  trouble: Trouble = 'none';
  /** Called with the key that was written or removed; null when cleared. */
  onWrite: (key: string | null) => void = () => {};

  get length() {
    return this.texts.size;
  }
  key(index: number) {
    return [...this.texts.keys()][index] ?? null;
  }
  getItem(key: string) {
    if (this.trouble === 'throws-on-get') throw new Error('refused');
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    if (this.trouble === 'throws-on-set') throw new Error('refused');
    if (this.trouble === 'full') throw new DOMException('full', 'QuotaExceededError');
    if (this.trouble === 'forgets') return;
    this.texts.set(key, text);
    this.onWrite(key);
  }
  removeItem(key: string) {
    this.texts.delete(key);
    this.onWrite(key);
  }
  clear() {
    this.texts.clear();
    this.onWrite(null);
  }
  shelf(): Shelf {
    return shelfOver(() => {
      if (this.trouble === 'throws-on-access') throw new DOMException('no', 'SecurityError');
      return this.trouble === 'null' ? null : this;
    });
  }
}

/** A browser whose clock moves only when told to. */
export class FakeBrowser {
  readonly storage = new FakeStorage();
  private time = Date.UTC(2026, 0, 5, 9);
  private timers: { at: number; call: () => void }[] = [];
  private readonly tabs: { writes: boolean; told: (key: string | null) => void; delay: number }[] = [];
  private count = 0;
  private readonly writings: { key: string; before: string | null; after: string | null; at: number; by: object }[] =
    [];

  /**
   * @param delay milliseconds until this tab hears of another's writing
   * @param apart until then it does not see it either, as where each tab has a process of its own
   */
  tab({ local = this.storage, session = new FakeStorage(), delay = 10, apart = false } = {}) {
    const hide: (() => void)[] = [];
    let asks = 'never';
    const me = { writes: false, told: (_: string | null) => {}, delay };
    this.tabs.push(me);
    local.onWrite = (key) => {
      for (const tab of this.tabs) if (!tab.writes) this.later(tab.delay, () => tab.told(key));
    };
    const base = local.shelf();
    const mine = <T>(call: () => T): T => {
      me.writes = true;
      try {
        return call();
      } finally {
        me.writes = false;
      }
    };
    const noted = <T>(key: string, write: () => T): T => {
      const before = base.get(key);
      const done = write();
      this.writings.push({ key, before, after: base.get(key), at: this.time, by: me });
      return done;
    };
    const seen = (key: string) => {
      const all = this.writings.filter((one) => one.key === key);
      const last = all.findLast(({ by, at }) => by === me || at + delay <= this.time);
      return last ? last.after : all[0] ? all[0].before : base.get(key);
    };
    const shelf: Shelf = {
      ...base,
      get: (key) => (apart ? seen(key) : base.get(key)),
      put: (key, text) => mine(() => noted(key, () => base.put(key, text))),
      remove: (key) => mine(() => noted(key, () => base.remove(key))),
    };
    const store = createStore({
      local: shelf,
      tab: session.shelf(),
      now: () => this.time,
      random: () => `r${(this.count++).toString(36)}`,
      later: (wait, call) => this.later(wait, call),
      onOtherTab: (call) => {
        me.told = call;
      },
      onHide: (call) => hide.push(call),
      guard: (ask) => {
        asks = ask;
      },
    });
    store.start();
    return {
      ...store,
      session,
      /** When leaving is asked about. */
      asks: () => asks,
      hide: () => {
        for (const call of hide) call();
      },
      get: () => store.$now.get(),
      note: (notes: string, name?: string) => store.edit((assessment) => ({ ...assessment, notes }), name),
      answer: (part: string, answers: unknown, name?: string, version = 1) =>
        store.edit((a) => ({ ...a, parts: { ...a.parts, [part]: { version, answers } } }), name),
    };
  }

  private later(wait: number, call: () => void) {
    this.timers.push({ at: this.time + wait, call });
  }

  /** Lets time pass, and everything happen that falls due. */
  pass(milliseconds: number) {
    const end = this.time + milliseconds;
    for (;;) {
      const due = this.timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers = this.timers.filter((timer) => timer !== due);
      this.time = Math.max(this.time, due.at);
      due.call();
    }
    this.time = end;
  }
}
