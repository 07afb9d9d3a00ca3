/** The JSON Schema of an assessment's file, with the newest answers of every calculator. */
import type { APIRoute } from 'astro';
import * as z from 'zod';
import { calculatorIds, loadCalculator } from '../../calculators/registry.ts';
import { AssessmentFile } from '../../shell/codec/document.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const schema = z.toJSONSchema(AssessmentFile, { io: 'input', unrepresentable: 'any' });
  const parts: Record<string, unknown> = {};
  for (const id of calculatorIds) {
    const calculator = await loadCalculator(id);
    const newest = calculator?.versions.at(-1);
    if (!calculator || !newest) continue;
    const { $schema: _, ...answers } = z.toJSONSchema(newest.schema, { io: 'input', unrepresentable: 'any' });
    parts[id] = {
      type: 'object',
      required: ['version', 'answers'],
      properties: { version: { const: calculator.versions.length }, answers },
    };
  }
  const properties = schema.properties as Record<string, object>;
  const whole = {
    ...schema,
    $id: new URL(url.pathname, site).href,
    title: 'An assessment of From Pilot to Production',
    // A part of an older version is read as well; its shape is that version's.
    properties: {
      ...properties,
      parts: { type: 'object', properties: parts, additionalProperties: properties['parts'] },
    },
  };
  return new Response(`${JSON.stringify(whole, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
};
