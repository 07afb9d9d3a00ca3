/** The facts as the content states them, read from its files. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { Facts } from '../../../src/calculators/checklist/facts.ts';
import { ChecklistItem } from '../../../src/domain/checklist-item.ts';

const frontmatter = (file: string) => ({
  id: basename(file, '.mdx'),
  data: parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? ''),
});
const folder = (name: string) => globSync(`content/${name}/*.mdx`).map(frontmatter);

export const facts: Facts = {
  site: 'From Pilot to Production',
  items: folder('checklist').map(({ id, data }) => {
    const { references: _, ...item } = z.parse(ChecklistItem, data);
    return { id, ...item };
  }),
  phases: folder('phases').map(({ id, data }) => ({ id, name: data.name, order: data.order })),
  rootCauses: folder('root-causes')
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ id, name: data.name })),
};
