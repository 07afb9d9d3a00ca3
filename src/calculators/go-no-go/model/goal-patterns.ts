/** What can be counted when a goal comes true, as the guide offers it. The words are in the catalog. */
import type { Direction, MeasurementKind } from '../../../domain/level.ts';

export type PatternId = 'right' | 'faster' | 'cheaper' | 'fewer-errors' | 'used' | 'liked' | 'runs';

export interface Pattern {
  readonly id: PatternId;
  readonly category: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly measured: MeasurementKind;
}

export const patterns: readonly Pattern[] = [
  { id: 'right', category: 'performance', unit: '%', direction: 'higher', measured: 'share' },
  { id: 'faster', category: 'business', unit: 'min', direction: 'lower', measured: 'mean' },
  { id: 'cheaper', category: 'business', unit: '$', direction: 'lower', measured: 'value' },
  { id: 'fewer-errors', category: 'business', unit: '%', direction: 'lower', measured: 'share' },
  { id: 'used', category: 'user-acceptance', unit: '%', direction: 'higher', measured: 'share' },
  { id: 'liked', category: 'user-acceptance', unit: 'points', direction: 'higher', measured: 'mean' },
  { id: 'runs', category: 'operational-readiness', unit: '%', direction: 'higher', measured: 'share' },
];
