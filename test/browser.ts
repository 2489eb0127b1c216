import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real Chromium without a window, for the tests that need a page in a browser. They are skipped with a reason where there
 * is none, and fail instead with REQUIRE_BROWSER=1.
 */

/** What Chromium is called where it is installed; CHROMIUM_PATH comes first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Path or name of the browser; undefined where there is none. */
export function chromiumPath(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  return (given ? [given] : NAMES).flatMap((name) => {
    const { status, stdout } = spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' });
    return status === 0 ? [stdout.trim()] : [];
  })[0];
}

export function launch(): Promise<Browser> {
  // Root, as in most containers, can't have Chromium's own sandbox; the tests open nothing but pages of their own.
  const executablePath = chromiumPath();
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] });
}

/** `describe` for tests in a browser. */
export function describeWithBrowser(name: string, tests: () => void): void {
  if (chromiumPath() !== undefined) {
    describe(name, () => {
      jest.setTimeout(60_000);
      tests();
    });
    return;
  }
  const missing = 'there is no Chromium; CHROMIUM_PATH may name one';
  if (process.env['REQUIRE_BROWSER'] === '1') {
    test(name, () => {
      throw new Error(`REQUIRE_BROWSER=1, but ${missing}`);
    });
  } else {
    console.warn(`skipped: ${name}: ${missing}`);
    describe.skip(`${name} (skipped: ${missing})`, tests);
  }
}
