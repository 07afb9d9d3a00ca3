import { expect, test } from 'vitest';
import { factsOfContent, isOriginal, original } from './take.ts';

test.skipIf(!isOriginal())(
  'the worked cases are computed with what the content states; if not, run take.ts and look at what changes',
  () => {
    expect(original()).toEqual(JSON.parse(JSON.stringify(factsOfContent())));
  },
);
