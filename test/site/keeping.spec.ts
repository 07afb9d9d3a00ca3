/** What visitors enter is kept, undone, shared and never lost: in a browser, as a person would try it. */
import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { serve } from '../static-server.mjs';
import { DIST, PAGES, rootUrl, watch } from './built.ts';
import { reload, visit } from './settled.ts';

const SCORER = 'calculators/use-case-scorer/';
const CALCULATORS = PAGES.filter(({ path }) => /^calculators\/[^/]+\/$/.test(path)).map(({ path }) => path);
const PREFIX = 'pilot-to-production:';

const firstName = (page: Page) => page.getByLabel('Name of use case 1');
const kept = (page: Page) => page.locator('.shell-which .saved').first();
const stored = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));

async function open(page: Page, path: string, hash = ''): Promise<void> {
  await visit(page, rootUrl() + path + hash);
}

async function newPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await open(page, path);
  return page;
}

async function loadExample(page: Page): Promise<string> {
  await page.locator('[data-act="example"]').click();
  const example = page.locator('.shell-menu-list:visible button').first();
  const title = (await example.textContent()) ?? '';
  await example.click();
  return title;
}

test.describe('kept', () => {
  test('nothing is stored, and little is fetched, before a visitor begins', async ({ page }) => {
    await open(page, SCORER);
    expect(await stored(page)).toBe('[]');
    await expect(kept(page)).toHaveText('What you enter is kept in this browser');
  });

  test('a name typed and a reload in mid-edit: both there again, in every field', async ({ page }) => {
    await open(page, SCORER);
    await firstName(page).pressSequentially('Invoice triage');
    await reload(page);
    await expect(firstName(page)).toHaveValue('Invoice triage');
    await expect(kept(page)).toContainText('Saved in this browser');
  });

  test('the very first letter, typed before anything was fetched, counts', async ({ page }) => {
    await page.route('**/connect.*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await open(page, SCORER);
    await firstName(page).pressSequentially('Early');
    await expect(kept(page)).toContainText('Saved in this browser');
    await expect(firstName(page)).toHaveValue('Early');
    expect(await stored(page)).toContain('Early');
  });

  test('when what keeps answers can’t be fetched, it is said', async ({ page }) => {
    await page.route('**/connect.*.js', (route) => route.abort());
    await open(page, SCORER);
    await firstName(page).fill('Offline');
    await expect(kept(page)).toContainText('could not be loaded');
    await expect(firstName(page)).toHaveValue('Offline');
  });

  test('two tabs show each other’s edits, and lose none', async ({ context }) => {
    const [one, two] = [await newPage(context, SCORER), await newPage(context, SCORER)];
    await firstName(one).fill('From the first');
    await expect(firstName(two)).toHaveValue('From the first');
    // At once, in different fields.
    await Promise.all([firstName(one).fill('Renamed'), two.getByLabel('Name of use case 2').fill('From the second')]);
    for (const page of [one, two]) {
      await expect(firstName(page)).toHaveValue('Renamed');
      await expect(page.getByLabel('Name of use case 2')).toHaveValue('From the second');
    }
  });

  test('a full disk: work goes on, it is said, and what was kept before stays', async ({ page }) => {
    await open(page, SCORER);
    await firstName(page).fill('Before');
    await expect(kept(page)).toContainText('Saved in this browser');
    await page.evaluate(() => {
      // A second copy would give way, and leave room.
      localStorage.removeItem('pilot-to-production:readable:first');
      for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let number = 0; ; number += 1) localStorage.setItem(`filler-${size}-${number}`, 'x'.repeat(size));
        } catch {}
      }
    });
    await firstName(page).fill('After the disk was full, a longer name than before');
    await expect(kept(page)).toContainText('storage is full');
    await expect(firstName(page)).toHaveValue('After the disk was full, a longer name than before');
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key);
    });
    await page.getByLabel('Name of use case 2').fill('Room again');
    await expect(kept(page)).toContainText('Saved in this browser');
    await reload(page);
    await expect(firstName(page)).toHaveValue('After the disk was full, a longer name than before');
  });

  test('storage cleared in mid-session: said, and kept again with the next edit', async ({ context }) => {
    const page = await newPage(context, SCORER);
    await firstName(page).fill('Precious');
    await expect(kept(page)).toContainText('Saved in this browser');
    const other = await newPage(context, 'calculators/');
    await other.evaluate(() => localStorage.clear());
    await expect(kept(page)).toContainText('No longer kept');
    await firstName(page).press('End');
    await firstName(page).pressSequentially('!');
    await expect(kept(page)).toContainText('Saved in this browser');
    await reload(page);
    await expect(firstName(page)).toHaveValue('Precious!');
  });
});

