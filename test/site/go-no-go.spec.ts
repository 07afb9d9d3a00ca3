/** The go/no-go evaluator as its visitors use it: from an empty page to a locked set, to a no-go, to what would change it. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { BOTH_LETTERS } from './letters.ts';
import { sheets } from './printed.ts';
import { reload, visit } from './settled.ts';

const LEVELS = [
  ['80', '90', '95'],
  ['85', '92', '97'],
  ['70', '80', '90'],
  ['30', '20', '10'],
  ['60', '30', '15'],
] as const;

async function open(page: Page) {
  await visit(page, '/calculators/go-no-go/');
}
const metrics = (page: Page) => page.locator('fieldset.go-no-go-metric');
const headline = (page: Page) => page.locator('.go-no-go-board output');
const show = (page: Page, mode: string) => page.getByRole('radio', { name: mode, exact: true }).check();

async function expectAccessible(page: Page) {
  expect(await violations(page)).toEqual([]);
}

async function agree(page: Page) {
  await page.getByRole('button', { name: 'Classification and routing' }).click();
  await expect(metrics(page)).toHaveCount(LEVELS.length);
  for (const [i, [floor, target, stretch]] of LEVELS.entries()) {
    await metrics(page).nth(i).getByLabel('Floor').fill(floor);
    await metrics(page).nth(i).getByLabel('Target').fill(target);
    await metrics(page).nth(i).getByLabel('Stretch').fill(stretch);
  }
}

async function lock(page: Page) {
  await page.getByRole('button', { name: 'Lock the criteria' }).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { name: 'Tell the sponsor' })).toBeVisible();
}

test('a lead goes from an empty page to a locked set, to a no-go, to what would change it', async ({ page }) => {
  await open(page);
  await agree(page);
  await lock(page);
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const text = await page.getByLabel('Text for the sponsor').inputValue();
  const seal = (await page.locator('.seal code').textContent()) ?? '';
  expect(text).toContain(`Fingerprint: ${seal}`);
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await show(page, 'Results');
  const result = async (place: number, successes: string, trials: string) => {
    await metrics(page).nth(place).getByLabel('Cases it counts').fill(successes);
    await metrics(page).nth(place).getByLabel('Out of all cases').fill(trials);
  };
  await result(0, '42', '50');
  await result(1, '390', '400');
  await result(2, '230', '250');
  await result(3, '120', '300');
  await metrics(page).nth(4).getByLabel('Reading', { exact: true }).fill('20');
  await expect(headline(page)).toHaveText('No-go: one result lies below the floor.');
  await result(3, '45', '300');
  await expect(headline(page)).toHaveText('Not proven: two results need more evidence.');
  await expect(page.locator('.go-no-go-because')).toContainText(
    'If that is the truth, 619 cases in all prove it with a chance of 80%.',
  );
  await metrics(page).nth(4).getByLabel('Count it at face value').check();
  await expect(headline(page)).toContainText('two results');
  await metrics(page).nth(4).getByLabel('Because').fill('Every drill was timed.');
  await expect(headline(page)).toContainText('one result needs');
  await expect(page.locator('.go-no-go-way li')).toHaveCount(1);
  await reload(page);
  await expect(headline(page)).toContainText('Not proven');
  await expect(page.locator('.seal code')).toHaveText(seal);
});

test('an unlocked set shows for good what was changed, and that the result was in', async ({ page }) => {
  await open(page);
  await agree(page);
  await lock(page);
  await page.keyboard.press('Escape');
  await show(page, 'Results');
  await metrics(page).nth(0).getByLabel('Cases it counts').fill('70');
  await metrics(page).nth(0).getByLabel('Out of all cases').fill('100');
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('button', { name: 'Unlock, for all to see' }).click();
  await show(page, 'Criteria');
  await metrics(page).nth(0).getByLabel('Floor').fill('60');
  const changes = page.locator('.go-no-go-changes');
  await expect(changes).toContainText('Floor: 80% before, 60% now');
  await expect(changes).toContainText('Easier to pass. The result was already in');
  await lock(page);
  await page.keyboard.press('Escape');
  await expect(changes).toContainText('Floor: 80% before, 60% now');
  await expect(page.locator('.seal')).toContainText('unlocked once since');
});

test('nonsense is answered at the field, and the verdict does without it', async ({ page }) => {
  await open(page);
  await agree(page);
  await metrics(page).nth(0).getByLabel('Floor').fill('92');
  await metrics(page).nth(1).getByLabel('Floor').focus();
  await expect(metrics(page).nth(0)).toContainText('Out of order');
  await expectAccessible(page);
  await metrics(page).nth(0).getByLabel('Floor').fill('80');
  await show(page, 'Results');
  await metrics(page).nth(0).getByLabel('Cases it counts').fill('51');
  await metrics(page).nth(0).getByLabel('Out of all cases').fill('50');
  await metrics(page).nth(1).getByLabel('Cases it counts').focus();
  await expect(metrics(page).nth(0)).toContainText('More than there are cases.');
  await expect(page.locator('.go-no-go-because')).toContainText('can’t be used. More than there are cases.');
});

test('the keyboard alone adds, names and states a metric', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add a metric to Performance' }).focus();
  await page.keyboard.press('Enter');
  await expect(metrics(page).getByLabel('Metric', { exact: true })).toBeFocused();
  await page.keyboard.type('Answers judged correct');
  for (const text of ['', '', '80', '90', '95']) {
    await page.keyboard.press('Tab');
    if (text) await page.keyboard.type(text);
  }
  await expect(metrics(page).getByLabel('Stretch')).toHaveValue('95');
  await expect(page.locator('.go-no-go-because')).toContainText('Business has no metric.');
});

test('twelve metrics print on one page', { tag: BOTH_LETTERS }, async ({ page }) => {
  await open(page);
  await agree(page);
  await page.getByText('Add a set of metrics').click();
  await page.getByRole('button', { name: 'Document extraction' }).click();
  await page.getByRole('button', { name: 'Add a metric to Performance' }).click();
  await page.keyboard.type('Documents that need a second look');
  await expect(metrics(page)).toHaveCount(12);
  for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format), format).toBe(1);
});
