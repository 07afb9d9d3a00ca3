/** Which texts a tab has taken in, so that two tabs find what both began with. */
import type { Assessment } from '../codec/document.ts';
import type { Stored } from './assessments.ts';

/** Revisions that a text names as its ancestors, and that a tab remembers. */
const MOST = 64;

export interface Ancestors {
  /** Revisions that what this tab holds was made from, the latest first. */
  line(): readonly string[];
  /** This tab has read or written a text, and holds all that is in it. */
  take(stored: Stored): void;
  /** What this tab and the writer of a text both began with; undefined where nobody knows. */
  common(theirs: Stored): Assessment | undefined;
}

/** Makes one of two assessments that began with the same. */
export type Join = (base: Assessment | undefined, one: Assessment, other: Assessment) => Assessment;

/** @param empty what a tab begins with that finds nothing */
export function ancestorsOf(empty: Assessment, join: Join): Ancestors {
  let line: readonly string[] = [];
  const known = new Map<string, Stored>();
  const among = (revisions: readonly string[]) => revisions.flatMap((one) => known.get(one) ?? []);
  return {
    line: () => line,
    take(stored) {
      const { revision, follows } = stored;
      line = [...new Set([revision, ...alternating(follows, line)])].slice(0, MOST);
      known.set(revision, stored);
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    },
    common(theirs) {
      // Older than what is here, and contained in it.
      if (line.includes(theirs.revision)) return theirs.assessment;
      const theirLine = [theirs.revision, ...theirs.follows];
      const shared = among(theirLine);
      const [last, ...others] = shared.filter(
        ({ revision }) => !shared.some(({ follows }) => follows.includes(revision)),
      );
      // Two tabs that have both merged the same two texts have both of them in common.
      if (last) {
        return others.reduce((one, other) => {
          const follows = [...one.follows, ...other.follows];
          const base = among(one.follows).find(({ revision }) => other.follows.includes(revision))?.assessment ?? empty;
          return { revision: '', follows, assessment: join(base, one.assessment, other.assessment) };
        }, last).assessment;
      }
      // Both lines are whole: they began apart, with nothing. One's own text is no ancestor: what the other has not seen of it
      // would count as removed.
      const whole = line.length < MOST && theirLine.length <= MOST && !theirLine.some((one) => line.includes(one));
      return whole ? empty : undefined;
    },
  };
}

/** Both lists, item by item: which of two revisions in different lists is the later, nobody knows. */
function alternating(first: readonly string[], second: readonly string[]): string[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, place) => [
    first[place],
    second[place],
  ]).flatMap((pair) => pair.filter((one) => one !== undefined));
}
