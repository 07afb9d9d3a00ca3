/**
 * Exact one-sided bounds on a rate of events (Garwood 1936): events per unit of exposure, be it a week or a thousand requests.
 */
import { gammaQuantile, incompleteGamma, incompleteGammaAbove } from './numeric/incomplete-gamma.ts';
import type { EventCount } from './sample.ts';

/** The true rate is at most this: χ²(confidence, 2k + 2) ÷ 2t. No event in 6 weeks at 95%: 0.4993 a week. */
export function rateUpperBound({ events, exposure }: EventCount, confidence: number): number {
  return gammaQuantile(confidence, events + 1) / exposure;
}

/** The true rate is at least this: χ²(1 − confidence, 2k) ÷ 2t; 0 without an event. */
export function rateLowerBound({ events, exposure }: EventCount, confidence: number): number {
  return gammaQuantile(1 - confidence, events) / exposure;
}

/** P(at most so many events) where `expected` are. Whole `events`, expected 0 or more. */
export function eventsAtMost(events: number, expected: number): number {
  return events < 0 ? 0 : incompleteGammaAbove(events + 1, expected);
}

/** P(at least so many events) where `expected` are. */
export function eventsAtLeast(events: number, expected: number): number {
  return events <= 0 ? 1 : incompleteGamma(events, expected);
}
