import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { describeUnless } from './requirement';

/**
 * A real Chromium without a window, for the tests that need a page in a browser. They are skipped with a reason where there
 * is none, and fail instead with REQUIRE_BROWSER=1.
 */

/** What Chromium is called where it is installed; CHROMIUM_PATH comes first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Milliseconds that a page may take to come to what a test waits for. A busy machine is slow. */
const LONGEST_WAIT = 2 * 60_000;

/** Path or name of the browser; undefined where there is none. */
export function chromiumPath(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  return (given ? [given] : NAMES).flatMap((name) => {
    const { status, stdout } = spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' });
    return status === 0 ? [stdout.trim()] : [];
  })[0];
}

export async function launch(): Promise<Browser> {
  // Root, as in most containers, can't have Chromium's own sandbox; the tests open nothing but pages of their own.
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox'],
    timeout: LONGEST_WAIT,
  });
  browser.on('context', (context) => context.setDefaultTimeout(LONGEST_WAIT));
  return browser;
}

/** `describe` for tests in a browser. */
export function describeWithBrowser(name: string, tests: () => void): void {
  const missing = chromiumPath() === undefined ? 'there is no Chromium; CHROMIUM_PATH may name one' : undefined;
  describeUnless(missing, 'REQUIRE_BROWSER', name, tests);
}
