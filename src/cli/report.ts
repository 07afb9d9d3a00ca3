/** An assessment file's findings, for programs and for people. Pure. */

import type { AssessmentFacts } from '../assessment/facts.ts';
import { nextSteps, SHOWN_STEPS } from '../assessment/model/next-steps.ts';
import { type RootCauseFinding, rootCauses } from '../assessment/model/root-causes.ts';
import { evaluateWhole, type Whole } from '../assessment/model/whole.ts';
import { messages } from '../assessment/words/en/messages.ts';
import { nameOf, namesOf, reasonText, stepText, toolLine, whoText } from '../assessment/words/sentences.ts';
import type { Calculators } from '../calculators/registry.ts';
import { readAssessment } from '../shell/codec/document.ts';
import { type Problem, readJson } from '../shell/codec/json.ts';

export type Needs = 'go' | 'ready' | 'both';

export interface Report {
  readonly usable: true;
  readonly name: string;
  readonly needs: Needs;
  /** Whether what is needed is there. */
  readonly passes: boolean;
  readonly go: boolean;
  readonly ready: boolean;
  /** By calculator's id: what it is called, its finding in a sentence, and whole. */
  readonly tools: Readonly<
    Record<string, { readonly name: string; readonly state: string; readonly says: string; readonly finding: unknown }>
  >;
  readonly rootCauses: readonly (Pick<RootCauseFinding, 'id' | 'name' | 'state'> & {
    readonly reasons: readonly string[];
  })[];
  readonly next: readonly { readonly does: string; readonly who: string }[];
}

export type ReadReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const LOCALE = 'en-US';

const NEWER = 'was written by a newer version of the site';

const WHY = {
  empty: 'is empty',
  'no-json': 'is no JSON',
  'too-large': 'is too large',
  'too-deep': 'is nested too deeply',
  'forbidden-key': 'has a key that no assessment has',
} as const;

/** @param text of an assessment file; every problem in it is named, with its path */
export function report(text: string, facts: AssessmentFacts, calculators: Calculators, needs: Needs): ReadReport {
  const json = readJson(text, 8 << 20);
  if (!json.ok) return { ok: false, problems: [{ path: '', message: WHY[json.why] }] };
  const read = readAssessment(json.value);
  if (!read.ok) {
    const newer = { path: 'schema', message: NEWER };
    return { ok: false, problems: read.why === 'newer' ? [newer] : read.problems };
  }
  const { assessment } = read;
  const whole = evaluateWhole(assessment, assessment.parts, facts, calculators);
  const problems = [
    ...read.leftOut,
    ...Object.entries(whole.byId).flatMap(([id, { state, problems }]) =>
      state === 'newer' ? [{ path: `parts.${id}`, message: NEWER }] : problems,
    ),
    ...Object.keys(assessment.parts)
      .filter((id) => !Object.hasOwn(calculators, id))
      .map((id) => ({
        path: `parts.${id}`,
        message: `belongs to no calculator here: there are ${Object.keys(calculators).join(', ')}`,
      })),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, report: reportOf(whole, facts, needs) };
}

export function reportOf(whole: Whole, facts: AssessmentFacts, needs: Needs): Report {
  const go = whole.byId['go-no-go'].finding.verdict === 'go';
  const { ready } = whole.byId.checklist.finding;
  return {
    usable: true,
    name: nameOf(whole),
    needs,
    passes: (go || needs === 'ready') && (ready || needs === 'go'),
    go,
    ready,
    tools: Object.fromEntries(
      namesOf(facts).map(([id, name]) => {
        const { state, finding } = whole.byId[id];
        return [id, { name, state, says: toolLine(id, whole, LOCALE), finding }];
      }),
    ),
    rootCauses: rootCauses(whole, facts).map(({ id, name, state, reasons }) => ({
      id,
      name,
      state,
      reasons: reasons.map((reason) => reasonText(reason, facts, LOCALE)),
    })),
    next: nextSteps(whole, facts)
      .slice(0, SHOWN_STEPS)
      .map((step) => ({ does: stepText(step, facts, LOCALE), who: whoText(step.who) })),
  };
}

/** No character of it can act on a terminal. */
export function reportText({ name, passes, needs, tools, rootCauses, next }: Report): string {
  const asked = { go: 'a go', ready: 'a complete checklist', both: 'a go and a complete checklist' }[needs];
  const width = Math.max(...Object.values(tools).map(({ name }) => name.length));
  return [
    `${name}: ${passes ? 'PASSES' : 'NOT YET'} (asked for: ${asked})`,
    '',
    ...Object.values(tools).map(({ name, says }) => `  ${name.padEnd(width)}  ${says}`),
    '',
    'Root causes',
    ...rootCauses.map(
      ({ name, state, reasons }) => `  ${messages.causeStates[state].padEnd(8)} ${name}. ${reasons.join(' ')}`,
    ),
    ...(next.length > 0 ? ['', 'Next', ...next.map(({ does, who }) => `  ${does} (${who})`)] : []),
    '',
  ]
    .map((line) => line.replace(/\p{Cc}+/gu, ' '))
    .join('\n');
}
