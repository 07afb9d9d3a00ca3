import type { APIRoute } from 'astro';
import { bundleScript } from '../../build/bundle-script.ts';

/** The script for host pages. Its address stays for ever: what would break a host page gets another. */
export const GET: APIRoute = async () =>
  new Response(await bundleScript('src/embed/host.ts'), { headers: { 'content-type': 'text/javascript' } });
