/** The order in which the playbook is read: chapters and phases on one scale, guides after them. */

import { allNumbers, folder } from '../facts/doors/astro.ts';
import { withNumbers } from '../facts/quoted-numbers.ts';
import type { messages } from './words/en/messages.ts';

export interface ReadingPage {
  readonly path: string;
  readonly name: string;
  readonly group: keyof typeof messages.groups;
  readonly order: number;
  /** Calendar weeks, for phases: "6–10". */
  readonly weeks?: string | undefined;
  /** Number of the phase. */
  readonly phase?: number | undefined;
  readonly lede: string;
}

const FIRST_PHASE = 10;
const LAST_PHASE = 20;

export async function readingOrder(): Promise<ReadingPage[]> {
  const [figures, playbook, phases, guides] = await Promise.all([
    allNumbers(),
    folder('playbook'),
    folder('phases'),
    folder('guides'),
  ]);
  const pages: ReadingPage[] = [
    ...playbook.map(({ id, data }) => ({
      path: `/playbook/${id}/`,
      name: data.name,
      group: groupOf(data.order),
      order: data.order,
      lede: withNumbers(data.lede, figures),
    })),
    ...phases.map(({ id, data }) => ({
      path: `/phases/${id}/`,
      name: data.name,
      group: 'phases' as const,
      order: FIRST_PHASE + data.order,
      weeks: `${data.weeks.low}–${data.weeks.high}`,
      phase: data.order,
      lede: withNumbers(data.lede, figures),
    })),
  ].sort((a, b) => a.order - b.order);
  return [
    ...pages,
    ...guides.map(({ id, data }) => ({
      path: `/guides/${id}/`,
      name: data.name,
      group: 'guides' as const,
      order: data.order,
      lede: withNumbers(data.lede, figures),
    })),
  ];
}

const groupOf = (order: number): ReadingPage['group'] =>
  order < FIRST_PHASE ? 'start' : order < LAST_PHASE ? 'phases' : 'run';