/** What may be wrong with storage, as a script that runs before the page's own, and what the visitor is told. */
const TROUBLES: Record<string, { readonly script: () => void; readonly said: RegExp }> = {
  null: {
    script: () => Object.defineProperty(window, 'localStorage', { get: () => null }),
    said: /will not save/,
  },
  'access refused': {
    script: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    said: /will not save/,
  },
  'reading refused': {
    script: () => {
      Storage.prototype.getItem = () => {
        throw new Error('refused');
      };
    },
    said: /will not save/,
  },
  'writing refused': {
    script: () => {
      Storage.prototype.setItem = () => {
        throw new Error('refused');
      };
    },
    said: /will not save/,
  },
  full: {
    script: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    said: /storage is full/,
  },
  corrupt: {
    script: () => sessionStorage['x'] ?? localStorage.setItem('pilot-to-production:1:assessment:first', '{"schema":1,'),
    said: /Saved in this browser/,
  },
  'of another shape': {
    script: () =>
      sessionStorage['x'] ?? localStorage.setItem('pilot-to-production:1:assessment:first', '{"schema":1,"parts":[]}'),
    said: /Saved in this browser/,
  },
};

for (const path of CALCULATORS) {
  test.describe(`hostile storage, /${path}`, () => {
    for (const [trouble, { script, said }] of Object.entries(TROUBLES)) {
      test(trouble, async ({ page }) => {
        const problems = await watch(page, rootUrl());
        await page.addInitScript(script);
        await open(page, path);
        const before = await page.locator('.shell').textContent();
        const title = await loadExample(page);
        await expect(kept(page)).toHaveText(said);
        await expect(page.locator('.shell-which')).toContainText(title);
        expect(await page.locator('.shell').textContent()).not.toBe(before);
        if (trouble === 'corrupt') {
          const aside = await page.evaluate(
            () => Object.entries(localStorage).find(([key]) => key.includes(':aside:'))?.[1],
          );
          expect(aside).toBe('{"schema":1,');
          const download = page.waitForEvent('download');
          await page.getByRole('button', { name: 'Download it' }).click();
          expect(readFileSync(await (await download).path(), 'utf8')).toBe('{"schema":1,');
        }
        expect(problems).toEqual([]);
      });
    }

    test('of a newer version: shown by none, overwritten by none', async ({ page }) => {
      const text = '{"schema":2,"essence":"unknown"}';
      await open(page, 'calculators/');
      await page.evaluate((value) => localStorage.setItem('pilot-to-production:1:assessment:first', value), text);
      await open(page, path);
      await expect(kept(page)).toContainText('newer version');
      // Leaving a page writes what it still holds.
      await open(page, 'faq/');
      expect(await page.evaluate(() => localStorage.getItem('pilot-to-production:1:assessment:first'))).toBe(text);
    });

    test('in a sandboxed frame: it computes', async ({ page }) => {
      // A frame without an origin of its own gets scripts only from hosts that allow every origin, as our header files do.
      const host = await serve(DIST, { headersFor: () => ({ 'access-control-allow-origin': '*' }) });
      const problems = await watch(page, host.url);
      await page.goto(`${host.url}calculators/`);
      await page.evaluate((source) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.src = source;
        frame.width = '1000';
        frame.height = '700';
        document.body.prepend(frame);
      }, host.url + path);
      const frame = page.frameLocator('iframe');
      // The calculator is alive.
      await frame.locator('astro-island:not([ssr])').first().waitFor();
      await frame.locator('[data-act="example"]').click();
      await frame.locator('.shell-menu-list:visible button').first().click();
      await expect(frame.locator('.shell-which .saved').first()).toContainText('will not save');
      expect(problems.filter((problem) => !/sandbox|cors|origin/i.test(problem))).toEqual([]);
      await host.close();
    });
  });
}

test.describe('undo', () => {
  test('by key and by button, a word at a time, also after moving to another calculator', async ({ page }) => {
    await open(page, SCORER);
    await firstName(page).pressSequentially('Invoice triage', { delay: 10 });
    await expect(kept(page)).toContainText('Saved in this browser');
    await page.keyboard.press('Control+z');
    await expect(firstName(page)).toHaveValue('Invoice ');
    await page.keyboard.press('Control+Shift+z');
    await expect(firstName(page)).toHaveValue('Invoice triage');
    await open(page, 'calculators/checklist/');
    await page.getByRole('button', { name: 'Undo' }).click();
    await open(page, SCORER);
    await expect(firstName(page)).toHaveValue('Invoice ');
  });
});

