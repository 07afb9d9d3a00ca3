import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Following,
  follow,
  GREATEST_HEIGHT,
  LEAST_HEIGHT,
  LONGEST_RUN,
  NOT_FOLLOWED,
  PAUSE,
  PROTOCOL,
  readFrameMessage,
  readHostMessage,
  say,
  withoutProse,
} from '../../../src/embed/model/protocol.ts';

const sent = (fields: object) => ({ protocol: PROTOCOL, ...fields });

describe('a message from the frame', () => {
  test('carries a height in whole pixels', () => {
    expect(readFrameMessage(say({ type: 'height', height: 640.2 }))).toEqual({ type: 'height', height: 641 });
  });

  test.each([
    [0, LEAST_HEIGHT],
    [-5, LEAST_HEIGHT],
    [1e9, GREATEST_HEIGHT],
    [Number.MAX_VALUE, GREATEST_HEIGHT],
  ])('of height %d is clamped to %d', (height, clamped) => {
    expect(readFrameMessage(sent({ type: 'height', height }))).toEqual({ type: 'height', height: clamped });
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    '640',
    null,
    undefined,
    [640],
    { valueOf: () => 640 },
  ])('of height %j is not believed', (height) => expect(readFrameMessage(sent({ type: 'height', height }))).toBeNull());

  test('of any shape is read or refused, never thrown over', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const message = readFrameMessage(data) ?? readFrameMessage(Object.assign({}, data, sent({ type: 'height' })));
        return message === null || (message.type === 'height' && Number.isInteger(message.height));
      }),
    );
  });

  test('of another protocol, or a newer one, is none', () => {
    expect(readFrameMessage({ type: 'height', height: 640 })).toBeNull();
    expect(readFrameMessage({ protocol: 'pilot-to-production/2', type: 'height', height: 640 })).toBeNull();
  });
});

describe('a result', () => {
  test('keeps numbers, ids and words of the method', () => {
    const result = {
      verdict: 'no-go',
      weeks: { p50: 18.5 },
      missing: ['rollback-plan'],
      currency: 'USD',
      ready: false,
      best: null,
    };
    expect(readFrameMessage(sent({ type: 'result', calculator: 'checklist', result }))).toEqual({
      type: 'result',
      calculator: 'checklist',
      result,
    });
  });

  test.each(['Two words', 'Acme Corp.', '<b>', 'a@example.org', 'été', 'x'.repeat(61), ''])(
    'loses what may be prose: %j',
    (text) => expect(withoutProse({ text, list: [text] })).toEqual({ text: null, list: [null] }),
  );

  test('holds no string with a space, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const strings: string[] = [];
        JSON.stringify(withoutProse(value), (_, one) => {
          if (typeof one === 'string') strings.push(one);
          return one;
        });
        return strings.every((one) => /^[A-Za-z0-9-]{1,60}$/.test(one));
      }),
    );
  });

  test('can be cloned into JSON, without NaN and without depth', () => {
    const loop: Record<string, unknown> = { share: Number.NaN };
    loop['self'] = loop;
    expect(JSON.stringify(withoutProse(loop))).toContain('"share":null');
  });
});

describe('a message to the frame', () => {
  test('is a theme or a locale', () => {
    expect(readHostMessage(say({ type: 'theme', theme: 'dark' }))).toEqual({ type: 'theme', theme: 'dark' });
    expect(readHostMessage(say({ type: 'locale', locale: 'de-CH' }))).toEqual({ type: 'locale', locale: 'de-CH' });
  });

  test.each([
    { type: 'theme', theme: 'pink' },
    { type: 'theme', theme: { toString: (): string => 'dark' } },
    { type: 'locale', locale: 'not a tag' },
    { type: 'locale', locale: ['de'] },
    { type: 'locale', locale: `en-${'x-'.repeat(40)}a` },
    { type: 'accent', accent: '#ff0000' },
    { type: 'answers', answers: {} },
    { type: 'height', height: 400 },
  ])('is nothing else: %j', (fields) => expect(readHostMessage(sent(fields))).toBeNull());

  test('of any shape is read or refused, never thrown over', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (theme, locale) => {
        readHostMessage(sent({ type: 'theme', theme }));
        readHostMessage(sent({ type: 'locale', locale }));
        return readHostMessage(theme) === null;
      }),
    );
  });
});

describe('following a height', () => {
  const run = (heights: readonly number[], step: number, from: Following = NOT_FOLLOWED) =>
    heights.reduce((following, height, index) => follow(following, height, index * step), from);
  const rising = Array.from({ length: 500 }, (_, index) => 100 + index * 10);

  test('takes every change that has a pause before it', () => {
    expect(run(rising, PAUSE).height).toBe(rising.at(-1));
  });

  test('stops when the frame gets taller because it got taller', () => {
    expect(run(rising, 16).height).toBe(rising[LONGEST_RUN - 1]);
  });

  test('stops when it flips to and fro', () => {
    const flipping = Array.from({ length: 500 }, (_, index) => (index % 2 ? 600 : 640));
    const seen = new Set<number>();
    let following = NOT_FOLLOWED;
    let changes = 0;
    flipping.forEach((height, index) => {
      const next = follow(following, height, index * 16);
      if (next.height !== following.height) changes += 1;
      seen.add(next.height);
      following = next;
    });
    expect(changes).toBe(LONGEST_RUN);
    expect(seen).toEqual(new Set([600, 640]));
  });

  test('goes on after a pause', () => {
    const stopped = run(rising, 16);
    expect(follow(stopped, 333, 500 * 16 + PAUSE).height).toBe(333);
  });

  test('is not moved by the same height again, nor by a pixel', () => {
    const once = follow(NOT_FOLLOWED, 640, 0);
    expect(follow(once, 640, 5)).toBe(once);
    expect(follow(once, 641, 5)).toBe(once);
  });

  test('never takes more than its row of changes within a second, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 80, max: 20_000 }), fc.integer({ min: 0, max: 400 }))),
        (events) => {
          let following = NOT_FOLLOWED;
          let now = 0;
          const taken: number[] = [];
          for (const [height, wait] of events) {
            now += wait;
            const next = follow(following, height, now);
            if (next.height !== following.height) taken.push(now);
            following = next;
          }
          return taken.every((at) => taken.filter((other) => other >= at && other < at + PAUSE).length <= LONGEST_RUN);
        },
      ),
    );
  });
});
