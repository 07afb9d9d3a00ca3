/** The whole assessment as a pilot lead and a sponsor use it: overview, memo, pilot plan, from nothing to a link on a phone. */

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { assessmentFacts } from '../../src/assessment/facts.ts';
import { wholeExamples } from '../../src/assessment/model/examples.ts';
import { evaluateWhole, type Parts } from '../../src/assessment/model/whole.ts';
import { memoOf } from '../../src/assessment/words/memo.ts';
import { calculatorIds, loadCalculators } from '../../src/calculators/registry.ts';
import { reportOf } from '../../src/cli/report.ts';
import { readContent } from '../../src/facts/doors/files.ts';
import type { Cover } from '../../src/shell/codec/document.ts';
import { EMPTY_COVER } from '../../src/shell/codec/document.ts';
import { violations } from './axe.ts';
import { sticksOut, watch } from './built.ts';
import { BOTH_LETTERS } from './letters.ts';
import { sheets } from './printed.ts';

const calculators = await loadCalculators();
const facts = assessmentFacts(readContent('content'), calculators);
const examples = wholeExamples(calculators);
const [decided, troubled] = examples;

/** Puts an assessment into the browser's storage, as if it had been kept there. */
async function keep(page: Page, cover: Cover, parts: Parts): Promise<void> {
  const instant = '2026-03-01T00:00:00Z';
  const text = JSON.stringify({ schema: 1, id: 'kept', created: instant, updated: instant, ...cover, parts });
  await page.addInitScript((kept) => {
    // Only at first: what the page itself keeps later stays.
    if (localStorage.getItem('pilot-to-production:current') !== null) return;
    localStorage.setItem('pilot-to-production:1:assessment:kept', kept);
    localStorage.setItem('pilot-to-production:current', 'kept');
  }, text);
}

/** Menus stand only where the page is live: before, there is what the server made. */
const live = (page: Page) => page.locator('.shell-menu').first().waitFor();

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await live(page);
}

test('an empty assessment says where to begin, reads without scripts and computes nothing', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const path of ['/assessment/', '/assessment/memo/', '/assessment/pilot-plan/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('$');
  }
  await page.goto('/assessment/');
  await expect(page.locator('.assessment-steps li')).toHaveCount(3);
  await expect(page.locator('.assessment-phases > li')).toHaveCount(5);
  await expect(page.locator('.assessment-causes > div')).toHaveCount(5);
});

for (const { title, cover, parts } of examples) {
  test(`the browser and the command line say the same: ${title}`, async ({ page }) => {
    await keep(page, cover, parts);
    await open(page, '/assessment/');
    const said = reportOf(evaluateWhole(cover, parts, facts, calculators), facts, 'both');
    await expect(page.locator('.assessment-tools dd')).toHaveText(
      calculatorIds.map((id) => said.tools[id]?.says ?? ''),
    );
    await expect(page.locator('.assessment-causes dd ul')).toHaveText(
      said.rootCauses.map(({ reasons }) => reasons.join('')),
    );
    await expect(page.locator('.assessment-steps li')).toHaveText(said.next.map(({ does, who }) => `${does}${who}`));
  });
}

test('the browser and the command line say the same of every example of every calculator', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/assessment/');
  for (const id of calculatorIds) {
    for (const { answers } of calculators[id].examples) {
      const { versions } = calculators[id];
      const parts = { [id]: { version: versions.length, answers } };
      const said = reportOf(evaluateWhole(EMPTY_COVER, parts, facts, calculators), facts, 'both');
      const instant = '2026-03-01T00:00:00Z';
      const text = JSON.stringify({ schema: 1, id: 'kept', created: instant, updated: instant, ...EMPTY_COVER, parts });
      await page.evaluate((kept) => {
        localStorage.setItem('pilot-to-production:1:assessment:kept', kept);
        localStorage.setItem('pilot-to-production:current', 'kept');
        sessionStorage.clear();
      }, text);
      await open(page, '/assessment/');
      await expect(page.locator('.assessment-tools dd').nth(calculatorIds.indexOf(id))).toHaveText(
        said.tools[id]?.says ?? '',
      );
      await expect(page.locator('.assessment-causes dd ul')).toHaveText(
        said.rootCauses.map(({ reasons }) => reasons.join('')),
      );
    }
  }
});

