// Finds a Chromium that starts, or gets one: named, Playwright's own, the system's, Debian's package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Quiet, offline, and able to run as root in a container without a graphics card. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_SITE = 'https://cdn.playwright.dev/';
const REACHABLE_WITHIN_MS = 5_000;
const DOWNLOAD_WITHIN_MS = 5 * 60_000;

const MISSING = `No Chromium that starts was found, and none could be fetched. The browser tests need one. Do one of these:
  - as root on Debian or Ubuntu:   apt-get update && apt-get install -y chromium
  - with access to the internet:   npx playwright install --with-deps chromium
  - or name one you have:          CHROMIUM_PATH=/path/to/chrome npm test`;

/** @returns {string | undefined} path of a Chromium that is here already; fetches nothing */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return [chromium.executablePath(), ...SYSTEM_NAMES.map(which)].find((path) => path && existsSync(path));
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
  const own = chromium.executablePath();
  if (starts(own)) return own;
  const system = SYSTEM_NAMES.map(which).find(starts);
  if (system) return system;

  if (await isReachable(DOWNLOAD_SITE)) {
    const deps = isRoot() ? ['--with-deps'] : [];
    say('no Chromium here: Playwright downloads one');
    run('npx', ['playwright', 'install', ...deps, 'chromium'], DOWNLOAD_WITHIN_MS);
    if (starts(own)) return own;
  }
  if (isRoot() && which('apt-get')) {
    say("no Chromium here: Debian's package is installed");
    run('apt-get', ['update', '-qq'], DOWNLOAD_WITHIN_MS);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], DOWNLOAD_WITHIN_MS);
    const installed = SYSTEM_NAMES.map(which).find(starts);
    if (installed) return installed;
  }
  throw new Error(MISSING);
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
