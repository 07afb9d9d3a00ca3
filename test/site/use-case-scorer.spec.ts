/** The use-case scorer as its visitors use it: keyboard, phone, nonsense, paper. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { sticksOut } from './built.ts';
import { BOTH_LETTERS } from './letters.ts';
import { sheets } from './printed.ts';
import { visit } from './settled.ts';

const PORTFOLIO = [
  ['Invoice exception triage', '45444'],
  ['Support reply drafting', '53434'],
  ['Meeting-notes digest', '15534'],
  ['Contract clause review', '54323'],
] as const;

async function open(page: Page) {
  await visit(page, '/calculators/use-case-scorer/');
}
const rows = (page: Page) => page.locator('.use-case-scorer-row');
const verdict = (page: Page, place: number) => rows(page).nth(place).locator('output');
const details = (page: Page, place: number) =>
  rows(page)
    .nth(place)
    .getByRole('button', { name: /^Details/ });

/** A table as copied out of a spreadsheet, added through the import. */
async function importTable(page: Page, lines: readonly string[]) {
  await page.getByRole('button', { name: 'Paste or import' }).click();
  await page.getByLabel('Or paste the cells here').fill(['Name,BI,DA,TF,TR,PP', ...lines].join('\n'));
  await page.getByRole('button', { name: /^Add (it|these)/ }).click();
}
const importPortfolio = (page: Page) =>
  importTable(
    page,
    PORTFOLIO.map(([name, scores]) => [name, ...scores].join(',')),
  );

async function expectAccessible(page: Page) {
  expect(await violations(page)).toEqual([]);
}

test('four use cases are named and scored with the keyboard alone, and stay after a reload', async ({ page }) => {
  await open(page);
  await page.getByLabel('Name of use case 1').focus();
  for (const [i, [name, scores]] of PORTFOLIO.entries()) {
    if (i === 3) {
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Name of use case 4')).toBeFocused();
    }
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    for (const score of scores) {
      await page.keyboard.press('Tab');
      await page.keyboard.press(score);
    }
    await page.keyboard.press('Tab');
  }
  const verdicts = ['Strong', 'Possible', 'Red flag', 'Red flag'];
  for (const [i, word] of verdicts.entries()) await expect(verdict(page, i)).toContainText(word);
  await expect(page.locator('.use-case-scorer-say')).toHaveText(
    'Invoice exception triage ranks first. Its weighted score is the highest under 71% of all the ways to weight the criteria.',
  );
  await page.reload();
  await expect(page.getByLabel('Name of use case 4')).toHaveValue('Contract clause review');
  await expect(rows(page).nth(3).locator(':checked')).toHaveCount(5);
});

test('a score is taken back with Delete, and brought back by undo', async ({ page }) => {
  await open(page);
  await importPortfolio(page);
  await rows(page).first().getByRole('radio', { checked: true }).first().focus();
  await page.keyboard.press('Delete');
  await expect(verdict(page, 0)).toContainText('No score for business impact');
  await page.keyboard.press('Control+z');
  await expect(verdict(page, 0)).toContainText('Strong');
});

test('what a score looks like is in sight while scoring, and nothing moves when it changes', async ({ page }) => {
  await open(page);
  const place = () => rows(page).first().boundingBox();
  const before = await place();
  for (const [i, words] of ['Nobody can name a figure', 'collected or built first', 'does not exist yet'].entries()) {
    await rows(page).first().getByRole('group').nth(i).getByRole('radio').first().focus();
    await expect(page.locator('.use-case-scorer-guide').getByText(words)).toBeVisible();
    expect(await place()).toEqual(before);
  }
});

test('a pasted score text names what is wrong, and is taken over when it is right', async ({ page }) => {
  await open(page);
  await details(page, 0).click();
  const field = page.getByLabel('Scores as text');
  await field.fill('PTP:1/BI:9/QQ:1/TR');
  await expect(page.locator('.use-case-scorer-problems li')).toHaveText([
    '“BI:9”: a score is 1, 2, 3, 4 or 5, or X for unanswered.',
    /^There is no criterion “QQ”/,
    '“TR” is not a code, a colon and a score, as in BI:4.',
  ]);
  await expect(rows(page).first().locator(':checked')).toHaveCount(0);
  await field.fill('pp:4/ptp:1');
  await expect(page.locator('.use-case-scorer-problems')).toContainText('It must begin with PTP:1');
  await field.fill('ptp:1/pp:5/tr:4/tf:4/da:4/bi:5');
  await page.getByRole('button', { name: 'Use these scores' }).click();
  await expect(verdict(page, 0)).toContainText('Strong');
});