test('a sponsor is named and signs, by keyboard; it stays, and undo takes it back', async ({ page }) => {
  await page.goto('/assessment/');
  // Before hydration nobody listens: try until somebody does.
  await expect(async () => {
    await page.locator('h1').click();
    await page.locator('#sponsor-name').focus();
    await page.locator('.shell-menu').first().waitFor({ timeout: 2_000 });
  }).toPass();
  await live(page);
  await expect(page.locator('#sponsor-name')).toBeFocused();
  await page.keyboard.type('Ada Lovelace, CFO');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Exec');
  await expect(page.locator('#sponsor-level')).toHaveValue('executive');
  await page.locator('#sign-selection').focus();
  await expect(page.locator('#sign-selection')).toHaveValue('Ada Lovelace, CFO');
  await page.getByRole('button', { name: 'Record the sign-off' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Signed by Ada Lovelace, CFO/)).toBeVisible();
  await expect(page.getByText('Ada Lovelace, CFO stands at VP or above.')).toBeVisible();
  await expect(page.locator('.saved')).toContainText('Saved in this browser');
  await open(page, '/assessment/');
  await expect(page.getByText(/Signed by Ada Lovelace, CFO/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/Signed by Ada Lovelace, CFO/)).toHaveCount(0);
});

test('an offer is shown and copied only when told to', async ({ page }) => {
  await keep(page, decided!.cover, decided!.parts);
  await open(page, '/assessment/');
  const offers = page.locator('.assessment-offers li');
  await expect(offers).toHaveCount(1);
  await expect(offers).toContainText('Invoice exception triage is worth');
  const budget = page.locator('.assessment-tools dd').nth(calculatorIds.indexOf('timeline-and-budget'));
  const before = await budget.textContent();
  await offers.getByRole('button', { name: 'Take it over' }).click();
  await expect(offers).toHaveCount(0);
  await open(page, '/assessment/memo/');
  const taken = structuredClone(decided!.parts) as Record<
    string,
    { answers: { budget: { benefit: { annual?: unknown } } } }
  >;
  taken['timeline-and-budget']!.answers.budget.benefit.annual = { low: 180_000, likely: 240_000, high: 310_000 };
  const memo = memoOf(evaluateWhole(decided!.cover, taken as unknown as Parts, facts, calculators), facts, 'en-US');
  const benefit = memo.money?.lines.find(({ id }) => id === 'benefit');
  await expect(page.locator('#memo-money').locator('..')).toContainText(benefit?.value ?? 'no benefit');
  expect(before).toContain('$');
});

/** Everything as long and as many as the fields take. */
function worst(): { cover: Cover; parts: Parts } {
  const long = (length: number) => 'Verylongword '.repeat(40).slice(0, length).trim();
  const parts = structuredClone(decided!.parts) as Record<
    string,
    { version: number; answers: Record<string, unknown> }
  >;
  const goNoGo = parts['go-no-go']!.answers as { metrics: object[] };
  goNoGo.metrics = Array.from({ length: 40 }, (_, i) => ({
    ...goNoGo.metrics[i % goNoGo.metrics.length],
    id: `x${i}`,
    name: `${i} ${long(110)}`,
    ...(i % 2
      ? {
          measurement: { kind: 'proportion', successes: 1, trials: 1000 },
          unit: '%',
          direction: 'higher',
          floor: 80,
          target: 90,
          stretch: 95,
        }
      : {}),
  }));
  parts['checklist']!.answers = {
    items: Object.fromEntries(
      ['ci-cd', 'security', 'rollback'].map((id) => [id, { status: 'blocked', owner: long(120), due: '2026-05-05' }]),
    ),
    own: Array.from({ length: 30 }, (_, i) => ({
      id: `o${i}`,
      title: `${i} ${long(190)}`,
      owner: long(120),
      due: '2026-04-01',
    })),
    asOf: '2026-06-01',
  };
  const name = long(200);
  const signed = { by: name, date: '2026-06-01' };
  return {
    cover: {
      ...decided!.cover,
      name,
      sponsor: { name, level: 'vp' },
      signOffs: { selection: signed, decision: signed },
    },
    parts,
  };
}

