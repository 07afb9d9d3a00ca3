import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planExposure } from '../../../src/domain/statistics/planning/planned-exposure.ts';
import {
  eventsAtLeast,
  eventsAtMost,
  rateLowerBound,
  rateUpperBound,
} from '../../../src/domain/statistics/poisson-rate.ts';
import { bisect } from './sampling.ts';

/** P(at most k events where x are expected), by adding the terms. */
function atMost(events: number, expected: number): number {
  let sum = 0;
  let log = -expected;
  for (let k = 0; k <= events; k += 1) {
    sum += Math.exp(log);
    log += Math.log(expected / (k + 1));
  }
  return sum;
}

describe('bounds on a rate of events', () => {
  it.each([
    [0, 6, 0.4993],
    [1, 6, 0.7906],
    [3, 6, 1.2923],
    [3, 12, 0.6461],
    [10, 8, 2.1203],
  ])('%d events in %d: at most %d', (events, exposure, bound) => {
    expect(rateUpperBound({ events, exposure }, 0.95)).toBeCloseTo(bound, 4);
  });

  it.each([
    [0, 4, 0],
    [3, 6, 0.1363],
    [10, 8, 0.6782],
    [120, 30, 3.4189],
  ])('%d events in %d: at least %d', (events, exposure, bound) => {
    expect(rateLowerBound({ events, exposure }, 0.95)).toBeCloseTo(bound, 4);
  });

  it('no event: the rule of three, −ln 5% ÷ t', () => {
    expect(rateUpperBound({ events: 0, exposure: 1 }, 0.95)).toBeCloseTo(-Math.log(0.05), 12);
  });

  it('are where the summed chances leave 5%', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        (events, exposure) => {
          const upper = bisect((x) => 0.05 - atMost(events, x), 0, 2 * events + 20);
          expect(rateUpperBound({ events, exposure }, 0.95) * exposure).toBeCloseTo(upper, 8);
          const lower = events === 0 ? 0 : bisect((x) => 0.95 - atMost(events - 1, x), 0, events + 1);
          const found = rateLowerBound({ events, exposure }, 0.95) * exposure;
          if (events > 0) expect(1 - atMost(events - 1, found)).toBeCloseTo(0.05, 8);
          else expect(found).toBe(lower);
        },
      ),
    );
  });

  it('hold for millions of events', () => {
    // Normal approximation of the square root: (√(k + 1) + 1.645 ÷ 2)², about.
    expect(rateUpperBound({ events: 1e6, exposure: 1 }, 0.95) / (1e6 + 1644.85 + 1.4)).toBeCloseTo(1, 6);
    expect(rateLowerBound({ events: 1e6, exposure: 1 }, 0.95) / (1e6 - 1644.85 + 0.6)).toBeCloseTo(1, 6);
  });

  it('chances of so many events are the sums of their terms', () => {
    for (const [events, expected] of [
      [0, 0.3],
      [4, 2],
      [30, 41],
      [200, 150],
    ] as const) {
      expect(eventsAtMost(events, expected)).toBeCloseTo(atMost(events, expected), 12);
      expect(eventsAtLeast(events + 1, expected)).toBeCloseTo(1 - atMost(events, expected), 12);
    }
    expect(eventsAtMost(-1, 3)).toBe(0);
    expect(eventsAtLeast(0, 3)).toBe(1);
    expect(eventsAtMost(2, 0)).toBe(1);
    expect(eventsAtLeast(1, 0)).toBe(0);
  });
});

describe('how long to count events', () => {
  /** Power at an exposure, counted plainly. */
  const power = (exposure: number, floor: number, hoped: number): number => {
    if (hoped < floor) {
      let allowed = -1;
      while (atMost(allowed + 1, floor * exposure) <= 0.05) allowed += 1;
      return allowed < 0 ? 0 : atMost(allowed, hoped * exposure);
    }
    let needed = 1;
    while (1 - atMost(needed - 1, floor * exposure) > 0.05) needed += 1;
    return 1 - atMost(needed - 1, hoped * exposure);
  };

  it.each([
    [0.5, 0.2],
    [0.5, 0.05],
    [3, 2],
    [2, 3],
    [0.2, 1],
    [2, 100],
  ])('floor %d, hoped for %d: from there on the chance holds, and just before it does not', (floor, hoped) => {
    const { exposure, events } = planExposure(floor, hoped, 0.8, 0.95)!;
    expect(power(exposure * (1 + 1e-9), floor, hoped)).toBeGreaterThanOrEqual(0.8 - 1e-6);
    expect(power(exposure * (1 - 1e-6), floor, hoped)).toBeLessThan(0.8);
    for (let step = 1; step <= 400; step += 1)
      expect(power(exposure * (1 + step / 100), floor, hoped), `${step}`).toBeGreaterThanOrEqual(0.8);
    const proves = hoped < floor ? atMost(events, floor * exposure) : 1 - atMost(events - 1, floor * exposure);
    expect(proves).toBeLessThanOrEqual(0.05 + 1e-9);
  });

  it('hoping for no event at all takes until none is proof', () => {
    expect(planExposure(0.5, 0, 0.8, 0.95)).toEqual({ exposure: expect.closeTo(-Math.log(0.05) / 0.5, 9), events: 0 });
  });

  it('is null where hope is no better than the floor', () => {
    expect(planExposure(0.5, 0.5, 0.8, 0.95)).toBeNull();
    expect(planExposure(0.5, 0.5 * (1 - 1e-9), 0.8, 0.95)).toBeNull();
  });
});
