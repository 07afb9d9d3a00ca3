import type { APIRoute } from 'astro';
import { byId } from '../../calculators/islands.ts';
import { oEmbedFor } from '../../embed/model/oembed.ts';
import { folder, whole } from '../../facts/doors/astro.ts';
import { address } from '../../ui/address.ts';

export async function getStaticPaths() {
  const calculators = await folder('calculators');
  return calculators
    .filter(({ id }) => id in byId)
    .map(({ id, data }) => ({ params: { calculator: id }, props: { name: data.name } }));
}

/** A static host answers whatever size is asked for with this one. */
export const GET: APIRoute<{ name: string }> = async ({ params, props, site }) => {
  const { name } = await whole('site');
  const calculator = { id: params['calculator'] ?? '', name: props.name };
  const oEmbed = oEmbedFor(calculator, { name, url: new URL(address('/'), site).href });
  return new Response(`${JSON.stringify(oEmbed, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};
