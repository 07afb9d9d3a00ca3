/** The table of kinds: one row each. */
import type { MeasurementKind } from '../../../../domain/level.ts';
import { difference } from './difference.ts';
import type { Kind } from './kind.ts';
import { mean } from './mean.ts';
import { percentile } from './percentile.ts';
import { rate } from './rate.ts';
import { share } from './share.ts';
import { value } from './value.ts';

export const KINDS: Record<MeasurementKind, Kind> = { share, mean, percentile, rate, difference, value };
