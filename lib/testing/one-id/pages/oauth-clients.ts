import { html } from 'hono/html';
import { SimulatorError } from '../../org/simulator-error';
import { card, choiceField, form, textField } from '../../web/form';
import { path, type Screen, type View } from './screen';

/**
 * Settings > Manage OAuth 2.0 Clients. Zuora documents neither what Scopes offers nor which providers can be picked: here one
 * scope that its pages name, and the providers that they name for SCIM.
 * @see https://docs.zuora.com/en/zuora-platform/security-and-identity/oneid/oneid-settings/manage-oauth-2.0-clients/create-an-oauth-2.0-client-for-authorization-code-grant-type
 */
export const oauthClients: Screen = {
  path: '/settings/clients',
  title: 'Manage OAuth 2.0 Clients',
  show: (view) => (view.shown === 'new' ? edited(view) : list(view)),
  act(view, sent) {
    const { admin } = view.oneId;
    const deleted = sent.get('client');
    if (deleted !== null) {
      admin.deleteClient(deleted);
      return 'The client is deleted. A connection that uses it stops with it.';
    }
    const text = (label: string) => sent.get(label)?.trim() ?? '';
    const byCode = text(TYPE) === AUTHORIZATION_CODE;
    const required = [NAME, TYPE, ...(byCode ? [APP_NAME, IDP_PROVIDER] : []), SCOPES];
    const missing = required.filter((label) => text(label) === '');
    if (missing.length > 0)
      throw new SimulatorError(`Not saved. ${missing.map((label) => `${label} is required.`).join(' ')}`);
    const { clientId, clientSecret } = byCode
      ? admin.createAuthorizationCodeClient(text(NAME), text(APP_NAME), text(IDP_PROVIDER))
      : admin.createClientCredentialsClient(text(NAME));
    view.once(JSON.stringify({ clientId, clientSecret }));
    return 'The client is made. Its secret is shown now, and never again.';
  },
};

const [NAME, TYPE, APP_NAME, IDP_PROVIDER, SCOPES] = ['Name', 'Type', 'App Name', 'Idp Provider', 'Scopes'];
const AUTHORIZATION_CODE = 'Authorization Code Grant Type';
const TYPES = ['', AUTHORIZATION_CODE, 'Client Credentials'];
const PROVIDERS = ['', 'Okta', 'Microsoft Entra ID', 'OneLogin'];

/** The client that was made just now, of which the secret is shown this once. */
export function madeClient(secret: string) {
  const { clientId, clientSecret }: { clientId: string; clientSecret: string } = JSON.parse(secret);
  return card(
    'Your new client',
    html``,
    html`<dl><dt>Client ID</dt><dd><code class="value" id="client-id">${clientId}</code></dd><dt>Client Secret</dt><dd><code class="value" id="client-secret">${clientSecret}</code></dd></dl>`,
    html`<p class="note">This is the only time that you see the client secret. In a rehearsal it opens nothing but this model.</p>`,
  );
}

function list(view: View) {
  const clients = view.oneId.admin.clients();
  return card(
    'OAuth 2.0 Clients',
    html`<a class="button" href="${path(view, oauthClients, 'new')}">New</a>`,
    clients.length === 0
      ? html`<p>There is no client.</p>`
      : html`<table class="wide"><thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">App Name</th><th scope="col">Client ID</th><th scope="col"><span class="quiet">Delete</span></th></tr></thead><tbody>${clients.map(
          ({ name, type, appName, clientId }) =>
            html`<tr><th scope="row">${name}</th><td>${type}</td><td>${appName ?? ''}</td><td><code>${clientId}</code></td><td>${form(view.here, { action: path(view, oauthClients), buttons: ['Delete'], hidden: { client: clientId }, about: name })}</td></tr>`,
        )}</tbody></table>`,
  );
}

function edited(view: View) {
  const { oneId, here, entered } = view;
  const text = (label: string) => entered?.get(label) ?? '';
  const hasProvider = oneId.admin.sso() !== undefined;
  return card(
    'New OAuth 2.0 Client',
    html``,
    hasProvider
      ? html``
      : html`<p class="note">No identity provider is set up yet, so there is none to pick: see Manage SSO settings.</p>`,
    form(
      here,
      { action: path(view, oauthClients, 'new'), buttons: ['Save'], cancel: path(view, oauthClients) },
      textField(NAME, text(NAME)),
      choiceField(TYPE, TYPES, text(TYPE)),
      textField(APP_NAME, text(APP_NAME), 'Unique identifier of the Okta app that appears in the App Embed link'),
      choiceField(IDP_PROVIDER, hasProvider ? PROVIDERS : [''], text(IDP_PROVIDER)),
      choiceField(SCOPES, ['', 'Organization'], text(SCOPES)),
    ),
  );
}
