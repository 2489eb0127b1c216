import { html } from 'hono/html';
import { said } from '../../web/form';
import { type Link, type Markup, page } from '../../web/frame';
import type { Here } from '../../web/site';
import type { OneIdStandIn } from '../one-id-stand-in';

/** What every page of OneID has at hand. */
export interface Surroundings {
  readonly oneId: OneIdStandIn;
  readonly here: Here;
  /** Where else the rehearsal goes on. */
  readonly elsewhere: () => readonly Link[];
  /** Where an address of another console leads to in the rehearsal; undefined if it isn't part of it. */
  readonly lead: (address: string) => string | undefined;
}

/** A page, and what its forms do. */
export interface Screen {
  /** Path below the site's address. */
  readonly path: string;
  readonly title: string;
  readonly show: (view: View) => Markup;
  /**
   * Does what the form says.
   *
   * @returns what is said of it
   * @throws SimulatorError if the screen doesn't take it
   */
  readonly act?: (view: View, form: URLSearchParams) => string;
}

export interface View extends Surroundings {
  /** What of a page is to be shown, by the address: `edit`, `new`, or the id of a thing. */
  readonly shown: string | undefined;
  /** What was sent and not taken: it stands in the form again. */
  readonly entered: URLSearchParams | undefined;
  /** Keeps what is shown once, on the next page. */
  readonly once: (secret: string) => void;
}

export function path({ here }: Surroundings, screen: Pick<Screen, 'path'>, shown?: string): string {
  return `${here.base}${screen.path}${shown === undefined ? '' : `?show=${encodeURIComponent(shown)}`}`;
}

/** The menus. OneID has Settings behind the avatar, and the rest in its Admin Console. */
export const MENU = [
  { heading: 'Admin Console', entries: ['/users', '/groups'] },
  { heading: 'Your avatar › Settings', entries: ['/settings/sso', '/settings/clients', '/settings/policies'] },
  { heading: 'Of this model', entries: ['/requests'] },
];

export function oneIdPage(
  surroundings: Surroundings,
  { path: current, title }: Pick<Screen, 'path' | 'title'>,
  titles: ReadonlyMap<string, string>,
  body: Markup,
  words?: { readonly text: string; readonly isBad: boolean },
): string {
  const { here, elsewhere } = surroundings;
  return page({
    product: 'OneID admin console',
    notice: 'This is not OneID: its menus, fields and buttons are those that documentation names.',
    org: 'Organization of the rehearsal',
    title,
    current: `${here.base}${current}`,
    elsewhere: elsewhere(),
    menu: MENU.map(({ heading, entries }) => ({
      heading,
      entries: entries.map((entry) => ({ text: titles.get(entry) ?? entry, url: `${here.base}${entry}` })),
    })),
    body: html`<h1>${title}</h1>${said(words?.text, words?.isBad)}${body}`,
  });
}
