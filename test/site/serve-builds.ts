/** Serves the two builds while the browser tests run: at the root and under the sub-path. */
import { serve } from '../static-server.mjs';
import { demandFresh, SITE, SUB_SITE } from './builds.ts';

// biome-ignore lint/style/noDefaultExport: Playwright demands one
export default async function serveBuilds() {
  demandFresh(SITE);
  const root = await serve(SITE.folder);
  process.env['SITE_URL_SERVED'] = root.url;
  // A run of a few tests may do without the second.
  const sub = await serveSub();
  return () => Promise.all([root.close(), sub?.close()]);
}

async function serveSub() {
  try {
    demandFresh(SUB_SITE);
  } catch (error) {
    process.env['SUB_URL_MISSING'] = (error as Error).message;
    return undefined;
  }
  const served = await serve(SUB_SITE.folder, { base: SUB_SITE.base });
  process.env['SUB_URL_SERVED'] = served.url;
  return served;
}
