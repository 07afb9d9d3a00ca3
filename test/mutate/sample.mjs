/**
 * Which mutants are tried: those with the lowest of seeded hashes, so that the same code gives the same sample on every machine.
 * As Stryker's checker it sets the others aside: a range of code that holds a chosen mutant may hold some that are not.
 */
import { createHash } from 'node:crypto';
import { isAbsolute, relative } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const SEED = 1;

/** In [0, 1), evenly spread. */
export function lot({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = isAbsolute(fileName) ? relative(process.cwd(), fileName) : fileName;
  const place = `${file}:${start.line}:${start.column}-${end.line}:${end.column}`;
  const hash = createHash('sha256').update([SEED, place, mutatorName, replacement].join('\n')).digest();
  return hash.readUInt32BE() / 2 ** 32;
}

const checker = () => ({
  init: async () => {},
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check: async (mutants) =>
    Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        lot(mutant) < Number(process.env.MUTATE_BELOW)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not in the sample' },
      ]),
    ),
});

/** Says each survivor as it is found: a run takes long, and what it finds can be read meanwhile. */
const survivors = () => ({
  onMutantTested: ({ status, fileName, location, mutatorName, replacement }) => {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const change = replacement.replace(/\s+/g, ' ').slice(0, 100);
    console.log(`${status}: ${fileName}:${location.start.line}:${location.start.column} ${mutatorName} → ${change}`);
  },
});

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Checker, 'sample', checker),
  declareFactoryPlugin(PluginKind.Reporter, 'survivors', survivors),
];
