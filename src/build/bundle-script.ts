/** A script of the site as one text that runs anywhere: for host pages, and for the heads of embedded pages. */
import { build } from 'esbuild';

const bundled = new Map<string, Promise<string>>();

/** @param file path from the project's root */
export function bundleScript(file: string): Promise<string> {
  // While editing, each request takes the file as it is.
  if (import.meta.env?.DEV) return bundle(file);
  const known = bundled.get(file) ?? bundle(file);
  bundled.set(file, known);
  return known;
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
