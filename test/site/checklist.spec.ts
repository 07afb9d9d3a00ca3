/** The readiness checklist in a real browser: answers, paper, keyboard, nonsense. */
import { expect, type Page, test } from '@playwright/test';
import { examples } from '../../src/calculators/checklist/model/examples.ts';
import { violations } from './axe.ts';
import { rootUrl, sticksOut, watch } from './built.ts';
import { BOTH_LETTERS } from './letters.ts';
import { sheets } from './printed.ts';

const PATH = '/calculators/checklist/';

async function load(page: Page, example: string): Promise<void> {
  await page.goto(PATH);
  const menu = page.locator('summary', { hasText: 'Load an example' });
  // Before hydration nobody listens: try until somebody does.
  await expect(async () => {
    await page.mouse.move(1, 1);
    await page.locator('.checklist-board').hover();
    await menu.waitFor({ timeout: 2_000 });
  }).toPass();
  await menu.click();
  await page.getByRole('button', { name: examples.find(({ id }) => id === example)!.title }).click();
  await expect(page.locator('.shell-which')).toContainText('Example');
}

const status = (page: Page, challenge: string) => page.getByLabel(`Status, ${challenge}`);

test('reads as content without scripts, and prints as a worksheet', { tag: BOTH_LETTERS }, async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(PATH);
  await expect(page.locator('.checklist-item')).toHaveCount(12);
  await expect(page.locator('.checklist-item').last()).toContainText('Rollback');
  for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(1);
});

test('an answer changes the finding at once, and is there after a reload', async ({ page }) => {
  await page.goto(PATH);
  await status(page, 'Rollback').selectOption('Blocked');
  await expect(page.locator('#checklist-verdict')).toHaveText('Zero of twelve done. Not ready yet.');
  await status(page, 'Security').selectOption('Done');
  await expect(page.locator('#checklist-verdict')).toHaveText('One of twelve done. Not ready yet.');
  await page.getByLabel('Owner, Rollback').fill('On-call lead');
  await expect(page.locator('.checklist-groups')).toContainText('On-call lead');
  await expect(page.locator('.saved').first()).toContainText('Saved in this browser');
  await page.reload();
  await expect(status(page, 'Rollback')).toHaveValue('blocked');
  await expect(page.getByLabel('Owner, Rollback')).toHaveValue('On-call lead');
});

test('not applicable asks for a reason, and counts as missing until there is one', async ({ page }) => {
  await page.goto(PATH);
  await status(page, 'Training').selectOption('Not applicable');
  await expect(page.getByText('Without a reason this counts as missing.')).toBeVisible();
  await page.getByLabel('Why it does not apply, Training').fill('Nobody works differently');
  await expect(page.getByText('Without a reason this counts as missing.')).toHaveCount(0);
  await expect(page.locator('#checklist-verdict')).toHaveText('One of twelve done. Not ready yet.');
});

test('evidence takes web addresses only; nonsense stays in the field with the reason', async ({ page }) => {
  await page.goto(PATH);
  const field = page.getByLabel('Evidence, Rollback', { exact: true });
  await field.fill('javascript:alert(1)');
  await field.press('Tab');
  await expect(page.getByRole('alert')).toContainText('Only addresses that begin with https://');
  await expect(field).toHaveValue('javascript:alert(1)');
  await expect(page.getByLabel('Open the evidence, Rollback')).toHaveCount(0);
  await field.fill('wiki.example.com/rollback');
  await field.press('Tab');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByLabel('Open the evidence, Rollback')).toHaveAttribute(
    'href',
    'https://wiki.example.com/rollback',
  );
});

