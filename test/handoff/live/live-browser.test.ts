import type { Browser, Page } from 'playwright-core';
import { handoffDocument, readState } from '../../../lib/handoff';
import { LivePage } from '../../../lib/handoff/live/live-page';
import { watch } from '../../../lib/handoff/live/watch';
import { OktaOrg } from '../../../lib/okta-org';
import { OktaSimulator } from '../../../lib/testing';
import { describeWithBrowser, launch } from '../../browser';
import { CONNECTION, LABEL, stateOfOneApp } from './simulated';

/** The live page in a real browser, while an administrator works in a simulated Okta. */

describeWithBrowser('the live page', () => {
  let browser: Browser;
  let okta: OktaSimulator;
  let live: LivePage;
  let page: Page;
  let wrong: string[];
  let ended: Promise<string>;
  let stop: AbortController;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    okta = await OktaSimulator.start();
    const document = handoffDocument(readState(await stateOfOneApp(okta)));
    live = await LivePage.start(document);
    page = await browser.newPage();
    wrong = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(live.url);
    stop = new AbortController();
    ended = watch(document.runbooks, OktaOrg.fromEnvironment(okta.environment()), {
      interval: 0.05,
      signal: stop.signal,
      isPassing: () => true,
      seen: (state) => live.show(state),
    });
  });
  afterEach(async () => {
    stop.abort();
    await ended;
    await page.close();
    await live.stop();
    await okta.stop();
  });

  const step = (name: string) => page.locator('.step', { has: page.getByRole('heading', { name }) });
  const isSeen = (name: string) => step(name).getByText('Seen in Okta').waitFor();

  test('ticks each step as the administrator does it, and says what to do once all is on', async () => {
    const status = page.locator('#live');
    await status
      .getByText('Still off in Okta: Create Users, Update User Attributes, Deactivate Users, Push Groups.')
      .waitFor();
    expect(await page.locator('.step[data-done]').count()).toBe(0);

    okta.admin.enableScim(LABEL, CONNECTION);
    await isSeen('Switch provisioning to SCIM');
    await isSeen('Enter the SCIM connection');
    expect(await step('Enter the SCIM connection').getByRole('checkbox').isChecked()).toBe(true);
    await page
      .locator('#announcer', { hasText: 'Okta confirms: Enter the SCIM connection' })
      .waitFor({ state: 'attached' });
    expect(await page.locator('#count').textContent()).toBe('2 of 11 steps done');

    okta.admin.reauthenticate(LABEL);
    okta.admin.setToApp(LABEL, { createUsers: true });
    await isSeen(`Re-authenticate with ${LABEL}`);
    await status.getByText('Still off in Okta: Update User Attributes, Deactivate Users.').waitFor();
    expect(await page.locator('.complete').isVisible()).toBe(false);

    okta.admin.setToApp(LABEL, { updateUserAttributes: true, deactivateUsers: true });
    await isSeen('Tick what Okta does in OneID');
    await page.getByText('Open the second pull request for Zuora OneID').waitFor();
    expect(await page.locator('.complete').isVisible()).toBe(true);
    expect(await page.locator('.complete code').last().textContent()).toBe(
      'terraform show -json | npx oneid-scim-provisioning verify -',
    );
    expect(await ended).toBe('complete');

    // The command is over; the page keeps what it showed.
    await live.stop();
    expect(await status.textContent()).toBe('Okta reports everything that is declared, and nothing else.');
    expect(await page.locator('#count').textContent()).toBe('4 of 11 steps done');
    expect(wrong).toEqual([]);
  });

  test('a step that is undone is open again, but for what the reader ticked', async () => {
    okta.admin.enableScim(LABEL, CONNECTION);
    await isSeen('Enter the SCIM connection');
    await step('Make the OAuth 2.0 client').getByRole('checkbox').check();
    okta.admin.disableProvisioning(LABEL);
    await page.locator('#count', { hasText: '1 of 11 steps done' }).waitFor();
    expect(await step('Make the OAuth 2.0 client').getByRole('checkbox').isChecked()).toBe(true);
  });

  test('what somebody should look at is shown as text', async () => {
    okta.admin.enableScim(LABEL, CONNECTION);
    okta.admin.reauthenticate(LABEL);
    okta.admin.setToApp(LABEL, { createUsers: true, syncPassword: true });
    await page.locator('.finding').getByText('On in Okta, but not declared: Sync Password.').waitFor();
  });

  test('Okta that cannot be asked is shown, and gone when it can', async () => {
    await page.locator('#live', { hasText: 'Still off in Okta' }).waitFor();
    live.show({ message: "Okta can't be asked right now", trouble: true, done: false, looking: true, apps: [] });
    await page.locator('#live', { hasText: 'Still off in Okta' }).waitFor();
    await live.stop();
    await page
      .locator('#live[data-state="trouble"]', { hasText: 'The command that serves this page has ended' })
      .waitFor();
  });

  test('Okta was only read, and no secret got to the page', async () => {
    okta.admin.enableScim(LABEL, CONNECTION);
    await isSeen('Enter the SCIM connection');
    expect(Object.keys(okta.requests.byRoute()).filter((route) => !route.startsWith('GET '))).toEqual([]);
    expect(await page.content()).not.toContain('CANARY');
  });
});
