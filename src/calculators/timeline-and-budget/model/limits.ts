/** What answers may hold at most: for the schema at the border, and for the fields. */
import { MAX_MONEY } from '../../../domain/money.ts';

/** Longest a stage may take, in weeks: five years. */
const MAX_WEEKS = 260;
/** The limits keep every product of the arithmetic finite; they are far above any real plan. */
export const LIMITS = {
  weeks: MAX_WEEKS,
  money: MAX_MONEY,
  rate: 1e6,
  fte: 1000,
  requests: 1e12,
  tokens: 1e8,
  price: 1e6,
  percent: 100,
  contingency: 300,
  growth: 100,
  months: 60,
} as const;
export const MAX_ITEMS = { risks: 12, freezes: 20, team: 20, oneOffs: 30 } as const;

/** How far ahead the cash flow looks, in months from go-live. */
export const HORIZON = 36;
