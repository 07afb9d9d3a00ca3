import type { APIRoute } from 'astro';
import { oEmbedFor } from '../../embed/model/oembed.ts';
import { whole } from '../../facts/doors/astro.ts';
import { calculatorPages } from '../../layouts/calculator-pages.ts';
import { address } from '../../ui/address.ts';

export async function getStaticPaths() {
  const calculators = await calculatorPages();
  return calculators.map(({ id, data }) => ({ params: { calculator: id }, props: { name: data.name } }));
}

/** A static host answers whatever size is asked for with this one. */
export const GET: APIRoute<{ name: string }> = async ({ params, props, site }) => {
  const { name, language } = await whole('site');
  const calculator = { id: params['calculator'] ?? '', name: props.name };
  const oEmbed = oEmbedFor(calculator, { name, language, url: new URL(address('/'), site).href });
  return new Response(`${JSON.stringify(oEmbed, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};
