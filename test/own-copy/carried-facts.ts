/** The facts that a built page carries from the server to the browser. */
import { createDocument } from '@mixmark-io/domino';

type Packed = readonly [kind: number, value?: unknown];

/** Of each island of the page that carries facts, as the browser unpacks them (Astro's form: 0 a value, 1 a list). */
export function carriedFacts(html: string): unknown[] {
  return [...createDocument(html).querySelectorAll('astro-island')].flatMap((island) => {
    const { facts } = JSON.parse(island.getAttribute('props') ?? '{}') as { facts?: Packed };
    return facts ? [unpacked(facts)] : [];
  });
}

function unpacked([kind, value]: Packed): unknown {
  if (kind === 1) return (value as Packed[]).map(unpacked);
  if (kind !== 0) throw new Error(`facts hold a value that is no JSON (kind ${kind})`);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, Packed>).map(([key, inner]) => [key, unpacked(inner)]),
  );
}
