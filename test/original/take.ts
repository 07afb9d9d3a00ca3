/**
 * Writes down the facts that the worked cases were computed with: `node test/original/take.ts`, after an edit of the original's
 * own content. A publisher's copy states other facts and leaves this file as it is: the rules are tested with the original's.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';

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
  site: whole('site'),
  criteria: whole('criteria'),
  stages: whole('stages'),
  metrics: whole('metrics'),
  budget: whole('budget'),
  checklist: folder('checklist').map(({ id, data }) => ({ id, ...data })),
  phases: folder('phases').map(({ id, data }) => ({ id, ...data })),
  rootCauses: folder('root-causes').map(({ id, data }) => ({ id, ...data })),
  calculators: folder('calculators').map(({ id, data }) => ({ id, ...data })),
});

/** The facts of the original, whatever this copy states. */
export const original = (): ReturnType<typeof factsOfContent> => JSON.parse(readFileSync(FILE, 'utf8'));

/** The same as a folder of content without prose. @returns its path */
export function originalContent(): string {
  const path = mkdtempSync(join(tmpdir(), 'original-'));
  const { checklist, phases, rootCauses, calculators, ...wholes } = original();
  for (const [name, data] of Object.entries(wholes)) writeFileSync(join(path, `${name}.yaml`), stringify(data));
  for (const [name, entries] of Object.entries({ checklist, phases, 'root-causes': rootCauses, calculators })) {
    mkdirSync(join(path, name));
    for (const { id, ...data } of entries) writeFileSync(join(path, name, `${id}.mdx`), `---\n${stringify(data)}---\n`);
  }
  return path;
}

if (process.argv[1]?.endsWith('take.ts')) writeFileSync(FILE, `${JSON.stringify(factsOfContent(), null, 1)}\n`);
