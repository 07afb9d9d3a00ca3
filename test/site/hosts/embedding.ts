/** The site and pages of other sites that embed it, and what the tests of embeds ask of both. */
import { expect, type Frame, type Page } from '@playwright/test';
import { headersFor } from '../../../src/build/headers.ts';
import { serve } from '../../static-server.mjs';
import { DIST } from '../built.ts';
import { serveHosts } from './host-server.ts';

export interface Embedding {
  /** Address of the site, with a slash at its end. */
  readonly site: string;
  /** Address of the host pages. */
  readonly hosts: string;
  close(): Promise<unknown>;
}

/** @param headers whether the site's host sends the headers that the build writes down for it */
export async function startEmbedding(headers: boolean): Promise<Embedding> {
  const site = await serve(DIST, headers ? { headersFor } : {});
  const hosts = await serveHosts(site.url);
  return { site: site.url, hosts: hosts.url, close: () => Promise.all([site.close(), hosts.close()]) };
}

/** What the page or its frames complain about, from now on. */
export function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

export async function frameOf(page: Page, id = 'one'): Promise<Frame> {
  const frame = await (await page.locator(`#${id}`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`#${id} is no frame`);
  return frame;
}

/** Opens a host page. @returns its first frame */
export async function open(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  return frameOf(page);
}

/** Inside its borders, CSS pixels. */
export const heightOf = (page: Page, id = 'one'): Promise<number> =>
  page.locator(`#${id}`).evaluate((frame) => {
    const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(frame);
    return frame.clientHeight - Number.parseFloat(paddingBlockStart) - Number.parseFloat(paddingBlockEnd);
  });

/** The frame is as tall as its content, but for rounding. */
export async function expectFit(page: Page, frame: Frame, id = 'one'): Promise<void> {
  const content = () => frame.locator('main.embed').evaluate((main) => main.getBoundingClientRect().height);
  await expect.poll(async () => Math.abs((await heightOf(page, id)) - (await content()))).toBeLessThan(2);
}

/** Gives every criterion of the scorer the same score. */
export async function score(frame: Frame, value: number): Promise<void> {
  await frame.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  for (const label of await frame.locator(`label:has(input[type=radio][value="${value}"])`).all()) await label.click();
}

export const verdict = (frame: Frame) => frame.locator('output').first();

/** The link to the full page, once it has the answers. */
export async function filledLink(frame: Frame) {
  const link = frame.locator('a[data-full]');
  await link.hover();
  await expect(link).toHaveAttribute('href', /#a=1/);
  return link;
}
