/** Events counted over weeks, months or thousands of requests: exact Poisson bounds. */
import { planExposure } from '../../../../domain/statistics/planning/planned-exposure.ts';
import {
  eventsAtLeast,
  eventsAtMost,
  rateLowerBound,
  rateUpperBound,
} from '../../../../domain/statistics/poisson-rate.ts';
import type { EventCount } from '../../../../domain/statistics/sample.ts';
import type { Measurement, Metric } from '../answers.ts';
import type { Problem } from '../levels.ts';
import { fault, type Kind, signOf } from './kind.ts';

export function countOf(m: Measurement | undefined): EventCount | null {
  return m?.kind === 'rate' && m.events !== null && m.exposure !== null && m.exposure > 0
    ? { events: m.events, exposure: m.exposure }
    : null;
}

export function rateProblems(m: Measurement): Problem[] {
  if (m.kind !== 'rate') return [];
  if (m.exposure === null) return [fault('exposure', 'part-missing')];
  if (m.exposure <= 0) return [fault('exposure', 'no-exposure')];
  return m.events === null ? [fault('events', 'part-missing')] : [];
}

/** Whether so many events prove that the rate is at least as good as `floor`. */
function provesRate({ events, exposure }: EventCount, floor: number, sign: 1 | -1, confidence: number): boolean {
  if (sign > 0) return floor <= 0 || eventsAtLeast(events, floor * exposure) <= 1 - confidence;
  return floor > 0 && eventsAtMost(events, floor * exposure) <= 1 - confidence;
}

export const rate: Kind = {
  problems: ({ measurement }) => rateProblems(measurement),
  read: ({ measurement }) => {
    const count = countOf(measurement);
    return count && count.events / count.exposure;
  },
  amount: ({ measurement }) => countOf(measurement)?.exposure ?? null,
  worth: ({ measurement }) => countOf(measurement)?.exposure ?? 0,
  bound: (metric, confidence) => {
    const count = countOf(metric.measurement);
    return count && (metric.direction === 'higher' ? rateLowerBound : rateUpperBound)(count, confidence);
  },
  proves: (metric, floor, confidence) => {
    const count = countOf(metric.measurement);
    return count !== null && provesRate(count, floor, signOf(metric), confidence);
  },
  disproves: (metric, floor, confidence) => {
    const count = countOf(metric.measurement);
    if (!count) return false;
    return metric.direction === 'higher'
      ? rateUpperBound(count, confidence) < floor
      : rateLowerBound(count, confidence) > floor;
  },
  casesToProve: (metric, floor, power, confidence) => {
    const count = countOf(metric.measurement);
    if (!count || floor <= 0) return null;
    const seen = count.events / count.exposure;
    if (signOf(metric) * (seen - floor) <= 0) return null;
    const planned = planExposure(floor, seen, power, confidence);
    return planned && Math.max(planned.exposure, count.exposure);
  },
  improve: (metric, levels, confidence) => {
    const m = metric.measurement;
    const count = countOf(m);
    return m.kind === 'rate' && count ? enough(metric, count, levels.floor, levels.target, confidence) : null;
  },
  fresh: (metric, levels, power, confidence) => {
    if (levels.floor <= 0 && metric.direction === 'lower') return null;
    const seen = countOf(metric.measurement)?.exposure ?? 0;
    const planned =
      levels.floor > 0 ? planExposure(levels.floor, levels.target, power, confidence)?.exposure : undefined;
    // A target at the floor proves nothing at its own rate: then no event, or half as many again, has to do.
    const fallback = levels.floor > 0 ? 3 / levels.floor : 1;
    const exposure = Math.max(seen, Math.ceil((planned ?? fallback) * 1e6) / 1e6);
    return enough(metric, { events: 0, exposure }, levels.floor, levels.target, confidence);
  },
  carriedOn: ({ measurement, direction }, _, exposure) => {
    const count = countOf(measurement);
    if (!count) return null;
    const events = (count.events * exposure) / count.exposure;
    return {
      kind: 'rate',
      events: direction === 'higher' ? Math.ceil(events - 1e-9) : Math.floor(events + 1e-9),
      exposure,
    };
  },
};

/** The least better number of events in the same exposure that reaches target and proves the floor. */
function enough(
  metric: Metric,
  { exposure }: EventCount,
  floor: number,
  target: number,
  confidence: number,
): Measurement | null {
  const sign = signOf(metric);
  let events = sign > 0 ? Math.ceil(target * exposure - 1e-9) : Math.floor(target * exposure + 1e-9);
  while (events >= 0 && events < 1e7 && !provesRate({ events, exposure }, floor, sign, confidence)) events += sign;
  return events < 0 || events >= 1e7 ? null : { kind: 'rate', events, exposure };
}
