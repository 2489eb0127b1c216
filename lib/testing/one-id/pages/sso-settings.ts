import { html } from 'hono/html';
import { SimulatorError } from '../../org/simulator-error';
import { card, form, onOff, textField, tickField, values } from '../../web/form';
import { path, type Screen, type View } from './screen';

/**
 * Settings > Manage SSO settings.
 * @see https://docs.zuora.com/en/zuora-revenue/advanced-revenue-operations/oneid-settings/manage-single-sign-on-configurations
 * @see https://docs.zuora.com/en/zuora-platform/user-management/oneid/configure-single-sign-on-for-oneid/configure-oneid-for-sso-saml
 */
export const ssoSettings: Screen = {
  path: '/settings/sso',
  title: 'Manage SSO settings',
  show: (view) => (view.shown === 'edit' ? edited(view) : shown(view)),
  act({ oneId }, sent) {
    if (sent.get('button') === REMOVE) {
      oneId.admin.setSso(undefined);
      oneId.admin.setPolicies({ ssoForAllUsers: false });
      return 'The configuration is removed: nobody signs in by an identity provider.';
    }
    const metadataUrl = sent.get(METADATA_URL)?.trim() ?? '';
    const domain = sent.get(DOMAIN)?.trim() ?? '';
    const forAll = sent.has(FOR_ALL);
    if (!URL.canParse(metadataUrl) || new URL(metadataUrl).protocol !== 'https:') {
      throw new SimulatorError(`${METADATA_URL} must be an address that begins with https://.`);
    }
    if (forAll && !/^[\w-]+(\.[\w-]+)+$/.test(domain)) {
      throw new SimulatorError(`${DOMAIN} is needed with ${FOR_ALL}: your users' e-mail domain, such as example.com.`);
    }
    oneId.admin.setSso({ metadataUrl, domain });
    oneId.admin.setPolicies({ ssoForAllUsers: forAll });
    return 'The settings are saved.';
  },
};

const METADATA_URL = 'Metadata URL';
const DOMAIN = 'Single Sign-On Domain';
const FOR_ALL = 'Enable SSO for all Users';
const REMOVE = 'Remove Configuration';

function shown(view: View) {
  const sso = view.oneId.admin.sso();
  const { ssoForAllUsers } = view.oneId.state().policies;
  return card(
    'SAML',
    html`<a class="button" href="${path(view, ssoSettings, 'edit')}">Edit</a>`,
    values({
      [METADATA_URL]: sso?.metadataUrl ?? '',
      [DOMAIN]: sso?.domain ?? '',
      [FOR_ALL]: onOff(ssoForAllUsers),
    }),
    sso === undefined ? html`` : form(view.here, { action: path(view, ssoSettings), buttons: [REMOVE] }),
  );
}

function edited(view: View) {
  const { oneId, here, entered } = view;
  const sso = oneId.admin.sso();
  return card(
    'SAML',
    html``,
    form(
      here,
      { action: path(view, ssoSettings, 'edit'), buttons: ['Save'], cancel: path(view, ssoSettings) },
      textField(METADATA_URL, entered?.get(METADATA_URL) ?? sso?.metadataUrl ?? ''),
      textField(DOMAIN, entered?.get(DOMAIN) ?? sso?.domain ?? '', `Your users' e-mail domain, for ${FOR_ALL}.`),
      tickField(FOR_ALL, entered?.has(FOR_ALL) ?? oneId.state().policies.ssoForAllUsers),
    ),
  );
}
