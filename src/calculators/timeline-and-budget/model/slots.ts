/** Which slot of random draws each uncertain quantity has. Never renumber: every result ever shared depends on it. */
import { BENEFIT, type BenefitKey, BUY, type BuyKey, RUNNING, type RunningKey } from './plan.ts';

export const SLOT = {
  /** Slot 0 is the factor that stages share. */
  stage: (place: number) => 1 + place,
  running: (key: RunningKey) => 40 + RUNNING.indexOf(key),
  benefit: (key: BenefitKey) => 60 + BENEFIT.indexOf(key),
  buy: (key: BuyKey) => 70 + BUY.indexOf(key),
  riskHappens: (place: number) => 100 + place,
  riskDelay: (place: number) => 140 + place,
  oneOff: (place: number) => 200 + place,
} as const;
