import type { App } from '../org/data/app';
import type { Org } from '../org/org';
import { appFeatures } from '../provisioning/provisioning';

/** An app as Okta answers it, with its links. */
export function appBody(org: Org, app: App) {
  const api = `${org.url}/api/v1/apps/${app.id}`;
  const saml = app.signOnMode.startsWith('SAML');
  return {
    id: app.id,
    orn: `orn:okta:idp:${org.id}:apps:${app.name}:${app.id}`,
    name: app.name,
    label: app.label,
    status: app.status,
    lastUpdated: app.lastUpdated,
    created: app.created,
    accessibility: app.accessibility,
    visibility: app.visibility,
    features: appFeatures(app),
    signOnMode: app.signOnMode,
    credentials: app.credentials,
    settings: app.settings,
    _links: {
      ...(saml
        ? {
            help: {
              href: `${org.adminUrl}/app/${app.name}/${app.id}/setup/help/SAML_2_0/instructions`,
              type: 'text/html',
            },
            metadata: { href: `${api}/sso/saml/metadata`, type: 'application/xml' },
          }
        : {}),
      uploadLogo: { href: `${api}/logo`, hints: { allow: ['POST'] } },
      appLinks: [{ name: `${app.name}_link`, href: embedLink(org, app), type: 'text/html' }],
      groups: { href: `${api}/groups` },
      logo: [{ name: 'medium', href: `${org.url}/assets/img/logos/default.png`, type: 'image/png' }],
      users: { href: `${api}/users` },
      ...policyLinks(org, app),
      ...(app.status === 'ACTIVE'
        ? { deactivate: { href: `${api}/lifecycle/deactivate` } }
        : { activate: { href: `${api}/lifecycle/activate` } }),
    },
  };
}

/** The App Embed link that the Admin Console shows: its first part after `/home/` is the app's name. */
export function embedLink(org: Org, app: App): string {
  return `${org.url}/home/${app.name}/${app.id}/${app.linkId}`;
}

function policyLinks(org: Org, app: App) {
  if (org.data.pipeline === 'v1') {
    return {};
  }
  return {
    policies: { href: `${org.url}/api/v1/apps/${app.id}/policies`, hints: { allow: ['PUT'] } },
    accessPolicy: { href: `${org.url}/api/v1/policies/${app.accessPolicyId}` },
  };
}
