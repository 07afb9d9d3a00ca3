import { defineCollection } from 'astro:content';
import { readdirSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { fileSchemas, folderSchemas } from './facts/schemas.ts';

z.config(z.locales.en());

const schemas = folderSchemas((name) =>
  readdirSync(`content/${name}`)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -4)),
);

/** A YAML file that is one entry: its id is the file's name. */
const whole = (name: keyof typeof fileSchemas) =>
  defineCollection({
    loader: file(`content/${name}.yaml`, { parser: (text) => ({ [name]: parse(text) }) }),
    schema: fileSchemas[name] as never,
  });

/** A folder of MDX files: a file's name is its permanent id. */
const folder = (name: keyof typeof schemas) =>
  defineCollection({
    loader: glob({ base: `content/${name}`, pattern: '*.mdx' }),
    schema: schemas[name] as never,
  });

export const collections = {
  site: whole('site'),
  criteria: whole('criteria'),
  stages: whole('stages'),
  metrics: whole('metrics'),
  budget: whole('budget'),
  gap: whole('gap'),
  evidence: whole('evidence'),
  playbook: folder('playbook'),
  guides: folder('guides'),
  phases: folder('phases'),
  'root-causes': folder('root-causes'),
  faq: folder('faq'),
  checklist: folder('checklist'),
  calculators: folder('calculators'),
};
