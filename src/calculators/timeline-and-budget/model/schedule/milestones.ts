import type { TimelineMethod } from '../../../../domain/content/stage.ts';
import type { Milestone, MilestoneId, StageFinding } from '../finding.ts';
import type { Calendar } from './workdays.ts';

/** In order of time. Between a stage's start and end the weeks are spread evenly. */
export function listMilestones(
  stages: readonly StageFinding[],
  method: TimelineMethod,
  calendar: Calendar | null,
): Milestone[] {
  const at = (id: string) => {
    const { start, finish } = stages.find((stage) => stage.id === id)!;
    return { start, finish: finish.p50, part: (share: number) => start + (finish.p50 - start) * share };
  };
  const begins = (id: MilestoneId, weeks: number, step?: TimelineMethod['rollout'][number]): Milestone => ({
    id,
    step: step?.id ?? null,
    users: step?.users ?? null,
    weeks,
    date: calendar?.startDate(weeks) ?? null,
  });
  const ends = (id: MilestoneId, weeks: number): Milestone => ({
    ...begins(id, weeks),
    date: calendar?.finishDate(weeks) ?? null,
  });
  const pilot = at('pilot-execution');
  const deployment = at('deployment');
  return [
    begins('kickoff', 0),
    begins('pilot-start', pilot.start),
    ends('check-in', pilot.part(0.5)),
    ends('final-evaluation', pilot.finish),
    ends('decision', at('decision').finish),
    ...method.rollout.map((step, place) => begins('rollout', deployment.part(place / method.rollout.length), step)),
    ends('handover', deployment.finish),
  ].sort((a, b) => a.weeks - b.weeks);
}