test.describe('links', () => {
  const golden = JSON.parse(
    readFileSync(new URL('../golden/use-case-scorer/v1-portfolio.json', import.meta.url), 'utf8'),
  );
  const link = golden.link as string;
  const theirs = golden.answers.useCases[0].name as string;

  test.beforeEach(async ({ page }) => {
    await open(page, SCORER);
    await firstName(page).fill('My own');
    await expect(kept(page)).toContainText('Saved in this browser');
  });

  test('opened: shown, not saved; discarded: mine again, and a clean address', async ({ page }) => {
    const before = await stored(page);
    await open(page, SCORER, link);
    await expect(firstName(page)).toHaveValue(theirs);
    await expect(page.locator('.shell-bar')).toContainText('Shared with you, not saved');
    await page.getByRole('button', { name: 'Compare with mine' }).click();
    await expect(page.getByRole('dialog')).toContainText('My own');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(firstName(page)).toHaveValue('My own');
    expect(page.url()).not.toContain('#');
    expect(await stored(page)).toBe(before);
  });

  test('saved as a new assessment: both are there', async ({ page }) => {
    await open(page, SCORER, link);
    await page.getByRole('button', { name: 'Save as a new assessment' }).click();
    await expect(kept(page)).toContainText('Saved in this browser');
    await open(page, 'assessments/');
    await expect(page.locator('.shell-list > li')).toHaveCount(2);
    expect(await stored(page)).toContain('My own');
  });

  test('cut off, altered, newer, empty: one clear message each, and nothing changes', async ({ page }) => {
    const before = await stored(page);
    for (const [hash, said] of [
      [link.slice(0, -3), 'cut off'],
      [`${link.slice(0, 20)}${link[20] === 'A' ? 'B' : 'A'}${link.slice(21)}`, 'altered'],
      [`#a=2${link.slice(4)}`, 'newer version'],
      ['#a=', 'carries no answers'],
    ] as const) {
      await open(page, 'calculators/', '');
      await open(page, SCORER, hash);
      await expect(page.locator('.shell-bar')).toContainText(said);
      await expect(firstName(page)).toHaveValue('My own');
    }
    expect(await stored(page)).toBe(before);
  });

  test('wrapped in a mail, with a full stop: repaired', async ({ page }) => {
    await open(page, SCORER, `${link.slice(0, 40)}%20${link.slice(40)}.`);
    await expect(firstName(page)).toHaveValue(theirs);
  });

  test('given away from the dialog: copied, or selected where that is refused; it opens for another', async ({
    page,
    browser,
  }) => {
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog');
    const given = await dialog.getByLabel('Link', { exact: true }).inputValue();
    await expect(dialog).toContainText('Short enough for mail and chat');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog).toContainText('The link is selected');
    expect(
      await page.evaluate(() => getSelection()?.toString() || (document.activeElement as HTMLInputElement).value),
    ).toBe(given);
    await dialog.getByText('Show as QR code').click();
    await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    const other = await (await browser.newContext()).newPage();
    await visit(other, given);
    await expect(firstName(other)).toHaveValue('My own');
    await other.context().close();
  });
});

test.describe('assessments', () => {
  test('as a file out and in again: the same answers, after a preview', async ({ page }) => {
    await open(page, SCORER);
    await firstName(page).fill('Carried');
    await expect(kept(page)).toContainText('Saved in this browser');
    const download = page.waitForEvent('download');
    await page.locator('[data-act="export"]').click();
    await page.getByRole('button', { name: 'File of the whole assessment' }).click();
    const file = await (await download).path();
    await page.evaluate((prefix) => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
    }, PREFIX);
    await open(page, 'assessments/');
    await page.getByRole('button', { name: 'Open a file' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":1}') });
    await expect(dialog).toContainText('problems');
    await expect(dialog.getByRole('button', { name: 'Add it' })).toHaveCount(0);
    await dialog.getByLabel('Choose a file').setInputFiles(file);
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await open(page, SCORER);
    await expect(firstName(page)).toHaveValue('Carried');
  });

  test('deleted, and brought back', async ({ page }) => {
    await open(page, SCORER);
    const title = await loadExample(page);
    await expect(kept(page)).toContainText('Saved in this browser');
    await open(page, 'assessments/');
    await page.getByText('More').click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByText('was deleted')).toBeVisible();
    await expect(page.locator('.shell-list')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.shell-list')).toContainText('');
    await expect(page.getByLabel(`Name of ${title}`)).toHaveValue(title);
  });
});
