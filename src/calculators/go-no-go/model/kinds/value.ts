import type { Kind } from './kind.ts';
import { noSample } from './kind.ts';

/** One number: all there is. */
export const value: Kind = {
  ...noSample,
  problems: () => [],
  read: ({ measurement: m }) => (m.kind === 'value' ? m.value : null),
  improve: (_, { target }) => ({ kind: 'value', value: target }),
  fresh: (_, { target }) => ({ kind: 'value', value: target }),
  carriedOn: () => null,
};
