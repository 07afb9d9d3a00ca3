/** A publisher's own copy: the project with another `content/`, edited as `content/README.md` says, and nothing else changed. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isMap, isSeq, parseDocument } from 'yaml';

const NEEDED = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** @returns the folder of a fresh copy */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'own-copy-'));
  for (const name of NEEDED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds the copy into its `dist`, as its publisher would: under the address of its own `site.yaml`. */
export async function build(folder: string): Promise<void> {
  const { VITEST: _vitest, SITE_URL: _url, OUT_DIR: _out, ...env } = process.env;
  await promisify(execFile)('node', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'dist'], {
    cwd: folder,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    maxBuffer: 2 ** 26,
  });
}

export const OWN = {
  name: 'Our Own Playbook',
  publisher: 'Example Organization',
  call: { question: 'Questions about your pilot?', label: 'Ask the platform team', url: 'https://example.org/ask' },
  accent: { light: '#7a2e0e', dark: '#f5b895' },
  currency: 'EUR',
  criterion: {
    id: 'regulatory-fit',
    code: 'RF',
    name: 'Regulatory fit',
    question: 'May it be used for this at all?',
    asks: 'A use that the rules of the trade allow, confirmed by those who answer for it.',
    scores: { 1: 'Nobody has asked.', 3: 'Allowed under conditions that are not met yet.', 5: 'Confirmed in writing.' },
  },
  category: {
    id: 'fair-treatment',
    name: 'Fair treatment',
    asks: 'Does it treat everyone alike who should be treated alike?',
    examples: 'Error rate by group',
  },
  metric: {
    category: 'fair-treatment',
    name: 'Cases decided alike for every group',
    unit: '%',
    direction: 'higher',
    measured: 'share',
    floorFrom: 'What is reached today.',
  },
  weeks: { low: 6, likely: 8, high: 11 },
  item: 'works-council',
} as const;

const ITEM = `---
order: 21
title: Works council informed and heard
challenge: Works council
response: Heard, with minutes
why: Where one exists, a deployment that it has not heard of can be stopped.
evidence:
  - Minutes of the meeting
phase: deployment
rootCause: no-executive-sponsor
---

Tell it early, and write down what it asked for.
`;

/** The edits of the walk-through, made as a publisher makes them: in the files of `content/`. */
export function makeItOurs(folder: string): void {
  const edit = (name: string, change: (document: ReturnType<typeof parseDocument>) => void) => {
    const file = join(folder, 'content', name);
    const document = parseDocument(readFileSync(file, 'utf8'));
    change(document);
    writeFileSync(file, String(document));
  };
  edit('site.yaml', (site) => {
    site.set('name', OWN.name);
    site.setIn(['publisher', 'name'], OWN.publisher);
    site.set('callToAction', OWN.call);
    site.setIn(['colors', 'accent'], OWN.accent);
    site.set('currency', OWN.currency);
    site.set('url', 'https://playbook.example.org/');
  });
  edit('criteria.yaml', (criteria) => criteria.addIn(['criteria'], criteria.createNode(OWN.criterion)));
  edit('stages.yaml', (stages) => {
    const list = stages.get('stages');
    const hardening = isSeq(list) ? list.items.find((one) => isMap(one) && one.get('id') === 'hardening') : undefined;
    if (isMap(hardening)) hardening.set('weeks', OWN.weeks);
  });
  edit('metrics.yaml', (metrics) => {
    metrics.addIn(['categories'], metrics.createNode(OWN.category));
    const starters = metrics.get('starters');
    // Every starter set answers every category.
    if (isSeq(starters))
      for (const [at] of starters.items.entries())
        metrics.addIn(['starters', at, 'metrics'], metrics.createNode(OWN.metric));
  });
  writeFileSync(join(folder, 'content/checklist', `${OWN.item}.mdx`), ITEM);
}
