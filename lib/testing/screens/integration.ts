import { html } from 'hono/html';
import { AdminConsoleError } from '../org/admin-console-error';
import type { AuthenticationMode, ScimIntegration, SupportedActions } from '../org/data/provisioning';
import type { ScimConnectionSettings } from '../provisioning/scim-provisioning';
import { card, choiceField, form, onOff, secretField, textField, tickFields, values } from '../web/form';
import type { Markup } from '../web/frame';
import { ACTIONS } from './offers';
import { appPath, editLink, type Said, type Tab, type View } from './screen';

/**
 * Provisioning > Integration.
 * @see https://help.okta.com/oie/en-us/Content/Topics/Apps/Apps_App_Integration_Wizard_SCIM.htm
 * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-connect/main/
 */
export const integration: Tab = {
  path: 'provisioning/integration',
  name: 'Integration',
  isThere: ({ provisioning }) => provisioning === 'SCIM' || provisioning === 'On-Premises',
  show(view) {
    const { app, editing } = view;
    if (app.provisioning === 'On-Premises') {
      return card(
        'On-Premises Provisioning',
        html``,
        html`<p class="note">It takes an agent on your premises. For a SCIM server that Okta reaches, choose SCIM at General.</p>`,
      );
    }
    return editing ? edited(view) : shown(view);
  },
  async act(view, sent) {
    const { app, org } = view;
    if (sent.get('button') === authenticateButton(view)) return authenticated(view);
    const settings = settingsOf(sent, app.scim);
    if (sent.get('button') === TEST) {
      await org.admin.testConnector(app.id, settings);
      return { again: 'The connector was configured successfully. Nothing is saved by the test.' };
    }
    if (app.scim === null) org.admin.enableScim(app.id, settings);
    else org.admin.changeScimConnection(app.id, settings);
    return settings.authenticationMode === 'OAuth 2' && !org.admin.lookAt(app.id).scim?.authenticated
      ? `The connection is saved. Nothing works with it until somebody authenticates with ${app.label}.`
      : 'The connection is saved.';
  },
};

/** The browser goes to the authorization endpoint that was entered, where somebody consents. */
function authenticated({ app, org, lead }: View): Said {
  if (lead === undefined) {
    org.admin.reauthenticate(app.id);
    return authenticatedWith(app.label);
  }
  const address = org.admin.startReauthentication(app.id);
  const page = lead(address);
  if (page !== undefined) return { goTo: page };
  throw new AdminConsoleError(
    `The browser would open ${new URL(address).origin}, which is not part of this model. Look at ${AUTHORIZATION_URI}.`,
  );
}

export function authenticatedWith(label: string): string {
  return `Authenticated with ${label}.`;
}

/** Asks the server that was entered for its people, before anything is saved. */
export const TEST = 'Test Connector Configuration';
const [BASE_URL, UNIQUE_ID] = ['SCIM connector base URL', 'Unique identifier field for users'];
const SUPPORTED = 'Supported provisioning actions';
const MODE = 'Authentication Mode';
const [TOKEN_URI, AUTHORIZATION_URI] = ['Access token endpoint URI', 'Authorization endpoint URI'];
const [CLIENT_ID, CLIENT_SECRET] = ['Client ID', 'Client Secret'];
const MODES: readonly AuthenticationMode[] = ['Basic Auth', 'HTTP Header', 'OAuth 2'];

function authenticateButton({ app }: View): string {
  return `${app.scim?.authenticated ? 'Re-authenticate' : 'Authenticate'} with ${app.label}`;
}

function shown(view: View): Markup {
  const { app, here } = view;
  const edit = editLink(view, integration.path, 'SCIM Connection');
  const { scim } = app;
  if (scim === null) {
    return card(
      'SCIM Connection',
      edit,
      html`<p class="note">There is no connection yet: Okta provisions nobody. Press Edit and enter it.</p>`,
    );
  }
  const isOAuth = scim.authenticationMode === 'OAuth 2';
  const action = `${appPath(here, app)}${integration.path}`;
  return html`${card(
    'SCIM Connection',
    edit,
    values({
      [BASE_URL]: scim.baseUrl,
      [UNIQUE_ID]: scim.uniqueIdentifierField,
      [SUPPORTED]: html`${ACTIONS.map(([label, key]) => html`<div>${label}: ${onOff(scim.supportedActions[key] === true)}</div>`)}`,
      [MODE]: scim.authenticationMode,
      ...(isOAuth
        ? {
            [TOKEN_URI]: scim.accessTokenEndpointUri ?? '',
            [AUTHORIZATION_URI]: scim.authorizationEndpointUri ?? '',
            [CLIENT_ID]: scim.clientId ?? '',
            [CLIENT_SECRET]: scim.hasSecret ? 'entered, and not shown' : '',
          }
        : {}),
    }),
  )}${
    isOAuth
      ? card(
          'Authentication',
          html``,
          html`<p>${onOff(scim.authenticated, ['Okta holds a consent', 'Nobody has authenticated yet'])}</p>`,
          form(here, { action, buttons: [authenticateButton(view)] }),
        )
      : html``
  }`;
}

