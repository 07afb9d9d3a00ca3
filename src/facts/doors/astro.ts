/** The one door to the content collections for whatever the site builds: typed entries, facts, and the figures they hold. */
import { getCollection, getEntry } from 'astro:content';
import { type Content, FACT_FILES, FACT_FOLDERS, inOrder } from '../content.ts';
import { ContentFault } from '../content-fault.ts';
import { type Numbers, quotedNumbers } from '../quoted-numbers.ts';
import type { Files, Folders } from '../schemas.ts';

/** The data of a one-file collection. @throws ContentFault when the file is missing or empty */
export async function whole<Name extends keyof Files>(name: Name): Promise<Files[Name]> {
  const entry = await getEntry(name, name);
  if (!entry) throw new ContentFault(`${name}.yaml`, { field: '', message: 'is missing or can’t be read' });
  return entry.data as unknown as Files[Name];
}

/** The entries of a folder, in their order. */
export async function folder<Name extends keyof Folders>(name: Name) {
  const entries = await getCollection(name);
  return inOrder(entries.map((entry) => ({ entry, id: entry.id, data: entry.data as unknown as Folders[Name] })));
}

/** What the facts of calculators are picked from. */
export async function content(): Promise<Content> {
  const files = FACT_FILES.map(async (name) => [name, await whole(name)] as const);
  const folders = FACT_FOLDERS.map(
    async (name) => [name, (await folder(name)).map(({ id, data }) => ({ id, data }))] as const,
  );
  return Object.fromEntries(await Promise.all([...files, ...folders])) as unknown as Content;
}

/** The figures of the content by name, for prose. */
export async function allNumbers(): Promise<Numbers> {
  const [criteria, stages, metrics, gap, evidence] = await Promise.all([
    whole('criteria'),
    whole('stages'),
    whole('metrics'),
    whole('gap'),
    whole('evidence'),
  ]);
  const [phases, checklist, rootCauses, calculators] = await Promise.all([
    folder('phases'),
    folder('checklist'),
    folder('root-causes'),
    folder('calculators'),
  ]);
  return quotedNumbers({
    criteria,
    stages,
    metrics,
    gap,
    evidence,
    phases: Object.fromEntries(phases.map(({ id, data }) => [id, data])),
    checklist: Object.fromEntries(checklist.map(({ id, data }) => [id, data])),
    counts: {
      rootCauses: rootCauses.length,
      calculators: calculators.length,
    },
  });
}
