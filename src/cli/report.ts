/** An assessment file's findings, for programs and for people. Pure. */

import type { AssessmentFacts } from '../assessment/facts.ts';
import { nextSteps, SHOWN_STEPS } from '../assessment/model/next-steps.ts';
import { type RootCauseFinding, rootCauses } from '../assessment/model/root-causes.ts';
import { calculators, evaluateWhole, ROOMS, type Whole } from '../assessment/model/whole.ts';
import { messages } from '../assessment/words/messages.ts';
import { nameOf, reasonText, stepText, toolLine, whoText } from '../assessment/words/sentences.ts';
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
  /** By calculator's id: in a sentence, and whole. */
  readonly tools: Readonly<
    Record<string, { readonly state: string; readonly says: string; readonly finding: unknown }>
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

const WHY = {
  empty: 'is empty',
  'no-json': 'is no JSON',
  'too-large': 'is too large',
  'too-deep': 'is nested too deeply',
  'forbidden-key': 'has a key that no assessment has',
} as const;

/** @param text of an assessment file; every problem in it is named, with its path */
export function report(text: string, facts: AssessmentFacts, needs: Needs): ReadReport {
  const json = readJson(text, 8 << 20);
  if (!json.ok) return { ok: false, problems: [{ path: '', message: WHY[json.why] }] };
  const read = readAssessment(json.value);
  if (!read.ok) {
    const newer = { path: 'schema', message: 'was written by a newer version of the site' };
    return { ok: false, problems: read.why === 'newer' ? [newer] : read.problems };
  }
  const { assessment } = read;
  const whole = evaluateWhole(assessment, assessment.parts, facts);
  const problems = ROOMS.flatMap((room) => {
    const { state, problems } = whole[room];
    const path = `parts.${calculators[room].id}`;
    return state === 'newer' ? [{ path, message: 'was written by a newer version of the site' }] : problems;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, report: reportOf(whole, facts, needs) };
}

export function reportOf(whole: Whole, facts: AssessmentFacts, needs: Needs): Report {
  const go = whole.goNoGo.finding.verdict === 'go';
  const { ready } = whole.checklist.finding;
  return {
    usable: true,
    name: nameOf(whole),
    needs,
    passes: (go || needs === 'ready') && (ready || needs === 'go'),
    go,
    ready,
    tools: Object.fromEntries(
      ROOMS.map((room) => {
        const { state, finding } = whole[room];
        return [calculators[room].id, { state, says: toolLine(room, whole, LOCALE), finding }];
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
  const width = Math.max(...ROOMS.map((room) => messages.rooms[room].length));
  return [
    `${name}: ${passes ? 'PASSES' : 'NOT YET'} (asked for: ${asked})`,
    '',
    ...ROOMS.map((room) => `  ${messages.rooms[room].padEnd(width)}  ${tools[calculators[room].id]?.says}`),
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
