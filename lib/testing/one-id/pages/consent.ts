import { html } from 'hono/html';
import { card, form } from '../../web/form';
import type { Markup } from '../../web/frame';
import type { Surroundings } from './screen';

export const [CONSENT, REFUSE] = ['Sign in as organization admin and consent', 'Refuse'];

/** The authorization endpoint in a browser. How OneID's own screen looks is not documented. */
export function consent({ oneId, here }: Surroundings, query: Readonly<Record<string, string>>): Markup {
  const client = oneId.authorizing(query);
  if ('error' in client) return refusal(client);
  return card(
    `Let ${client.name} provision this organization?`,
    html``,
    html`<p>Okta's app <code>${client.appName ?? ''}</code> asks for it.</p>`,
    form(here, {
      action: `${here.base}/oauth2/authorize?${new URLSearchParams(query)}`,
      buttons: [CONSENT, REFUSE],
    }),
  );
}

export function refusal({ error, description }: { readonly error: string; readonly description: string }): Markup {
  return html`<div class="said bad" role="alert"><p><code>${error}</code>: ${description}</p></div>
<p>The OAuth 2.0 client isn't the one that Okta was given, or its Type, App Name or Idp Provider isn't that of the app in Okta. A client can't be
changed: delete it and make another.</p>`;
}
