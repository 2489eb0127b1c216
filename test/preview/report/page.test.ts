import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { renderPreview } from '../../../lib/preview';
import { describeWithBrowser, launch } from '../../support/browser';
import { ADA, previewOf } from '../people';

const DOCUMENT = previewOf([
  { ...ADA, login: 'b@example.com', email: 'b@example.com' },
  { ...ADA, login: 'c@example.com', email: 'c@example.com', firstName: '' },
  { ...ADA, login: 'a@example.com', email: 'a@example.com' },
]);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describeWithBrowser('the page of a preview', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  async function opened(work: (page: Page) => Promise<void>, options: object = {}): Promise<void> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      page.on('request', (request) => !request.url().startsWith('data:') && wrong.push(request.url()));
      await page.setContent(renderPreview(DOCUMENT, 'html'));
      await work(page);
      expect(wrong).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const logins = (page: Page) => page.locator('#people tbody tr:not([hidden]) th').allTextContents();

  test('shows everybody, or only people with problems, and loads nothing', () =>
    opened(async (page) => {
      expect(await logins(page)).toEqual(['b@example.com', 'c@example.com', 'a@example.com']);
      await page.getByLabel('Only people with problems').check();
      expect(await logins(page)).toEqual(['c@example.com']);
      expect(await page.locator('#count').textContent()).toBe('1 person');
    }));

  test('is sorted by a column with the keyboard, one way and the other, and says so', () =>
    opened(async (page) => {
      const head = page.getByRole('button', { name: 'person' });
      await head.press('Enter');
      expect(await logins(page)).toEqual(['a@example.com', 'b@example.com', 'c@example.com']);
      expect(await page.locator('th').first().getAttribute('aria-sort')).toBe('ascending');
      await head.press('Enter');
      expect(await logins(page)).toEqual(['c@example.com', 'b@example.com', 'a@example.com']);
    }));

  test.each([
    ['a desktop', { viewport: { width: 1280, height: 800 } }],
    ['a phone', { viewport: { width: 390, height: 844 } }],
    ['the dark', { colorScheme: 'dark' }],
  ])('has no violation that axe finds on %s', (_, options) =>
    opened(async (page) => {
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(violations.map(({ id }) => id)).toEqual([]);
    }, options),
  );
});
