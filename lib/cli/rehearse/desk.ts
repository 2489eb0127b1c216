import { html } from 'hono/html';
import { card, form, said, textField } from '../../testing/web/form';
import { type Link, type Markup, page } from '../../testing/web/frame';
import { formOf, type Here, type Site, startSite } from '../../testing/web/site';
import { DESK, DESK_NOTES } from '../terminal/messages';
import type { Engine, Outcome } from './engine';
import type { PullRequest } from './stack';

export interface DeskParts {
  readonly engine: Engine;
  readonly elsewhere: () => readonly Link[];
  /** Reads both sides back. */
  readonly verify: () => Promise<Outcome>;
  /** What somebody should know of the stack as it is now. */
  readonly remark: () => string | undefined;
  /** Called after each run. */
  readonly ran: (outcome: Outcome) => void;
}

/** Where the team does what it otherwise does in a repository and a shell: a page with the buttons of steps 9 and 11. */
export async function startDesk(parts: DeskParts): Promise<Site> {
  let change: PullRequest = { clientId: '', clientSecretLocation: '' };
  let last: Outcome | undefined;
  let running: Promise<unknown> | undefined;
  return startSite((pages, here) => {
    pages.get('/', (c) => c.html(desk(parts, here, change, last)));
    pages.post('/', async (c) => {
      const sent = await formOf(c);
      const work = WORK[sent.get('button') ?? ''];
      if (work !== undefined) {
        change = {
          clientId: sent.get(CLIENT_ID)?.trim() ?? change.clientId,
          clientSecretLocation: sent.get(LOCATION)?.trim() ?? change.clientSecretLocation,
        };
        // One after the other: a second button that is pressed meanwhile waits.
        const before = running;
        const run = (async () => {
          await before;
          last = await work(parts, change).catch(failed);
          parts.ran(last);
        })();
        running = run;
        await run;
      }
      return c.redirect(here.base, 303);
    });
  });
}

const [CLIENT_ID, LOCATION] = ['connection.clientId', 'connection.clientSecretLocation'];
const [APPLY, PLAN, VERIFY] = ['Merge and apply', 'Plan', 'Prove it'];

const WORK: Readonly<Record<string, (parts: DeskParts, change: PullRequest) => Promise<Outcome>>> = {
  [APPLY]: ({ engine }, change) => engine.apply(change),
  [PLAN]: ({ engine }, change) => engine.plan(change),
  [VERIFY]: ({ verify }) => verify(),
};

function failed(error: unknown): Outcome {
  return { isFine: false, command: '', output: error instanceof Error ? error.message : String(error) };
}

function desk(
  { engine, elsewhere, remark }: DeskParts,
  here: Here,
  change: PullRequest,
  last: Outcome | undefined,
): string {
  const action = here.base;
  const isTerraform = engine.folder !== undefined;
  return page({
    product: DESK,
    notice: DESK_NOTES.notice,
    org: engine.name,
    title: DESK,
    menu: [{ heading: 'Your team', entries: [{ text: DESK, url: action }] }],
    current: action,
    elsewhere: elsewhere(),
    body: html`<h1>${DESK}</h1>${last === undefined ? '' : outcome(last)}
${card(
  'Apply the rest',
  html``,
  html`<p>${isTerraform ? DESK_NOTES.terraform : DESK_NOTES.direct}</p>${remarked(remark())}`,
  form(
    here,
    { action, buttons: isTerraform ? [APPLY, PLAN] : [APPLY] },
    textField(CLIENT_ID, change.clientId, DESK_NOTES.empty),
    textField(LOCATION, change.clientSecretLocation, DESK_NOTES.location),
  ),
)}
${card('Prove it', html``, html`<p>${DESK_NOTES.verify}</p>`, form(here, { action, buttons: [VERIFY] }))}`,
  });
}

function outcome({ isFine, command, output }: Outcome): Markup {
  return html`${said(isFine ? DESK_NOTES.fine : DESK_NOTES.notFine, !isFine)}<section class="card" aria-labelledby="last"><div class="head"><h2 id="last">What it said</h2></div><p><code>${command}</code></p><pre tabindex="0" aria-labelledby="last">${output}</pre></section>`;
}

function remarked(remark: string | undefined): Markup {
  return remark === undefined ? html`` : html`<p class="note">${remark}</p>`;
}
