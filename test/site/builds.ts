/** The two builds under test: at the root, and under a sub-path. */
import { staleness } from '../../src/build/build-stamp.ts';

export interface Build {
  readonly name: string;
  readonly folder: string;
  readonly base: string;
  /** The command that makes it anew. */
  readonly renew: string;
  /** Whether somebody named the folder: then it is theirs to know what is in it. */
  readonly isNamed: boolean;
}

const at = (name: string, variable: string, folder: string, base: string, renew: string): Build => {
  const named = process.env[variable];
  return { name, folder: named ?? folder, base, renew, isNamed: named !== undefined };
};

export const SITE = at('at /', 'DIST', 'dist', '/', 'npm run build');
export const SUB_SITE = at('under /sub/', 'DIST_SUB', 'dist-sub', '/sub/', 'npm test build-sub');

/** @throws when the build is not what the sources would give now; says how to renew it */
export function demandFresh({ folder, base, renew, isNamed }: Build): void {
  const stale = isNamed ? undefined : staleness('.', folder, base);
  if (stale) throw new Error(`${stale}\nRenew it:  ${renew}`);
}
