import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { STYLES } from './styles';

/** What `html` of hono gives: text that is escaped already, or a promise of it where it is given one. */
export type Markup = ReturnType<typeof html>;

export interface Link {
  readonly text: string;
  readonly url: string;
}

/** A page of a model: what the console that it stands for would show, around it what it is. */
export interface Frame {
  /** Of the console, such as `Okta Admin Console`. */
  readonly product: string;
  /** What the page is not, and how far it goes. */
  readonly notice: string;
  /** Whose: the org or organization. */
  readonly org: string;
  readonly title: string;
  readonly menu: readonly { readonly heading: string; readonly entries: readonly Link[] }[];
  /** Address of the entry of the menu that the page belongs to. */
  readonly current?: string | undefined;
  /** Where else the rehearsal goes on. */
  readonly elsewhere: readonly Link[];
  readonly body: Markup;
}

/** A whole page. It loads nothing and has no script; its policy lets none run. */
export function page({ product, notice, org, title, menu, current, elsewhere, body }: Frame): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – model of the ${product}</title>
<link rel="icon" href="data:,">
<style>${raw(STYLES)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<aside class="model" aria-label="What this is"><strong>A model, to rehearse with.</strong> ${notice} Nothing here reaches a real org.${elsewhere.map(({ text, url }) => html` <a href="${url}">${text}</a>.`)}</aside>
<header class="top"><strong>${product}</strong><span>${org}</span></header>
<div class="whole">
<nav class="menu" aria-label="Menu">${menu.map(
    ({ heading, entries }) =>
      html`<h2>${heading}</h2><ul>${entries.map(({ text, url }) => html`<li><a href="${url}"${url === current ? html` aria-current="page"` : ''}>${text}</a></li>`)}</ul>`,
  )}</nav>
<main id="main" tabindex="-1">
${body}
</main>
</div>
</body>
</html>
`);
}

/**
 * Nothing but the page's own style. A form may be sent to a page of this machine only: that of the console, or of another
 * one to which it leads on.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLES).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'self' http://127.0.0.1:* http://localhost:*",
  "frame-ancestors 'none'",
].join('; ');
