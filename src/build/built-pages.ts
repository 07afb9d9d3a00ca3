import { globSync } from 'node:fs';
import { join } from 'node:path';

/** Every HTML file of a built site, sorted, so that what is made from them comes out the same each time. */
export const builtPages = (dist: string): string[] =>
  globSync('**/*.html', { cwd: dist })
    .filter((path) => !path.startsWith('pagefind'))
    .sort()
    .map((path) => join(dist, path));
