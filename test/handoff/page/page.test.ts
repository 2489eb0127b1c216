import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type HandoffDocument, handoffDocument, readState, renderHandoff } from '../../../lib/handoff';
import { html } from '../../../lib/handoff/format/html';
import { fixture } from '../../state/states';
import { describeWithBrowser, launch } from '../../support/browser';
import { declared } from '../instances';

/** The page in a real browser, opened from disk as somebody does who got it by mail. */

const DOCUMENT = handoffDocument(readState(fixture('phase-app')).slice(2));
const SEVERAL = handoffDocument(readState(fixture('provisioned')));
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
let files = 0;

function onDisk(content: string): string {
  const file = path.join(folder, `${files++}.html`);
  writeFileSync(file, content);
  return pathToFileURL(file).href;
}

describeWithBrowser('the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** The page, in a browser of its own; whatever goes wrong in it fails the test. */
  async function opened(
    work: (page: Page) => Promise<void>,
    {
      document = DOCUMENT,
      before,
      ...options
    }: BrowserContextOptions & { document?: HandoffDocument; before?: (page: Page) => Promise<unknown> } = {},
  ): Promise<void> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
    try {
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      await before?.(page);
      await page.goto(onDisk(renderHandoff(document, 'html')));
      await work(page);
      expect(wrong).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const clipboard = (page: Page) => page.evaluate('navigator.clipboard.readText()');
  const announced = (page: Page, words: string) =>
    page.locator('#announcer', { hasText: words }).waitFor({ state: 'attached' });

  describe('copying', () => {
    test('each button puts the exact value on the clipboard, and says so for a while', () =>
      opened(
        async (page) => {
          // Time stands still in the page, but for what the test lets go by.
          await page.clock.pauseAt('2001-01-02');
          const values = DOCUMENT.runbooks.flatMap(({ steps }) =>
            steps.flatMap(({ fields }) =>
              fields.filter(({ copy }) => copy).map(({ label, value }) => ({ label, value })),
            ),
          );
          expect(values.length).toBeGreaterThan(7);
          const buttons = page.locator('button.copy:visible');
          expect(await buttons.count()).toBe(values.length);
          for (const [index, { label, value }] of values.entries()) {
            await buttons.nth(index).click();
            await buttons
              .nth(index)
              .filter({ hasText: /^Copied/ })
              .waitFor();
            await page.clock.runFor(100);
            await announced(page, `Copied ${label}`);
            expect(await clipboard(page)).toBe(value);
            expect(await buttons.nth(index).textContent()).toMatch(/^Copied/);
            await page.clock.runFor(2500);
            expect(await buttons.nth(index).textContent()).toMatch(/^Copy(?!\w)/);
          }
        },
        { before: (page) => page.clock.install({ time: '2001-01-01' }) },
      ));

    test('works where the page may not write to the clipboard itself', () =>
      opened(
        async (page) => {
          await page.getByRole('button', { name: 'Copy App Name' }).click();
          await announced(page, 'Copied App Name');
          expect(await clipboard(page)).toBe('sim_zuoraoneid_1');
          expect(await page.evaluate('document.activeElement.dataset.label')).toBe('App Name');
        },
        {
          before: (page) => page.addInitScript('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))'),
        },
      ));

    test('or says that it can not', () =>
      opened(
        async (page) => {
          await page.getByRole('button', { name: 'Copy App Name' }).click();
          await announced(page, 'Could not copy. Select the value and copy it by hand.');
        },
        {
          before: (page) =>
            page.addInitScript(
              'navigator.clipboard.writeText = () => Promise.reject(new Error("no")); document.execCommand = () => false',
            ),
        },
      ));
  });

  describe('ticks', () => {
    const tick = (page: Page, step: number) => page.getByRole('checkbox', { name: `Done with step ${step},` });
    const count = (page: Page) => page.locator('#count').textContent();

    test('are counted, shown in the contents, and still there after the page was closed', () =>
      opened(async (page) => {
        expect(await count(page)).toBe('0 of 11 steps done');
        await tick(page, 2).check();
        await tick(page, 5).check();
        expect(await count(page)).toBe('2 of 11 steps done');
        expect(await page.locator('progress').getAttribute('value')).toBe('2');
        expect(await page.locator('.contents li[data-done]').count()).toBe(2);
        await page.reload();
        expect(await count(page)).toBe('2 of 11 steps done');
        expect(await tick(page, 5).isChecked()).toBe(true);
        await page.getByRole('button', { name: 'Clear what I ticked and typed' }).click();
        await page.reload();
        expect(await count(page)).toBe('0 of 11 steps done');
      }));

    test('of one app are not those of another', () =>
      opened(
        async (page) => {
          await page.locator('#app-1 .mark input').first().check();
          await page.reload();
          expect(await page.locator('#app-1 .mark input').first().isChecked()).toBe(true);
          expect(await page.locator('#app-2 .mark input').first().isChecked()).toBe(false);
        },
        { document: SEVERAL },
      ));

    test('work where the browser keeps nothing', () =>
      opened(
        async (page) => {
          await tick(page, 1).check();
          expect(await count(page)).toBe('1 of 11 steps done');
        },
        {
          before: (page) =>
            page.addInitScript(
              "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })",
            ),
        },
      ));

    test('of what Okta reported are there from the start, and stay', () =>
      opened(
        async (page) => {
          const seen = page.locator('#app-3 .step[data-done]');
          expect(await seen.count()).toBe(4);
          await page.getByRole('button', { name: 'Clear what I ticked and typed' }).click();
          expect(await seen.count()).toBe(4);
          expect(await page.locator('#app-3 .complete').isVisible()).toBe(true);
        },
        { document: SEVERAL },
      ));
  });

  describe('the client ID', () => {
    const input = (page: Page) => page.getByLabel('Paste it here');
    const shown = (page: Page) => page.locator('tr[data-known="client-id"] td:first-of-type').allTextContents();

    test('is typed once, fills the later steps with their buttons, and is still there after the page was closed', () =>
      opened(async (page) => {
        const before = await shown(page);
        expect(before).toEqual(['as OneID showed it', 'as OneID showed it']);
        expect(await page.getByRole('button', { name: 'Copy Client ID' }).count()).toBe(0);
        await input(page).fill('  client-42 ');
        expect(await shown(page)).toEqual(['client-42', 'client-42']);
        await page.getByRole('button', { name: 'Copy Client ID' }).click();
        await announced(page, 'Copied Client ID');
        expect(await clipboard(page)).toBe('client-42');
        await page.reload();
        expect(await shown(page)).toEqual(['client-42', 'client-42']);
        await page.getByRole('button', { name: 'Clear what I ticked and typed' }).click();
        expect(await shown(page)).toEqual(before);
        await page.reload();
        expect(await shown(page)).toEqual(before);
      }));

    test('is text, whatever it is', () =>
      opened(async (page) => {
        await input(page).fill('<img src=x onerror=alert(1)>');
        expect(await shown(page)).toEqual(Array(2).fill('<img src=x onerror=alert(1)>'));
        expect(await page.locator('main img').count()).toBe(0);
      }));

    test('is not asked for where it is declared', () =>
      opened(
        async (page) => {
          expect(await input(page).count()).toBe(0);
          expect(await page.getByRole('button', { name: 'Copy Client ID' }).count()).toBe(2);
        },
        { document: handoffDocument([declared({ connection: { clientId: 'client-7' } })]) },
      ));
  });

  test('one person sees their steps alone, with their own numbers, also in print and after the page was closed', () =>
    opened(async (page) => {
      const numbers = () => page.locator('.step:visible .number').allTextContents();
      expect(await numbers()).toHaveLength(11);
      await page.getByRole('radio', { name: /^OneID admin/ }).check();
      expect(await numbers()).toEqual(['2', '3', '10']);
      expect(await page.locator('#count').textContent()).toBe('0 of 3 steps done');
      expect(await page.locator('.contents li:visible').count()).toBe(3);
      await page.reload();
      await page.emulateMedia({ media: 'print' });
      expect(await numbers()).toEqual(['2', '3', '10']);
    }));

  test('a live page that hears nothing for minutes is no longer green', () =>
    opened(
      async (page) => {
        const state = { message: 'Still off', trouble: false, done: false, looking: true, apps: [] };
        await page.route('http://127.0.0.1/**', (route) =>
          route.request().url().endsWith('/events')
            ? route.fulfill({
                contentType: 'text/event-stream',
                body: `retry: 86400000\ndata: ${JSON.stringify(state)}\n\n`,
              })
            : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(DOCUMENT, { live: true }) }),
        );
        await page.addInitScript('Object.defineProperty(EventSource.prototype, "onerror", { set() {} })');
        await page.goto('http://127.0.0.1/x/');
        await page.locator('#live[data-state="on"]').waitFor();
        await page.locator('#looked', { hasText: 'Last look at Okta: ' }).waitFor();
        await page.clock.runFor(200_000);
        await page.locator('#live[data-state="trouble"]', { hasText: 'No news from the command' }).waitFor();
      },
      { before: (page) => page.clock.install({ time: '2001-01-01' }) },
    ));

  test('in print it takes few pages', () =>
    opened(async (page) => {
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
    }));

  describe('by keyboard alone', () => {
    const focused = (page: Page) =>
      page.evaluate(`(() => {
        const { tagName, className, hash, value } = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        return { tagName, className, hash, value, isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) > 1 };
      })()`) as Promise<{ tagName: string; className: string; hash?: string; value?: string; isOutlined: boolean }>;

    test('everything that can be used is reached in order, and seen to be', () =>
      opened(async (page) => {
        const usable = (await page.evaluate(
          `[...document.querySelectorAll('a, button, input')].filter((each) => each.checkVisibility() && !(each.type === 'radio' && !each.checked)).length`,
        )) as number;
        expect(usable).toBeGreaterThan(40);
        for (let index = 0; index < usable; index++) {
          await page.keyboard.press('Tab');
          expect((await focused(page)).isOutlined).toBe(true);
          if (index === 0) expect(await focused(page)).toMatchObject({ className: 'skip', hash: '#main' });
        }
        // The last thing on the page.
        expect(await page.evaluate('document.activeElement.id')).toBe('clear');
      }));

    test('a person skips to the steps, copies a value and ticks a step', () =>
      opened(async (page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.evaluate('document.activeElement.id')).toBe('main');
        const until = async (fits: (what: Awaited<ReturnType<typeof focused>>) => boolean) => {
          for (let index = 0; index < 100; index++) {
            await page.keyboard.press('Tab');
            if (fits(await focused(page))) return;
          }
          throw new Error('never focused');
        };
        await until(({ value }) => value === 'sso-settings');
        await page.keyboard.press('Space');
        expect(await page.locator('#count').textContent()).toBe('1 of 11 steps done');
        await until(({ className }) => className === 'copy');
        await page.keyboard.press('Enter');
        await announced(page, 'Copied Metadata URL');
        expect(await clipboard(page)).toMatch(/^https:\/\/sim\.okta\.com\/api\/v1\/apps\/0oa\w+\/sso\/saml\/metadata$/);
      }));
  });

  describe('axe finds nothing', () => {
    const looks: [string, BrowserContextOptions][] = [
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['phone', PHONE],
      ['phone, dark', { ...PHONE, colorScheme: 'dark' }],
    ];
    const violations = async (page: Page) => {
      await page.evaluate(AXE);
      const { violations, passes } = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] })',
      )) as AxeResults;
      expect(passes.length).toBeGreaterThan(20);
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    test.each(looks)('in %s', (_name, options) =>
      opened(
        async (page) => {
          expect(await violations(page)).toEqual([]);
          // With everything in its other state.
          for (const box of await page.locator('.mark input').all()) await box.check();
          await page.locator('button.copy').first().click();
          expect(await violations(page)).toEqual([]);
        },
        { document: SEVERAL, ...options },
      ),
    );
    test.each(looks)('in %s, live', (_name, options) =>
      opened(async (page) => {
        // From disk there is no server to ask, which the page says.
        await page.setContent(html(DOCUMENT, { live: true }).replace(/<script>.*<\/script>/s, ''));
        await page.evaluate(
          `for (const each of document.querySelectorAll('.finding, .complete, .seen')) each.hidden = false;
             for (const each of document.querySelectorAll('[data-needs-script], button.copy')) each.hidden = false;
             for (const [index, each] of document.querySelectorAll('.now').entries()) {
               each.hidden = false;
               each.textContent = index % 2 === 0 ? 'on in Okta' : 'off in Okta';
               each.toggleAttribute('data-on', index % 2 === 0);
             }
             document.querySelector('#looked').textContent = 'Last look at Okta: 03:14:15';
             document.querySelector('#live').dataset.state = 'trouble';`,
        );
        expect(await violations(page)).toEqual([]);
      }, options),
    );
  });

  test('has a language, one main heading, landmarks, and headings in order', () =>
    opened(
      async (page) => {
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        const levels = (await page.evaluate(
          `[...document.querySelectorAll('h1, h2, h3')].filter((each) => each.checkVisibility()).map(({ tagName }) => Number(tagName[1]))`,
        )) as number[];
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
        for (const landmark of ['banner', 'main'] as const) expect(await page.getByRole(landmark).count()).toBe(1);
        expect(await page.getByRole('navigation').count()).toBe(4);
      },
      { document: SEVERAL },
    ));

  test('loads nothing, and runs nothing but its own script', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const answers: string[] = [];
    page.on('response', (response) => answers.push(response.url()));
    await page.goto(onDisk(renderHandoff(DOCUMENT, 'html')));
    const refused = await page.evaluate(`new Promise((done) => {
      const refused = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        refused.push(effectiveDirective);
        if (refused.length === 4) done([...refused, window.foreign === true]);
      });
      const add = (tag, attributes) => document.body.append(Object.assign(document.createElement(tag), attributes));
      add('script', { textContent: 'window.foreign = true' });
      add('img', { src: 'https://evil.example/' });
      add('form', { action: 'https://evil.example/' });
      document.forms[0].submit();
      fetch('https://evil.example/').catch(() => {});
    })`);
    expect((refused as string[]).sort()).toEqual(
      ['connect-src', 'form-action', 'img-src', 'script-src-elem', false].sort(),
    );
    expect(answers).toEqual([page.url()]);
    await context.close();
  });

  test('on a phone nothing is wider than the screen, however long names are', () =>
    opened(
      async (page) => {
        const [wide, screen] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as number[];
        expect(wide).toBeLessThanOrEqual(screen as number);
      },
      { ...PHONE, document: handoffDocument([declared({ app: { label: 'x'.repeat(100), name: 'y'.repeat(200) } })]) },
    ));

  test('is whole without JavaScript, but for the buttons that need it', () =>
    opened(
      async (page) => {
        expect(await page.locator('.step').count()).toBe(11);
        expect(await page.getByRole('button').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));

  test('in print every value is there, and every address', () =>
    opened(async (page) => {
      await page.emulateMedia({ media: 'print' });
      const printed = (await page.evaluate('document.body.innerText')) as string;
      for (const { steps } of DOCUMENT.runbooks) {
        for (const { fields, warnings, doneWhen } of steps) {
          for (const { label, value } of fields) {
            expect(printed).toContain(label);
            if (typeof value === 'string') expect(printed).toContain(value);
          }
          for (const words of [...warnings, doneWhen]) expect(printed).toContain(words.replaceAll('`', ''));
        }
      }
      expect(await page.getByRole('button').count()).toBe(0);
      const address = await page.evaluate(`getComputedStyle(document.querySelector('.open'), '::after').content`);
      expect(address).toContain('https://one.zuora.com');
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    }));
});
