/** `npm run bench`: every benchmark in `test/bench/`, one after another, each in a process of its own. Fails if one does. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folder = new URL('bench/', import.meta.url);
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => /\.bench\.(ts|mjs)$/.test(name))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

let failed = 0;
for (const name of files) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [new URL(name, folder).pathname], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
if (failed > 0) console.log(`\n${failed} of ${files.length} over their limit`);
process.exitCode = failed > 0 ? 1 : 0;