function edited({ app, here, org, entered }: View): Markup {
  const { scim } = app;
  const action = `${appPath(here, app)}${integration.path}`;
  const text = (label: string, saved: string | null | undefined) => entered?.get(label) ?? saved ?? '';
  const isTicked = (label: string, key: keyof SupportedActions) =>
    entered === undefined ? scim?.supportedActions[key] === true : entered.has(label);
  return card(
    'SCIM Connection',
    html``,
    form(
      here,
      { action, buttons: org.admin.sends ? ['Save', TEST] : ['Save'], cancel: action },
      textField(BASE_URL, text(BASE_URL, scim?.baseUrl)),
      textField(UNIQUE_ID, text(UNIQUE_ID, scim?.uniqueIdentifierField)),
      tickFields(SUPPORTED, Object.fromEntries(ACTIONS.map(([label, key]) => [label, isTicked(label, key)]))),
      choiceField(MODE, MODES, text(MODE, scim?.authenticationMode ?? 'Basic Auth')),
      textField(TOKEN_URI, text(TOKEN_URI, scim?.accessTokenEndpointUri), '', 'oauth'),
      textField(AUTHORIZATION_URI, text(AUTHORIZATION_URI, scim?.authorizationEndpointUri), '', 'oauth'),
      textField(CLIENT_ID, text(CLIENT_ID, scim?.clientId), '', 'oauth'),
      secretField(CLIENT_SECRET, scim?.hasSecret ? 'Left empty, the one that was entered stays.' : '', 'oauth'),
      html`<p class="hint">For Basic Auth and HTTP Header this model asks for no credential.</p>`,
    ),
  );
}

/** What was entered, checked as the screen checks it. */
function settingsOf(sent: URLSearchParams, saved: ScimIntegration | null): ScimConnectionSettings {
  const text = (label: string) => sent.get(label)?.trim() ?? '';
  const authenticationMode = MODES.find((each) => each === text(MODE));
  if (authenticationMode === undefined) throw new AdminConsoleError(`${MODE}: choose one of the list.`);
  const isOAuth = authenticationMode === 'OAuth 2';
  const required = [BASE_URL, UNIQUE_ID, ...(isOAuth ? [TOKEN_URI, AUTHORIZATION_URI, CLIENT_ID] : [])];
  const missing = required.filter((label) => text(label) === '');
  if (isOAuth && !saved?.hasSecret && text(CLIENT_SECRET) === '') missing.push(CLIENT_SECRET);
  const noAddress = [BASE_URL, ...(isOAuth ? [TOKEN_URI, AUTHORIZATION_URI] : [])].filter(
    (label) => text(label) !== '' && !isAddress(text(label)),
  );
  const problems = [
    ...missing.map((label) => `${label} is required.`),
    ...noAddress.map((label) => `${label} must be an address that begins with https://, without an underscore.`),
  ];
  if (problems.length > 0) throw new AdminConsoleError(`Not saved. ${problems.join(' ')}`);
  return {
    baseUrl: text(BASE_URL),
    uniqueIdentifierField: text(UNIQUE_ID),
    supportedActions: Object.fromEntries(ACTIONS.map(([label, key]) => [key, sent.has(label)])),
    authenticationMode,
    ...(isOAuth
      ? {
          accessTokenEndpointUri: text(TOKEN_URI),
          authorizationEndpointUri: text(AUTHORIZATION_URI),
          clientId: text(CLIENT_ID),
          ...(text(CLIENT_SECRET) === '' ? {} : { secret: text(CLIENT_SECRET) }),
        }
      : {}),
  };
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:' && !text.includes('_');
}
