/** The facts of the original. */
import * as z from 'zod/mini';
import type { Facts } from '../../../src/calculators/checklist/facts.ts';
import { ChecklistItem } from '../../../src/domain/content/checklist-item.ts';
import { original } from '../../original/take.ts';

const { checklist, phases, rootCauses } = original();

export const facts: Facts = {
  site: 'From Pilot to Production',
  items: checklist.map(({ id, ...data }) => {
    const { references: _, ...item } = z.parse(ChecklistItem, data);
    return { id, ...item };
  }),
  phases: phases.map(({ id, name, order }) => ({ id, name, order })),
  rootCauses: rootCauses.map(({ id, name }) => ({ id, name })),
};
