import type { BrowserContext, Locator, Page } from 'playwright-core';

/**
 * Somebody who knows the handoff page and nothing else: reads a step, goes where it says, looks for what it names by its name on the
 * screen, and enters what it says. What they can't find they don't guess.
 */

/** What goes wrong with a person, by the labels and titles of the page. */
export interface Slips {
  /** Other values than the page has, by label. */
  readonly wrong?: Readonly<Record<string, string>>;
  /** Boxes that are forgotten. */
  readonly forgotten?: readonly string[];
  /** Steps at whose end nobody presses Save. */
  readonly unsaved?: readonly string[];
  /** Steps that are left out. */
  readonly skipped?: readonly string[];
}

/** Where somebody doesn't get on: the step, and why. */
export class Stuck extends Error {
  constructor(
    readonly step: string,
    readonly why: string,
  ) {
    super(`${step}: ${why}`);
  }
}

interface Field {
  readonly label: string;
  /** Undefined where only the reader knows it. */
  readonly value: string | undefined;
  readonly from: string;
}

interface Step {
  readonly title: string;
  readonly href: string | undefined;
  readonly path: readonly string[];
  readonly fields: readonly Field[];
  readonly boxes: readonly { readonly label: string; readonly tick: boolean }[];
  readonly actions: readonly string[];
  readonly notes: readonly string[];
  readonly card: Locator;
}

export class Robot {
  /** What consoles showed, by its label: a client ID, a secret. */
  private readonly notebook = new Map<string, string>();
  /** Called on each page before it is left. */
  onScreen: (page: Page, step: string) => Promise<void> = async () => {};

  /** Called on each page when its form is filled in. */
  beforeForm: (page: Page, step: string) => Promise<void> = async () => {};

  constructor(
    private readonly context: BrowserContext,
    readonly handoff: Page,
    private readonly slips: Slips = {},
  ) {}

  /** All steps in order. @throws Stuck */
  async work(until?: string): Promise<void> {
    for (const card of await this.handoff.locator('.step').all()) {
      const step = await this.read(card);
      if (step.title === until) return;
      if (this.slips.skipped?.includes(step.title)) continue;
      await this.does(step);
    }
  }

  private async read(card: Locator): Promise<Step> {
    const texts = (selector: string) => card.locator(selector).allTextContents();
    const open = card.locator('a.open');
    const rows = await card.locator('tr:not(:has(.boxes))').all();
    return {
      title: (await card.locator('h3').getAttribute('data-title')) ?? '',
      href: (await open.count()) === 0 ? undefined : ((await open.getAttribute('href')) ?? undefined),
      path: await texts('ol[aria-label="Where to click"] > li'),
      fields: await Promise.all(
        rows.map(async (row) => ({
          label: (await row.locator('th').textContent()) ?? '',
          value: (await row.locator('.value').allTextContents())[0],
          from: (await row.locator('.from').allTextContents()).join(' '),
        })),
      ),
      boxes: await Promise.all(
        (await card.locator('.boxes li').all()).map(async (box) => ({
          label: await labelOf(box),
          tick: (await box.locator('.todo').textContent()) === 'Tick',
        })),
      ),
      actions: await texts('.actions > li'),
      notes: await texts('.notes > li'),
      card,
    };
  }

  private async does(step: Step): Promise<void> {
    const { title, href, path, card } = step;
    if (href !== undefined) {
      const page = await this.context.newPage();
      await page.goto(href);
      for (const [index, name] of path.entries()) await this.click(page, name, step, index === path.length - 1);
      await this.fill(page, step);
      await this.beforeForm(page, title);
      await this.press(page, step);
      await this.onScreen(page, title);
      await page.close();
    }
    const mark = card.locator('.mark input');
    // Okta may tick it at the very moment of the click, which then unticks it.
    for (let tries = 0; tries < 5 && !(await mark.isChecked()); tries++) await mark.check().catch(() => undefined);
  }

  /** A link by its name. Words that are a heading, or how an older screen says it, lead nowhere. */
  private async click(page: Page, name: string, step: Step, isLast: boolean): Promise<void> {
    const link = page.getByRole('link', { name: new RegExp(`^${escaped(name)}( |$)`) }).first();
    if ((await link.count()) > 0) {
      await goesOn(page, link);
      return;
    }
    const isThere = (await page.getByText(name, { exact: true }).count()) > 0;
    const isWay = /^your avatar$|^Settings$|^Admin Console$|newer:/.test(name);
    if (isLast && !isThere) throw new Stuck(step.title, `there is no ${name}`);
    if (!isLast && !isThere && !isWay) throw new Stuck(step.title, `there is no ${name}`);
  }

  private async fill(page: Page, step: Step): Promise<void> {
    for (const field of step.fields) {
      if (/shown after Save/.test(field.from) || field.label === 'Command') continue;
      await this.enter(page, field, step);
    }
    for (const { label, tick } of step.boxes) {
      if (this.slips.forgotten?.includes(label)) continue;
      const box = page.getByLabel(label, { exact: true });
      if ((await box.count()) > 0) await box.setChecked(tick);
      else if (tick) throw new Stuck(step.title, `there is no box ${label}`);
    }
  }

