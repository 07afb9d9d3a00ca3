/** Serves the two builds while the browser tests run: at the root and under the sub-path. */
import { existsSync } from 'node:fs';
import { serve } from '../static-server.mjs';
import { DIST, DIST_SUB } from './built.ts';

// biome-ignore lint/style/noDefaultExport: Playwright demands one
export default async function serveBuilds() {
  if (!existsSync(DIST))
    throw new Error(`There is no build in ${DIST}: run "npm run build" first, or name one with DIST=…`);
  const root = await serve(DIST);
  const sub = await serve(DIST_SUB, { base: '/sub/' });
  process.env['SITE_URL_SERVED'] = root.url;
  process.env['SUB_URL_SERVED'] = sub.url;
  return () => Promise.all([root.close(), sub.close()]);
}
