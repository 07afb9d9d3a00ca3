import { defaults } from './model/defaults.ts';
import { evaluate } from './model/evaluate.ts';
import { result } from './result.ts';

/** What the empty page needs; schemas, examples and exports are fetched when its visitor begins. */
export const firstPaint = { id: 'go-no-go', defaults, evaluate, result };
