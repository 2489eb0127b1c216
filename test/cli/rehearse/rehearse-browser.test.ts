import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describeWithBrowser, launch } from '../../support/browser';
import { terraformMissing } from '../../support/terraform';
import { builtCommand } from '../command';
import { endAll, type Running, startCommand, startHere, synthesizedStack } from './rehearsal';
import { Robot, type Slips, Stuck } from './robot';

/** `oneid-scim rehearse` in a real browser, by somebody who knows the handoff page and nothing else. */

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;
const { command } = builtCommand({ oktaOrg: true });

jest.setTimeout(5 * 60_000);
afterAll(endAll);

describeWithBrowser('a rehearsal', () => {
  let browser: Browser;
  let stack: string;
  beforeAll(async () => {
    browser = await launch();
    stack = synthesizedStack();
  });
  afterAll(() => browser.close());

  /** Starts the command, and has somebody at its handoff page. */
  async function rehearsed(
    work: (robot: Robot, running: Running, context: BrowserContext) => Promise<void>,
    { slips = {}, terraform, ...look }: BrowserContextOptions & { slips?: Slips; terraform?: boolean } = {},
  ): Promise<void> {
    const running =
      terraform === undefined
        ? await startHere({ dir: stack, terraform: false })
        : await startCommand(command, '--dir', stack, ...(terraform ? [] : ['--no-terraform']));
    const context = await browser.newContext(look);
    try {
      const page = await context.newPage();
      await page.goto(running.handoff);
      await work(new Robot(context, page, slips), running, context);
    } finally {
      await context.close();
      await running.stop();
    }
  }

  /** Everything up to the end, and what verify says. */
  async function whole(robot: Robot, running: Running, context: BrowserContext): Promise<void> {
    robot.onScreen = async (page, step) => expect([step, await violations(page)]).toEqual([step, []]);
    await robot.work();
    await robot.handoff.locator('#count', { hasText: '11 of 11 steps done' }).waitFor();
    expect(await robot.handoff.locator('.step .seen:visible').count()).toBe(4);
    const oneId = await context.newPage();
    await oneId.goto(running.oneId);
    const rows = await oneId.locator('tbody tr').allTextContents();
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatch(/@example\.com✓ ActiveProduction/);
    expect(await running.stop()).toBe(0);
    expect(running.output.stdout).toMatch(/\nVerified: 1 app, \d+ checks, all as declared\.\n$/);
    expect(running.output.stdout).not.toContain('✗');
  }

  test('all eleven steps are done by what the handoff says, the ticks come, people arrive, and verify passes', () =>
    rehearsed(whole, { terraform: false }));

  if (terraformMissing() === undefined || process.env['REQUIRE_TERRAFORM'] === '1') {
    test('with the real provider too, of which nothing is left but what the folder had before', async () => {
      const before = readdirSync(stack);
      const rehearsals = () => readdirSync(tmpdir()).filter((each) => each.startsWith('oneid-scim-rehearsal-'));
      const others = rehearsals();
      await rehearsed(
        async (robot, running, context) => {
          expect(running.output.stderr).toMatch(/is off in Okta: Create Users,\s+Update User Attributes/);
          expect(running.output.stderr).toMatch(/^In a shell: \. \S+\/rehearsal\.env && terraform -chdir=\S+ apply$/m);
          await whole(robot, running, context);
        },
        { terraform: true },
      );
      expect(readdirSync(stack)).toEqual(before);
      expect(rehearsals()).toEqual(others);
    });
  }

  /** Where somebody gets stuck who makes these mistakes. */
  const stuckBy = async (slips: Slips): Promise<{ step: string; why: string }> => {
    let stuck: unknown;
    await rehearsed(
      async (robot) => {
        stuck = await robot.work().catch((error: unknown) => error);
      },
      { slips },
    );
    if (!(stuck instanceof Stuck)) throw stuck ?? new Error('nothing was caught');
    return { step: stuck.step, why: stuck.why };
  };

  const [METADATA, CLIENT] = ["Give OneID the app's SAML metadata", 'Make the OAuth 2.0 client'];
  const [SWITCH, ENTER] = ['Switch provisioning to SCIM', 'Enter the SCIM connection'];
  const [AUTHENTICATE, TICK] = ['Re-authenticate with Zuora OneID', 'Tick what Okta does in OneID'];
  const [APPLY, RIGHTS, PROVE] = ['Apply the rest', 'Give the pushed groups their rights', 'Prove it'];
  const BASE_URL = 'SCIM connector base URL';
  const FAILED = /did not go through/;

  // What else may be entered wrongly is tried without a browser, in test/testing/screens.
  test.each<[what: string, slips: Slips, step: string, why: RegExp]>([
    ['another secret', { wrong: { 'Client Secret': 'not-it' } }, AUTHENTICATE, /Error authenticating: invalid_client/],
    ['the app’s label for App Name', { wrong: { 'App Name': 'Zuora OneID' } }, AUTHENTICATE, /redirect_uri mismatch/],
    [
      'another mode',
      { wrong: { 'Authentication Mode': 'Basic Auth' } },
      ENTER,
      /Access token endpoint URI isn't shown/,
    ],
    ['another base URL', { wrong: { [BASE_URL]: 'https://one.zuora.com/scim' }, skipped: [RIGHTS] }, PROVE, FAILED],
    ['no Save of the switch', { unsaved: [SWITCH] }, ENTER, /there is no Integration/],
    ['no Save of the connection', { unsaved: [ENTER] }, AUTHENTICATE, /there is no button/],
    ['no Save of the boxes', { unsaved: [TICK] }, APPLY, FAILED],
    ['no SSO settings', { skipped: [METADATA] }, CLIENT, /Idp Provider offers no Okta/],
    ['no consent', { skipped: [AUTHENTICATE] }, TICK, /there is no To App/],
    ['no second apply', { skipped: [APPLY, RIGHTS] }, PROVE, FAILED],
  ])('%s is caught', async (_, slips, step, why) => {
    expect(await stuckBy(slips)).toEqual({ step, why: expect.stringMatching(why) });
  });

  test('a box that was forgotten fails the proof, whose exit code is 2', () =>
    rehearsed(
      async (robot, running) => {
        await robot.work('Prove it');
        const stuck = await robot.work().catch((error: unknown) => error);
        expect(stuck).toBeInstanceOf(Stuck);
        await robot.handoff.locator('#live', { hasText: 'Still off in Okta: Deactivate Users.' }).waitFor();
        expect(await running.stop()).toBe(2);
      },
      { slips: { forgotten: ['Deactivate Users'] } },
    ));

  test('no page has an axe violation or is wider than a phone', async () => {
    await rehearsed(
      async (robot, running, context) => {
        const seen = new Set<string>();
        robot.onScreen = async (page, step) => {
          expect([step, await violations(page)]).toEqual([step, []]);
          seen.add(step);
        };
        robot.beforeForm = robot.onScreen;
        await robot.work();
        expect(seen.size).toBe(10);
        // And those that nobody had to go to.
        const page = await context.newPage();
        const all = new Set([running.okta, running.oneId]);
        for (const url of all) {
          await page.goto(url);
          expect([url, await violations(page)]).toEqual([url, []]);
          const links = (await page.evaluate(
            '[...document.querySelectorAll("nav a, main a")].map((each) => each.href)',
          )) as string[];
          for (const link of links) if (!link.includes('#')) all.add(link);
        }
        expect(all.size).toBeGreaterThan(15);
      },
      { ...PHONE, colorScheme: 'dark' },
    );
  });

  test('a form is filled in and saved by the keyboard alone', () =>
    rehearsed(async (robot, running, context) => {
      await robot.work(SWITCH);
      const page = await context.newPage();
      await page.goto(running.okta);
      const tabTo = async (name: RegExp) => {
        for (let presses = 0; presses < 40; presses++) {
          await page.keyboard.press('Tab');
          const label = await page.evaluate(
            'document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent',
          );
          if (name.test(String(label).trim())) return;
        }
        throw new Error(`Tab doesn't come to ${name}`);
      };
      await tabTo(/^Skip to the page$/);
      for (const link of [/^Zuora OneID$/, /^Edit/]) {
        await tabTo(link);
        const comes = page.waitForEvent('framenavigated');
        await page.keyboard.press('Enter');
        await comes;
        await page.waitForLoadState();
      }
      await tabTo(/^None$/);
      for (const _ of ['On-Premises', 'SCIM']) await page.keyboard.press('ArrowDown');
      await tabTo(/^Save$/);
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('The app has a tab called Provisioning now.').waitFor();
    }));
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...(wide ? ['wider than the screen'] : []),
  ];
}
