/**
 * Makes the pictures in docs/images: `npx tsx test/handoff/page/screenshots.ts`. It needs Chromium. The page is live, with a
 * simulated Okta in which an administrator has come half way.
 */
import path from 'node:path';
import { handoffDocument, readState } from '../../../lib/handoff';
import { html } from '../../../lib/handoff/format/html';
import { liveState } from '../../../lib/handoff/live/live-state';
import { fixture } from '../../state/states';
import { launch } from '../../support/browser';

const IMAGES = path.join(__dirname, '../../../docs/images');
/** What is on once the connection is saved. */
const FEATURES = ['SCIM_PROVISIONING', 'GROUP_PUSH'];

const LOOKS = {
  'handoff.png': { viewport: { width: 1180, height: 860 }, deviceScaleFactor: 1 },
  'handoff-dark.png': { viewport: { width: 1180, height: 860 }, deviceScaleFactor: 1, colorScheme: 'dark' },
  'handoff-phone.png': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
} as const;

async function main(folder: string, names: readonly (keyof typeof LOOKS)[]): Promise<void> {
  // As it would be of an org called acme, which nobody asks.
  const state = fixture('phase-app').replaceAll('sim.okta.com', 'acme.okta.com').replaceAll('sim_', 'acme_');
  const document = handoffDocument(readState(state).slice(2));
  const [runbook] = document.runbooks;
  if (runbook === undefined) throw new Error('the state has no such app');
  const sight = { status: 'ACTIVE', features: FEATURES, connectionStatus: 'UNKNOWN' };
  const event = JSON.stringify(liveState([[runbook, sight]]));
  const browser = await launch();
  try {
    for (const name of names) {
      const page = await browser.newPage(LOOKS[name]);
      await page.route('**/*', (route) =>
        route.request().url().endsWith('/events')
          ? route.fulfill({ contentType: 'text/event-stream', body: `retry: 600000\ndata: ${event}\n\n` })
          : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(document, { live: true }) }),
      );
      // What the browser makes of a stream that ends isn't to be in the picture.
      await page.addInitScript('Object.defineProperty(EventSource.prototype, "onerror", { set() {} })');
      await page.goto('http://127.0.0.1/');
      for (const step of [1, 2, 3]) await page.getByRole('checkbox', { name: `Done with step ${step},` }).check();
      await page.locator('.seen').nth(4).waitFor();
      await page.getByLabel('Paste it here').fill('okta-scim-4f1c');
      await page.evaluate('document.querySelector("#app-1-integration").scrollIntoView()');
      await page.getByRole('button', { name: 'Copy SCIM connector base URL' }).focus();
      await page.screenshot({ path: path.join(folder, name) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

const [, , folder = IMAGES, ...names] = process.argv;
void main(
  folder,
  folder === IMAGES ? ['handoff.png'] : ((names.length > 0 ? names : Object.keys(LOOKS)) as (keyof typeof LOOKS)[]),
);
