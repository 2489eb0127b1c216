import type { Browser, Page } from 'playwright-core';
import { handoffDocument, readState } from '../../../lib/handoff';
import { LivePage } from '../../../lib/handoff/live/live-page';
import { watch } from '../../../lib/handoff/live/watch';
import { OktaOrg } from '../../../lib/okta-org';
import { OktaSimulator } from '../../../lib/testing';
import { describeWithBrowser, launch } from '../../support/browser';
import { declared } from '../instances';
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
    await page.getByText('Apply the rest of Zuora OneID').waitFor();
    expect(await page.locator('.complete').isVisible()).toBe(true);
    expect(await page.locator('.complete code').last().textContent()).toBe(
      'terraform show -json | npx oneid-scim-provisioning verify -',
    );
    expect(await ended).toBe('complete');

    // The command is over; the page keeps what it showed.
    await live.stop();
    expect(await status.textContent()).toBe(
      'Okta reports everything that is declared, and nothing else. Nobody looks at Okta any more: what is ticked may change unseen.',
    );
    expect(await status.getAttribute('data-state')).toBe('off');
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
    const colours = (await page.evaluate(
      `[...document.querySelectorAll('.now[data-on]')].map((each) => getComputedStyle(each).backgroundColor)`,
    )) as string[];
    // Push Groups and Create Users, which are declared, and Sync Password, which isn't.
    expect(colours).toHaveLength(3);
    expect(colours[0]).toBe(colours[1]);
    expect(colours[2]).not.toBe(colours[0]);
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

  test('a box says what is to be done with it, and what Okta reports of it', async () => {
    const box = page.locator('.boxes li', { hasText: 'Push Groups' });
    await box.getByText('off in Okta').waitFor();
    okta.admin.enableScim(LABEL, CONNECTION);
    await box.getByText('on in Okta').waitFor();
    expect(await box.locator('.todo').textContent()).toBe('Tick');
    const [todo, seen] = (await page.evaluate(
      `['.box[data-ticked]', '.now[data-on]'].map((each) => getComputedStyle(document.querySelector(each)).backgroundColor)`,
    )) as string[];
    expect(todo).not.toBe(seen);
  });

  test('a tab of a former run says so, and ticks nothing of the new one', async () => {
    await page.locator('#live', { hasText: 'Still off in Okta' }).waitFor();
    const { port } = new URL(live.url);
    // The run is over without a last word, and another stack is served at its port.
    await live.stop();
    live = await LivePage.start(handoffDocument([declared()]), Number(port));
    await page.locator('#live[data-state="trouble"]', { hasText: 'This page is of a former run.' }).waitFor();
    expect(await page.locator('.step[data-done]').count()).toBe(0);
    wrong.length = 0;
  });

  test('Okta was only read, and no secret got to the page', async () => {
    okta.admin.enableScim(LABEL, CONNECTION);
    await isSeen('Enter the SCIM connection');
    expect(Object.keys(okta.requests.byRoute()).filter((route) => !route.startsWith('GET '))).toEqual([]);
    expect(await page.content()).not.toContain('CANARY');
  });
});