for (const [what, cover, parts] of [
  ['decided', decided!.cover, decided!.parts],
  ['troubled', troubled!.cover, troubled!.parts],
  ['empty', EMPTY_COVER, {}],
  ['as long as can be', worst().cover, worst().parts],
] as const) {
  test(`the memo is two sheets, A4 and Letter: ${what}`, { tag: BOTH_LETTERS }, async ({ page }) => {
    if (what !== 'empty') await keep(page, cover, parts);
    await page.goto('/assessment/memo/');
    if (what !== 'empty') await live(page);
    for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    for (const text of [
      'Decision memo',
      'move to production?',
      'What the pilot measured',
      'Conditions and way out',
      'The risk of not scaling',
      'Timeline to stable production',
      'Open checklist items',
      'What is not known',
      'The five root causes',
      'Approve',
    ]) {
      await expect(page.locator('.memo').getByText(text).first()).toBeVisible();
    }
    await expect(page.locator('.shell-toolbar')).toBeHidden();
  });
}

test('with the code that opens it on a phone the memo is still two sheets', { tag: BOTH_LETTERS }, async ({ page }) => {
  await keep(page, decided!.cover, decided!.parts);
  await open(page, '/assessment/memo/');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByText('Show as QR code').click();
  const box = page.getByText('Print it at the end of this page');
  // A link too long for phones has no code to print.
  if (await box.isVisible()) await box.click();
  await page.keyboard.press('Escape');
  for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(2);
});

test('every figure of the memo leads back to its tool', async ({ page }) => {
  await keep(page, decided!.cover, decided!.parts);
  await open(page, '/assessment/memo/');
  for (const [heading, path] of [
    ['What the pilot measured', 'go-no-go'],
    ['Total cost and return', 'timeline-and-budget'],
    ['The risk of not scaling', 'timeline-and-budget'],
    ['Timeline to stable production', 'timeline-and-budget'],
    ['Open checklist items', 'checklist'],
  ] as const) {
    const link = page.locator('.memo h2', { hasText: heading }).getByRole('link');
    expect(await link.getAttribute('href')).toContain(`/calculators/${path}/`);
  }
});

test('the pilot plan prints with its scope, on two sheets at most', { tag: BOTH_LETTERS }, async ({ page }) => {
  await keep(page, decided!.cover, decided!.parts);
  await open(page, '/assessment/pilot-plan/');
  for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  for (const text of [
    'Out: invoices without an order',
    'Kickoff',
    'Mar 9, 2026',
    'Engineers',
    'Security review stalls',
  ]) {
    await expect(page.locator('.memo').getByText(text).first()).toBeVisible();
  }
});

test('the memo downloads as Markdown', async ({ page }) => {
  await keep(page, decided!.cover, decided!.parts);
  await open(page, '/assessment/memo/');
  await page.getByText('Export', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Decision memo (Markdown)' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('# Invoice exceptions (example): move to production?');
});

test('opened from its link on a phone: the same memo, and nothing is kept', { tag: BOTH_LETTERS }, async ({
  page,
  browser,
}) => {
  await keep(page, decided!.cover, decided!.parts);
  await open(page, '/assessment/memo/');
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.locator('.shell-link input');
  // Longer as soon as every calculator's answers are in it.
  await expect(field).toHaveValue(/#a=1.{400,}/);
  const link = await field.inputValue();
  const phone = await (await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'en-US' })).newPage();
  const said = await watch(phone, new URL(link).origin);
  await phone.goto(link);
  await expect(phone.locator('.shell-bar')).toContainText('Shared with you, not saved');
  await expect(phone.locator('h1')).toContainText('Invoice exceptions (example)');
  await expect(phone.locator('.lamps-on')).toHaveText(/Go/);
  expect(await sticksOut(phone)).toEqual([]);
  expect(await phone.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('assessment')))).toEqual([]);
  expect(said).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const [what, example] of [
    ['decided', decided],
    ['troubled', troubled],
  ] as const) {
    test(`readable by all: ${what}, ${scheme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme: scheme });
      await keep(page, example!.cover, example!.parts);
      for (const path of ['/assessment/', '/assessment/memo/', '/assessment/pilot-plan/']) {
        await open(page, path);
        expect(await violations(page), path).toEqual([]);
      }
    });
  }
}