test('everything by keyboard: status, details, own items, undo', async ({ page }) => {
  await page.goto(PATH);
  await status(page, 'Success criteria').focus();
  await page.keyboard.type('Done');
  await expect(page.locator('#checklist-verdict')).toHaveText('One of twelve done. Not ready yet.');
  await page.locator('summary', { hasText: 'Success criteria' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Note, Success criteria')).toBeVisible();
  await page.getByLabel('Items of your own').focus();
  await page.keyboard.type('Auditors have seen it');
  await page.keyboard.press('Enter');
  await expect(page.locator('.checklist-item')).toHaveCount(13);
  await expect(page.getByLabel('Items of your own')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.checklist-item')).toHaveCount(12);
});

test('optional items join the list and count', async ({ page }) => {
  await page.goto(PATH);
  await page.getByText('Further items, where they apply').click();
  await page.getByLabel(/^Drift/).check();
  await expect(page.locator('.checklist-item')).toHaveCount(13);
  await expect(page.locator('#checklist-verdict')).toHaveText('Thirteen items to ask about.');
});

for (const { id, title } of examples) {
  test(`one sheet, A4 and Letter, filled: ${title}`, { tag: BOTH_LETTERS }, async ({ page }) => {
    await load(page, id);
    for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.checklist-poster li').first()).toContainText('Success criteria');
    await expect(page.locator('.checklist-poster')).toContainText(title);
    await expect(page.locator('.checklist-item').first()).toBeHidden();
  });
}

test('on paper statuses differ by shape and word', async ({ page }) => {
  await load(page, 'trouble');
  const box = (challenge: string) =>
    page.locator('.checklist-poster li', { hasText: challenge }).locator('.checklist-box');
  const shapes = await Promise.all(
    ['Success criteria', 'Security', 'Training', 'Rollback', 'Release pipeline'].map((challenge) =>
      box(challenge).evaluate((element) => element.innerHTML),
    ),
  );
  expect(new Set(shapes).size).toBe(5);
  await expect(box('Rollback')).toHaveText('Open');
  await expect(box('Release pipeline')).toHaveText('Not asked yet');
});

test('with the code that opens these answers on a phone it is still one sheet', { tag: BOTH_LETTERS }, async ({
  page,
}) => {
  await load(page, 'nine-of-twelve');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByText('Show as QR code').click();
  await page.getByText('Print it at the end of this page').click();
  await page.keyboard.press('Escape');
  for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.shell-printed .shell-qr')).toBeVisible();
});

test('the blank sheet is one page, and holds no answer', { tag: BOTH_LETTERS }, async ({ page }) => {
  await page.goto('/checklist/print/');
  for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(1);
  await expect(page.locator('.checklist-poster li')).toHaveCount(12);
  await expect(page.locator('.checklist-box small')).toHaveCount(0);
});

test('print blank empties the sheet for the printing, and only for it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.querySelector('.checklist-poster')?.textContent ?? '';
    };
  });
  await load(page, 'ready');
  await page.getByRole('button', { name: 'Print blank' }).click();
  const printed = page.locator('html');
  await expect(printed).toHaveAttribute('data-printed', /Success criteria/);
  expect(await printed.getAttribute('data-printed')).not.toContain('Pilot lead');
  await expect(page.locator('.checklist-poster')).toContainText('Pilot lead');
});

test('twenty items still print on one sheet', { tag: BOTH_LETTERS }, async ({ page }) => {
  await page.goto(PATH);
  await page.getByText('Further items, where they apply').click();
  const boxes = page.locator('.checklist-optional input');
  for (let i = 0; i < (await boxes.count()); i += 1) await boxes.nth(i).check();
  await expect(page.locator('.checklist-item')).toHaveCount(20);
  for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(1);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const { id } of examples) {
    test(`readable by all: ${id}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await load(page, id);
      await page.locator('.checklist-what summary').first().click();
      const field = page.getByLabel('Evidence, Production architecture', { exact: true });
      await field.fill('no address');
      await field.press('Tab');
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('320 px wide: nothing sticks out, and nothing goes wrong', { tag: BOTH_LETTERS }, async ({ page }) => {
  const said = await watch(page, rootUrl());
  await page.setViewportSize({ width: 320, height: 640 });
  await load(page, 'trouble');
  await page.locator('.checklist-what summary').first().click();
  expect(await sticksOut(page)).toEqual([]);
  expect(said).toEqual([]);
});
