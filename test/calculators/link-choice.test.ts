/** What a link leaves out when its sender does not tick it: every field of every calculator, and of the cover. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Cover, Readable } from '../../src/shell/codec/document.ts';
import { openLink, writeLink } from '../../src/shell/codec/link.ts';
import { choose, type LinkChoice, longTexts } from '../../src/shell/codec/link-choice.ts';
import { fullAssessment, newestSchema, without } from './full-answers.ts';

/**
 * Texts that go along unasked: names, ids, addresses, and reasons without which the finding would be another. A new text is either
 * one of a calculator's `longTexts` or stands here.
 */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'use-case-scorer': ['useCases.*.id', 'useCases.*.name', 'chosen'],
  'timeline-and-budget': [
    'timeline.risks.*.name',
    'timeline.freezes.*.name',
    'budget.team.*.name',
    'budget.oneOffs.*.name',
  ],
  'go-no-go': [
    ...['metrics.*', 'locks.*.criteria.*'].flatMap((place) => [
      `${place}.id`,
      `${place}.category`,
      `${place}.name`,
      `${place}.unit`,
      `${place}.measure.exposure`,
      `${place}.slices.by`,
      `${place}.slices.names.*.id`,
      `${place}.slices.names.*.name`,
    ]),
    'metrics.*.bySlice.*.id',
    'metrics.*.bySlice.*.name',
    'metrics.*.faceValue.reason',
    // Like the reason for face value: a verdict hangs on it.
    'metrics.*.moreBecause',
    'locks.*.id',
    'locks.*.measured.*',
    'locks.*.unlocked.measured.*',
    'locks.*.unlocked.revised.*',
    'plan.metric',
    'promotion.guardrails.*',
    'promotion.hard.*',
    'promotion.steps.*.id',
    'promotion.steps.*.results.*.id',
  ],
  checklist: [
    ...['items.*', 'own.*'].flatMap((place) => [`${place}.owner`, `${place}.evidence`, `${place}.reason`]),
    'own.*.title',
  ],
};

const { calculators, full, cover, assessment } = await fullAssessment();

/** What arrives at somebody who opens the link. */
async function arrives(chosen: readonly Readable[], choice: LinkChoice, from = assessment) {
  const written = writeLink(choose(from, chosen, choice), chosen);
  if (!written.ok) throw new Error(written.why);
  const opened = await openLink(`#${written.fragment}`, async (id) => chosen.find((one) => one.id === id));
  if (!opened.ok) throw new Error(opened.why);
  return opened.shared;
}

describe.each(calculators.map((one) => [one.id, one] as const))('%s', (id, calculator) => {
  const { answers, texts } = full.get(id)!;

  it('is filled in everywhere, and its schema takes it', () => {
    expect(z.safeParse(newestSchema(calculator), answers)).toMatchObject({ success: true });
  });

  it('every text is either left out unless ticked, or known to go along always', () => {
    expect([...texts.keys()].sort()).toEqual([...calculator.longTexts, ...ALWAYS[id]!].sort());
  });

  it.each(['calculator', 'assessment'] as const)('not ticked: all arrives but the long texts (%s)', async (scope) => {
    const chosen = scope === 'calculator' ? [calculator] : calculators;
    const shared = await arrives(chosen, { scope, texts: false });
    expect(shared.parts[id]?.answers).toEqual(without(answers, calculator.longTexts));
    for (const path of calculator.longTexts) expect(JSON.stringify(shared)).not.toContain(texts.get(path));
  });

  it('ticked: all arrives', async () => {
    const shared = await arrives([calculator], { scope: 'calculator', texts: true });
    expect(shared.parts[id]?.answers).toEqual(answers);
  });

  it('the choice names what it is about: each long text once', () => {
    const named = longTexts(assessment, [calculator], 'calculator');
    expect(named.toSorted()).toEqual(calculator.longTexts.map((path) => texts.get(path)).toSorted());
  });

  it('alone: nothing of the other calculators, and of the cover the name', async () => {
    const shared = await arrives([calculator], { scope: 'calculator', texts: true });
    expect(Object.keys(shared.parts)).toEqual([id]);
    const text = JSON.stringify(shared);
    for (const [other, { texts: theirs }] of full) {
      if (other !== id) for (const one of theirs.values()) expect(text).not.toContain(JSON.stringify(one));
    }
    for (const [path, one] of cover.texts) expect([path, text.includes(one)]).toEqual([path, path === 'name']);
    expect(shared.cover).toMatchObject({ sponsor: { level: null }, signOffs: { selection: null, decision: null } });
  });
});

describe('the cover, with the whole assessment', () => {
  it('not ticked: all arrives but the notes', async () => {
    const shared = await arrives(calculators, { scope: 'assessment', texts: false });
    expect(shared.cover).toEqual({ ...(cover.answers as Cover), notes: '' });
  });

  it('ticked: all arrives', async () => {
    const shared = await arrives(calculators, { scope: 'assessment', texts: true });
    expect(shared.cover).toEqual(cover.answers);
    expect(Object.keys(shared.parts).sort()).toEqual(calculators.map(({ id }) => id).sort());
  });

  it('the notes are named with the long texts', () => {
    expect(longTexts(assessment, [], 'assessment')).toEqual([cover.texts.get('notes')]);
  });
});

it('answers of an older version: what was prose under another name is left out as well', async () => {
  const notebook: Readable = {
    id: 'notebook',
    versions: [
      {
        schema: z.strictObject({ memo: z.string(), size: z.number() }),
        migrate: ({ memo, size }: { memo: string; size: number }) => ({ note: memo, size }),
      },
      { schema: z.strictObject({ note: z.optional(z.string()), size: z.number() }) },
    ],
    defaults: { size: 0 },
    longTexts: ['note'],
    dictionary: [],
  };
  const old = { ...assessment, parts: { notebook: { version: 1, answers: { memo: 'Not for you', size: 3 } } } };
  expect(longTexts(old, [notebook], 'calculator')).toEqual(['Not for you']);
  const shared = await arrives([notebook], { scope: 'calculator', texts: false }, old);
  expect(shared.parts['notebook']).toEqual({ version: 2, answers: { size: 3 } });
});