test('hostile and endless text stays text, and is neither cut nor lost', async ({ page }) => {
  await open(page);
  const hostile = '<img src=x onerror=alert(1)>';
  const name = page.getByLabel('Name of use case 1');
  await name.fill(hostile + 'n'.repeat(9_900));
  await rows(page).first().getByRole('radio').first().focus();
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('4');
    await page.keyboard.press('Tab');
  }
  await expect(page.locator('.use-case-scorer-say')).toContainText(hostile);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await name.fill('n'.repeat(10_001));
  await expect(page.getByRole('alert')).toContainText('10,001 characters');
  await expect(name).toHaveValue('n'.repeat(10_001));
  await name.fill('Short');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('weights that are all 0 are refused with a clear message, and verdicts stand', async ({ page }) => {
  await open(page);
  await importPortfolio(page);
  await page.getByText('Weights: all equal').click();
  const weights = page.getByRole('group', { name: /^Weight of/ });
  await expect(weights).toHaveCount(5);
  for (const group of await weights.all()) {
    await group.getByRole('radio').first().focus();
    await page.keyboard.press('0');
  }
  await expect(page.getByRole('alert')).toContainText('Every weight is 0');
  await expect(page.locator('.use-case-scorer-say')).toHaveText('Nothing can be ranked while every weight is 0.');
  await expect(verdict(page, 0)).toContainText('Strong');
  await expectAccessible(page);
});

test('fifty use cases are imported with every problem named, and the list says that it is full', async ({ page }) => {
  await open(page);
  const lines = Array.from({ length: 60 }, (_, i) => `Case ${i},${1 + (i % 5)},3,3,${i === 0 ? 7 : 4},4`);
  await page.getByRole('button', { name: 'Paste or import' }).click();
  await page.getByLabel('Or paste the cells here').fill(['Name,BI,DA,TF,TR,PP', ...lines].join('\n'));
  await expect(page.locator('.use-case-scorer-problems li')).toHaveText([
    'Row 2: “7” is no score for Team readiness. Left unanswered.',
    'Row 52: the list is full from here on. Not added.',
  ]);
  await page.getByRole('button', { name: 'Add these 50' }).click();
  await expect(rows(page)).toHaveCount(50);
  await expect(page.getByRole('button', { name: 'Add a use case' })).toBeDisabled();
});

test('rows are moved, copied and removed, and the focus stays with them', async ({ page }) => {
  await open(page);
  await importPortfolio(page);
  await details(page, 0).click();
  await page.getByRole('button', { name: 'Move down' }).press('Enter');
  await expect(page.getByLabel('Name of use case 2')).toHaveValue('Invoice exception triage');
  await expect(page.getByRole('button', { name: 'Move down' })).toBeFocused();
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByLabel('Name of use case 3')).toHaveValue('Invoice exception triage (copy)');
  await expect(page.getByLabel('Name of use case 3')).toBeFocused();
  await details(page, 2).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(page.getByLabel('Name of use case 3')).toBeFocused();
});

test('the brief of the use case taken to pilot is one page, A4 and Letter', { tag: BOTH_LETTERS }, async ({ page }) => {
  await open(page);
  await importPortfolio(page);
  await page.getByRole('button', { name: 'Take to pilot: Support reply drafting' }).click();
  await details(page, 1).click();
  await page.getByLabel('Problem').fill('Agents write the same reply many times a day. '.repeat(8));
  await page.getByLabel('Production vision').fill('In the ticket system, before the agent sends. '.repeat(6));
  await page.getByLabel('Sponsor').fill('VP Customer Care');
  const brief = page.getByRole('article', { name: 'Pilot brief: Support reply drafting' });
  await expect(brief).toContainText('VP Customer Care');
  await expectAccessible(page);
  await page.evaluate(() => {
    window.print = () => {};
  });
  const print = page.getByRole('button', { name: 'Print this page' });
  for (const format of ['A4', 'Letter'] as const) {
    await print.click();
    expect(await sheets(page, format)).toBe(1);
  }
  await print.click();
  await page.emulateMedia({ media: 'print' });
  await expect(brief).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
});

test('on a phone one use case is open at a time, with what the scores mean beside each', { tag: BOTH_LETTERS }, async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await open(page);
  await expect(rows(page).nth(0).getByRole('group').first()).toBeVisible();
  await expect(rows(page).nth(1).getByRole('group').first()).toBeHidden();
  await rows(page).nth(0).getByText('What 1, 3 and 5 look like').first().tap();
  await expect(rows(page).nth(0).getByText('Nobody can name a figure')).toBeVisible();
  await rows(page).nth(0).getByRole('button', { name: 'Next use case' }).tap();
  await expect(rows(page).nth(1).getByRole('group').first()).toBeInViewport();
  await expect(rows(page).nth(0).getByRole('group').first()).toBeHidden();
  expect(await sticksOut(page)).toEqual([]);
  await expectAccessible(page);
  await context.close();
});

test('the panel in the chapter scores the same use case as the full scorer', async ({ page }) => {
  await page.goto('/phases/problem-selection/');
  const panel = page.locator('.use-case-scorer-compact');
  await panel.scrollIntoViewIfNeeded();
  await expect(panel.getByRole('group').first()).toBeEnabled();
  await page.locator('astro-island:not([ssr])').filter({ has: panel }).waitFor();
  for (const [i, score] of ['5', '4', '4', '2', '4'].entries()) {
    const radio = panel.getByRole('group').nth(i).getByRole('radio', { name: score });
    await radio.click();
    await expect(radio).toBeChecked();
  }
  await expect(panel.locator('output')).toContainText('Settle team readiness and it is among the best.');
  await panel.getByRole('link', { name: 'Open in the scorer' }).click();
  await expect(verdict(page, 0)).toContainText('Team readiness below 3. Would be among the best once');
});
