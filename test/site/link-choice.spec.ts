/** What a sender did not tick is in no link: filled in everywhere, shared from the dialog, opened by somebody else. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { keyOf, textOf } from '../../src/shell/keep/assessments.ts';
import { fullAssessment } from '../calculators/full-answers.ts';
import { rootUrl } from './built.ts';
import { visit } from './settled.ts';

const { calculators, full, cover, assessment } = await fullAssessment();
const own = { ...assessment, id: 'first' };
const stored = { key: keyOf('first'), text: textOf({ assessment: own, revision: 'r0', follows: [] }) };

async function shareDialog(page: Page, path: string): Promise<void> {
  await page.addInitScript(({ key, text }) => localStorage.setItem(key, text), stored);
  await visit(page, rootUrl() + path);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
}

const texts = (page: Page) => page.getByRole('checkbox', { name: /long text/ });
const link = (page: Page) => page.getByRole('textbox', { name: 'Link' }).inputValue();

/** All that somebody else has, who opens the link and keeps it. */
async function received(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await visit(page, address);
  await page.getByRole('button', { name: 'Save as a new assessment' }).click();
  await expect(page.locator('.shell-which .saved').first()).toContainText('Saved in this browser');
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).map(([, value]) => value)));
  await context.close();
  // Once for the list, once for the text that is kept.
  return kept.replaceAll('\\"', '"');
}

for (const { id, longTexts } of calculators) {
  const held = full.get(id)!.texts;
  test(`${id}: not ticked, no long text arrives; ticked, all do`, async ({ page, browser }) => {
    await shareDialog(page, `calculators/${id}/`);
    await expect(texts(page)).toHaveCount(longTexts.length > 0 ? 1 : 0);
    if (longTexts.length > 0) await expect(texts(page)).not.toBeChecked();
    const bare = await received(browser, await link(page));
    for (const [path, text] of held)
      expect([path, bare.includes(`"${text}"`)]).toEqual([path, !longTexts.includes(path)]);
    if (longTexts.length === 0) return;
    await texts(page).check();
    const whole = await received(browser, await link(page));
    for (const [path, text] of held) expect([path, whole.includes(`"${text}"`)]).toEqual([path, true]);
  });
}

test('the whole assessment: not ticked, neither the notes nor any long text arrives', async ({ page, browser }) => {
  await shareDialog(page, 'assessment/');
  await texts(page).uncheck();
  const bare = await received(browser, await link(page));
  const left = ['notes', ...calculators.flatMap(({ id, longTexts }) => longTexts.map((path) => `${id} ${path}`))];
  const all = [
    ...cover.texts,
    ...[...full].flatMap(([id, one]) => [...one.texts].map(([path, text]) => [`${id} ${path}`, text] as const)),
  ];
  for (const [path, text] of all) expect([path, bare.includes(`"${text}"`)]).toEqual([path, !left.includes(path)]);
});
