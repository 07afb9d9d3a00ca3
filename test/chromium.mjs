/**
 * Finds a Chromium that starts, or gets one: named, Playwright's own, the system's, Debian's package. The headless shell comes
 * first: the same engine without the windows around it, in which a page opens at a quarter of the processor time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Quiet, offline, and able to run as root in a container without a graphics card. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
const FULL_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_SITE = 'https://cdn.playwright.dev/';
const REACHABLE_WITHIN_MS = 5_000;
const DOWNLOAD_WITHIN_MS = 5 * 60_000;

const MISSING = `No Chromium that starts was found, and none could be fetched. The browser tests need one. Do one of these:
  - as root on Debian:             apt-get update && apt-get install -y chromium-headless-shell
  - with access to the internet:   npx playwright install --with-deps chromium
  - or name one you have:          CHROMIUM_PATH=/path/to/chrome npm test`;

/** @returns {string | undefined} path of a Chromium that is here already; fetches nothing */
export function findChromium() {
  return process.env.CHROMIUM_PATH || [...shells(), ...fulls()].find((path) => path && existsSync(path));
}

/** @returns {string | undefined} path of one that heeds its owner's settings, as the headless shell does not */
export function findFullChromium() {
  return fulls().find((path) => path && existsSync(path)) ?? process.env.CHROMIUM_PATH;
}

/**
 * Gets a Chromium if none is here that starts.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its path
 * @throws with a message that says what to install
 */
export async function getChromium(say) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
  }
  const shell = shells().find(starts);
  const full = fulls().find(starts);
  if (shell && full) return shell;
  const any = () => [...shells(), ...fulls()].find(starts);

  if (!shell && !full && (await isReachable(DOWNLOAD_SITE))) {
    const deps = isRoot() ? ['--with-deps'] : [];
    say('no Chromium here: Playwright downloads one');
    run('npx', ['playwright', 'install', ...deps, 'chromium'], DOWNLOAD_WITHIN_MS);
    const own = any();
    if (own) return own;
  }
  if (isRoot() && which('apt-get')) {
    say(`${full ? 'no headless shell' : 'no full Chromium'} here: Debian's packages are installed`);
    run('apt-get', ['update', '-qq'], DOWNLOAD_WITHIN_MS);
    const packages = ['--no-install-recommends', '--no-remove', 'chromium-headless-shell', 'chromium'];
    run('apt-get', ['install', '-y', '-qq', ...packages], DOWNLOAD_WITHIN_MS);
  }
  const got = any();
  if (got) return got;
  throw new Error(MISSING);
}

/** The headless shell comes beside the full one when Playwright fetches it; only the latter's path is told. */
function shells() {
  const revision = dirname(dirname(chromium.executablePath()));
  const beside = join(dirname(revision), basename(revision).replace('chromium', 'chromium_headless_shell'));
  const fetched = globSync('*/{chrome-headless-shell,headless_shell}', { cwd: beside });
  return [...fetched.map((path) => join(beside, path)), ...SHELL_NAMES.map(which)];
}

function fulls() {
  return [chromium.executablePath(), ...FULL_NAMES.map(which)];
}

function starts(path) {
  if (!path || !existsSync(path)) return false;
  const page = 'data:text/html,<title>starts</title>';
  const { stdout } = spawnSync(path, ['--headless', ...CHROMIUM_ARGS, '--dump-dom', page], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return stdout?.includes('starts') ?? false;
}

function which(name) {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function isRoot() {
  return process.getuid?.() === 0;
}

async function isReachable(url) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACHABLE_WITHIN_MS) });
    return true;
  } catch {
    return false;
  }
}

function run(command, args, timeout) {
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
