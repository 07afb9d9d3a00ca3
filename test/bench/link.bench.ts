/**
 * How long links are, beside the two usual ways to make them: the same content as JSON through lz-string, and as JSON
 * deflated by zlib at its best and written in base64url. Limits: half of the better of the two others, for each example;
 * 900 characters for the whole assessment; and for each calculator's first example 200, or its own ceiling below. Long
 * texts are left out, as in a link that nobody ticked more for.
 */
import { deflateRawSync } from 'node:zlib';
import lzString from 'lz-string';
import { calculatorIds, loadCalculator } from '../../src/calculators/registry.ts';
import { type AnyCalculator, type Assessment, emptyAssessment } from '../../src/shell/codec/document.ts';
import { writeLink } from '../../src/shell/codec/link.ts';
import { choose } from '../../src/shell/codec/link-choice.ts';
import type { LinkContent } from '../../src/shell/codec/link-content.ts';

interface Example {
  readonly title: string;
  readonly answers: unknown;
}

const MOST_ALONE = 200;
/** These say more: six stages with a team and its costs; ten metrics with name, unit, three levels, measurement and lock. */
const CEILINGS: Readonly<Record<string, number>> = { 'timeline-and-budget': 230, 'go-no-go': 300 };
const MOST_WHOLE = 900;

interface Row {
  readonly what: string;
  readonly json: number;
  readonly lz: number;
  readonly deflated: number;
  readonly ours: number;
  readonly limit: number;
}

function measure(what: string, shared: LinkContent, calculators: readonly AnyCalculator[], limit: number): Row {
  const json = JSON.stringify(shared);
  const written = writeLink(shared, calculators);
  if (!written.ok) throw new Error(`${what}: ${written.why}`);
  return {
    what,
    json: json.length,
    lz: lzString.compressToEncodedURIComponent(json).length,
    deflated: deflateRawSync(json, { level: 9 }).toString('base64url').length,
    ours: written.fragment.length,
    limit,
  };
}

const rows: Row[] = [];
const whole: Assessment = {
  ...emptyAssessment('example', '2026-01-05T09:00:00Z'),
  name: 'Invoice triage, spring',
  parts: {},
};
const parts: Record<string, { version: number; answers: unknown }> = {};
const calculators: AnyCalculator[] = [];
for (const id of calculatorIds) {
  const calculator = (await loadCalculator(id)) as
    | (AnyCalculator & { readonly examples: readonly Example[] })
    | undefined;
  if (!calculator) continue;
  calculators.push(calculator);
  for (const [index, { title, answers }] of calculator.examples.entries()) {
    const part = { version: calculator.versions.length, answers };
    if (index === 0) parts[id] = part;
    const assessment = { ...whole, name: '', parts: { [id]: part } };
    const shared = choose(assessment, [calculator], { scope: 'calculator', texts: false });
    rows.push(
      measure(
        `${id}: ${title.replace('Example: ', '')}`,
        shared,
        [calculator],
        index === 0 ? (CEILINGS[id] ?? MOST_ALONE) : Infinity,
      ),
    );
  }
}
const all: Assessment = { ...whole, parts, sponsor: { name: 'VP Finance', level: 'vp' } };
rows.push(
  measure(
    'the whole example assessment',
    choose(all, calculators, { scope: 'assessment', texts: false }),
    calculators,
    MOST_WHOLE,
  ),
);

const width = Math.max(...rows.map(({ what }) => what.length));
console.log(`${'characters'.padEnd(width)}   JSON  lz-string  deflated  ours  of the better`);
let over = 0;
for (const { what, json, lz, deflated, ours, limit } of rows) {
  const share = ours / Math.min(lz, deflated);
  const fine = ours <= limit && share <= 0.5;
  if (!fine) over += 1;
  const figures = [
    String(json).padStart(6),
    String(lz).padStart(10),
    String(deflated).padStart(9),
    String(ours).padStart(5),
  ];
  console.log(
    `${what.padEnd(width)} ${figures.join(' ')} ${(100 * share).toFixed(0).padStart(11)}%${fine ? '' : `  OVER (${limit}, 50%)`}`,
  );
}
if (over > 0) process.exitCode = 1;
