import { defaults } from './blank.ts';
import { evaluate } from './evaluate.ts';
import { result } from './result.ts';

/** What the empty page needs; schemas, examples and exports are fetched when its visitor begins. */
export const light = { id: 'checklist', defaults, evaluate, result };
