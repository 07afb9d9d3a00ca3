/** Adds the golden links and files that are missing for the newest version of every calculator. Changes none that is there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { calculatorIds, loadCalculator } from '../../src/calculators/registry.ts';
import { type AnyCalculator, emptyAssessment } from '../../src/shell/codec/document.ts';
import { writeLink } from '../../src/shell/codec/link.ts';
import { fileOf } from '../../src/shell/file/download.ts';

const here = new URL('./', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', here), 'utf8')) as string[];

for (const id of calculatorIds) {
  const calculator = (await loadCalculator(id)) as
    | (AnyCalculator & { readonly examples: readonly { readonly id: string; readonly title: string; readonly answers: unknown }[] })
    | undefined;
  if (!calculator) continue;
  const version = calculator.versions.length;
  for (const example of calculator.examples) {
    const name = `${id}/v${version}-${example.id}.json`;
    if (existsSync(new URL(name, here))) continue;
    const parts = { [id]: { version, answers: example.answers } };
    const assessment = { ...emptyAssessment('golden', '2026-01-05T09:00:00Z'), name: example.title, parts };
    const { sponsor, signOffs, notes } = assessment;
    const written = writeLink({ cover: { name: example.title, sponsor, signOffs, notes }, parts }, [calculator]);
    if (!written.ok) throw new Error(`${name}: ${written.why}`);
    const golden = { link: `#${written.fragment}`, file: JSON.parse(fileOf(assessment)), answers: example.answers };
    mkdirSync(new URL(`${id}/`, here), { recursive: true });
    writeFileSync(new URL(name, here), `${JSON.stringify(golden, null, 1)}\n`);
    if (!manifest.includes(name)) manifest.push(name);
    console.log(`added ${name}`);
  }
}
writeFileSync(new URL('manifest.json', here), `${JSON.stringify(manifest.sort(), null, 1)}\n`);
