import { demandFresh, SITE, SUB_SITE } from '../site/builds.ts';

export function setup() {
  for (const build of [SITE, SUB_SITE]) demandFresh(build);
}
