import { Memo } from './Memo.tsx';
import { Overview } from './Overview.tsx';
import { PilotPlan } from './PilotPlan.tsx';

/** The pages about the whole assessment. */
export const VIEWS = { overview: Overview, memo: Memo, 'pilot-plan': PilotPlan } as const;
export type ViewId = keyof typeof VIEWS;
