import { expect, test } from 'vitest';
import { summary } from './summary.mjs';

test('says when each step ran, which files were slowest, and the counts in a last line of their own', () => {
  const files = [
    { file: 'test/a.test.ts', seconds: 2 },
    { file: 'test/b.test.ts', seconds: 61.9 },
  ];
  const text = summary(
    [
      { name: 'unit', passed: 1721, failed: 0, from: 0, to: 75.5, files },
      { name: 'build', passed: 0, failed: 1, from: 3, to: 23 },
      { name: 'browser', passed: 0, failed: 1, why: 'build failed before it' },
    ],
    { cores: 2, seconds: 80 },
  );
  expect(text.trim().split('\n')).toEqual([
    'Where the time went: 1:20 on 2 cores',
    'unit          1721 passed    0 failed     1:15   from 0:00 to 1:15',
    'build            0 passed    1 failed     0:20   from 0:03 to 0:23',
    'browser          0 passed    1 failed   build failed before it',
    '',
    'The slowest files',
    '  1:01   test/b.test.ts',
    '  0:02   test/a.test.ts',
    '',
    '1721 passed, 2 failed',
  ]);
});