  private async enter(page: Page, field: Field, step: Step): Promise<void> {
    const { label, from } = field;
    let value =
      this.slips.wrong?.[label] ??
      field.value ??
      this.notebook.get(label.replace(/^connection\.c/, 'C').replace(/^ClientId$/, 'Client ID'));
    const named = { name: label, exact: true };
    const [list, choice] = [page.getByRole('combobox', named), page.getByRole('group', named)];
    if ((await list.count()) > 0) {
      const offered = (await list.locator('option').allTextContents()).filter((each) => each !== 'Choose…');
      // Only the reader sees what it offers.
      if (value === undefined && from !== '') [value] = offered;
      if (value === undefined || !offered.includes(value)) {
        throw new Stuck(step.title, `${label} offers no ${value}, but ${offered.join(', ') || 'nothing'}`);
      }
      await list.selectOption(value);
    } else if ((await choice.count()) > 0) {
      const radio = choice.getByLabel(value ?? '', { exact: true });
      if ((await radio.count()) === 0) throw new Stuck(step.title, `${label} has no ${value}`);
      await radio.check();
    } else {
      const control = page.getByLabel(label, { exact: true });
      if ((await control.count()) === 0) throw new Stuck(step.title, `there is no field ${label}`);
      const box = /only with ([^:]+):/.exec(from)?.[1];
      if (value === undefined && box !== undefined) {
        // The team decided for it: its people are of example.com.
        await page.getByLabel(box, { exact: true }).check();
        value = 'example.com';
      }
      if (value === undefined && /where the secret is kept/.test(from)) value = 'vault: kv/okta/oneid';
      if (value === undefined) throw new Stuck(step.title, `nobody told ${label}`);
      if (!(await control.isVisible())) throw new Stuck(step.title, `the field ${label} isn't shown`);
      await control.fill(value);
    }
  }

  /** Buttons by the sentences that name them. */
  private async press(page: Page, step: Step): Promise<void> {
    const { title, actions } = step;
    const sentences = actions.length > 0 ? actions : step.fields.length > 0 ? [title] : [];
    for (const sentence of sentences) {
      if (/^Press Save where/.test(sentence) && (await button(page, 'Save').count()) === 0) continue;
      if (/give each pushed group its tenants/.test(sentence)) await this.giveRights(page, step);
      else if (sentence.includes('›')) await this.tickAt(page, sentence);
      else await this.pressIn(page, sentence, step);
    }
  }

  private async pressIn(page: Page, sentence: string, step: Step): Promise<void> {
    const names = await page.getByRole('button').allTextContents();
    const quoted = [...sentence.matchAll(/“([^”]+)”/g)].map(([, each = '']) => each);
    const name = names.find(
      (each) =>
        sentence.replace(/\.$/, '') === each ||
        quoted.some((words) => each.startsWith(words)) ||
        (/consent/.test(sentence) && /consent/.test(each)),
    );
    if (name === undefined) {
      if (/^(Save|Press|Merge|Prove)/.test(sentence))
        throw new Stuck(step.title, `there is no button for: ${sentence}`);
      return;
    }
    if (name === 'Save' && this.slips.unsaved?.includes(step.title)) return;
    await goesOn(page, page.getByRole('button', { name, exact: true }));
    const alert = page.getByRole('alert');
    if ((await alert.count()) > 0) {
      throw new Stuck(step.title, ((await alert.first().textContent()) ?? '').trim());
    }
    for (const label of ['Client ID', 'Client Secret']) {
      const shown = page.locator('dt', { hasText: new RegExp(`^${label}$`) }).locator('+ dd code');
      if ((await shown.count()) > 0) this.notebook.set(label, (await shown.first().textContent()) ?? '');
    }
    const ask = step.card.locator('input[data-ask]');
    if ((await ask.count()) > 0) await ask.fill(this.notebook.get('Client ID') ?? '');
  }

  private async giveRights(page: Page, step: Step): Promise<void> {
    const names = await page.locator('tbody th a').allTextContents();
    if (names.length === 0) throw new Stuck(step.title, 'OneID has no group');
    for (const name of names) {
      const link = page.getByRole('link', { name, exact: true });
      await goesOn(page, link);
      await page.getByRole('group', { name: 'Tenants' }).getByRole('checkbox').first().check();
      await page.getByRole('group', { name: 'OneID roles' }).getByRole('checkbox').last().check();
      await goesOn(page, button(page, 'Save'));
    }
  }

  /** `Settings › Security Policies › Group Provisioning for all Users` */
  private async tickAt(page: Page, sentence: string): Promise<void> {
    const [place = '', box = ''] = sentence
      .replace(/ \(.*$|\.$/, '')
      .split(' › ')
      .slice(-2);
    await goesOn(page, page.getByRole('link', { name: place, exact: true }));
    await page.getByLabel(box, { exact: true }).check();
    await goesOn(page, button(page, 'Save'));
  }
}

/** What a box of the page is called, without what Okta reports of it. */
async function labelOf(box: Locator): Promise<string> {
  const [whole = ''] = await box.locator('> span:last-child').allTextContents();
  const [now = ''] = await box.locator('.now').allTextContents();
  return whole.slice(0, whole.length - now.length).trim();
}

/** Presses it, and waits for the page that comes. */
async function goesOn(page: Page, link: Locator): Promise<void> {
  const comes = page.waitForEvent('framenavigated');
  await link.click();
  await comes;
  await page.waitForLoadState();
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
