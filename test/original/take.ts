/**
 * Writes down the facts that the worked cases were computed with: `node test/original/take.ts`, after an edit of the original's
 * own content. A publisher's copy states other facts and leaves this file as it is: the rules are tested with the original's.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const CONTENT = new URL('../../content/', import.meta.url).pathname;
const FILE = new URL('facts.json', import.meta.url);

/** The name of the original; a copy has one of its own. */
const ORIGINAL_NAME = 'From Pilot to Production';

const whole = (name: string) => parse(readFileSync(join(CONTENT, `${name}.yaml`), 'utf8'));
const folder = (name: string) =>
  globSync(`${name}/*.mdx`, { cwd: CONTENT })
    .map((file) => ({
      id: basename(file, '.mdx'),
      data: parse(readFileSync(join(CONTENT, file), 'utf8').split(/^---$/m)[1] ?? ''),
    }))
    .sort((a, b) => a.data.order - b.data.order);

/** False in a publisher's copy, whose content may say anything. */
export const isOriginal = (): boolean => whole('site').name === ORIGINAL_NAME;

export const factsOfContent = () => ({
  criteria: whole('criteria'),
  stages: whole('stages'),
  metrics: whole('metrics'),
  budget: whole('budget'),
  checklist: folder('checklist').map(({ id, data }) => ({ id, ...data })),
  phases: folder('phases').map(({ id, data }) => ({ id, name: data.name, order: data.order })),
  rootCauses: folder('root-causes').map(({ id, data }) => ({ id, name: data.name })),
});

/** The facts of the original, whatever this copy states. */
export const original = (): ReturnType<typeof factsOfContent> => JSON.parse(readFileSync(FILE, 'utf8'));

if (process.argv[1]?.endsWith('take.ts')) writeFileSync(FILE, `${JSON.stringify(factsOfContent(), null, 1)}\n`);
