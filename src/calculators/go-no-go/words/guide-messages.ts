/** The questions that make a vague goal countable, fetched with the guide. */
import type { Direction, MeasurementKind } from '../../../domain/level.ts';

/** What one would see if the goal came true, and the metric that counts it. */
export interface Pattern {
  readonly id: string;
  readonly label: string;
  readonly category: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly measured: MeasurementKind;
  /** The metric's name, from what is counted. */
  readonly name: (cases: string) => string;
}

export const patterns: readonly Pattern[] = [
  {
    id: 'right',
    label: 'It is right more often',
    category: 'performance',
    unit: '%',
    direction: 'higher',
    measured: 'proportion',
    name: (cases) => `${cases} handled correctly`,
  },
  {
    id: 'faster',
    label: 'It takes less time',
    category: 'business',
    unit: 'min',
    direction: 'lower',
    measured: 'mean',
    name: (cases) => `Time per case, ${cases}`,
  },
  {
    id: 'cheaper',
    label: 'It costs less',
    category: 'business',
    unit: '$',
    direction: 'lower',
    measured: 'value',
    name: (cases) => `Cost per case, ${cases}`,
  },
  {
    id: 'fewer-errors',
    label: 'Fewer things go wrong',
    category: 'business',
    unit: '%',
    direction: 'lower',
    measured: 'proportion',
    name: (cases) => `${cases} with an error`,
  },
  {
    id: 'used',
    label: 'People keep using it',
    category: 'user-acceptance',
    unit: '%',
    direction: 'higher',
    measured: 'proportion',
    name: (cases) => `${cases} who use it every week`,
  },
  {
    id: 'liked',
    label: 'People rate it better',
    category: 'user-acceptance',
    unit: 'points',
    direction: 'higher',
    measured: 'mean',
    name: (cases) => `Rating by ${cases}, 1 to 5`,
  },
  {
    id: 'runs',
    label: 'It runs without its makers',
    category: 'operational-readiness',
    unit: '%',
    direction: 'higher',
    measured: 'proportion',
    name: (cases) => `${cases} handled without the pilot team`,
  },
];

export const guideMessages = {
  goal: 'The goal, as people say it',
  goalPlaceholder: 'Explore AI for customer service',
  see: 'If it came true, what would you see?',
  over: 'Counted over which cases?',
  overPlaceholder: 'Support conversations',
  result: 'The metric',
  checksHeading: 'Three questions before you add it',
  checks: [
    'Could two people count it apart from each other and get the same number?',
    'Could it come out badly? A number that can’t fail decides nothing.',
    'Would somebody pay for the difference between its floor and its target?',
  ],
  summary: (unit: string, direction: string, kind: string) => `${kind}, in ${unit}. ${direction}.`,
  add: 'Add this metric',
  added: 'Added. Now state its floor, target and stretch under Criteria.',
  locked: 'The criteria are locked. Unlock them to add a metric.',
  tooLong: (length: number) => `${length} characters: shorten it.`,
};
