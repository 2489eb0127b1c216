/**
 * Where the sentences of a runbook are from. Each stands in its step with its source beside it; `npm run generate` writes
 * docs/handoff-sources.md from them.
 */

const ONE_ID_DOCS = 'https://docs.zuora.com/en/zuora-platform';
const ONE_ID = `${ONE_ID_DOCS}/security-and-identity/oneid`;
const ONE_ID_GROUPS = `${ONE_ID_DOCS}/user-management/oneid/user-groups-in-oneid`;
const KNOWLEDGE_CENTER = 'https://knowledgecenter.zuora.com/Zuora_Platform/Zuora_OneID';
const KNOWLEDGE_CENTER_OF_GROUPS =
  'https://knowledgecenter.zuora.com/Zuora_Central_Platform/Zuora_OneID/11_Manage_user_and_group_provisioning_in_OneID';
const OKTA_HELP = 'https://help.okta.com/en-us/content/topics';
const OKTA_SUPPORT = 'https://support.okta.com/help/s/article';
const OKTA_DEVELOPER = 'https://developer.okta.com/docs';

export const SOURCES = {
  'zuora-scim': {
    title: 'Zuora: Enable provisioning using SCIM API',
    url: `${ONE_ID}/setup-sso-with-okta-using-saml-in-oneid/enable-provisioning-using-scim-api`,
  },
  'zuora-overview': {
    title: 'Zuora: OneID process overview',
    url: `${ONE_ID_DOCS}/user-management/oneid/oneid-process-overview`,
  },
  'zuora-sso': {
    title: 'Zuora: Manage single sign-on configurations',
    url: 'https://docs.zuora.com/en/zuora-revenue/advanced-revenue-operations/oneid-settings/manage-single-sign-on-configurations',
  },
  'zuora-saml': {
    title: 'Zuora: Configure OneID for SSO (SAML)',
    url: `${ONE_ID_DOCS}/user-management/oneid/configure-single-sign-on-for-oneid/configure-oneid-for-sso-saml`,
  },
  'zuora-client': {
    title: 'Zuora: OAuth 2.0 client for the authorization code grant type',
    url: `${ONE_ID}/oneid-settings/manage-oauth-2.0-clients/create-an-oauth-2.0-client-for-authorization-code-grant-type`,
  },
  'zuora-clients': {
    title: 'Zuora: Manage OAuth 2.0 clients',
    url: `${KNOWLEDGE_CENTER}/13_OneID_settings/01_Manage_OAuth_2.0_clients`,
  },
  'zuora-migration': {
    title: 'Zuora: Migrate existing user accounts',
    url: `${KNOWLEDGE_CENTER_OF_GROUPS}/Migrate_your_existing_user_accounts_from_individual_tenants_to_OneID`,
  },
  'zuora-migration-faq': {
    title: 'Zuora: FAQs on migration',
    url: `${ONE_ID_GROUPS}/migrating-existing-user-accounts-from-individual-tenants-to-oneid/faqs-on-self-service-migration-of-local-user-accounts-to-oneid`,
  },
  'zuora-group-mode': {
    title: 'Zuora: Switch from direct tenant access to group provisioning',
    url: `${ONE_ID_GROUPS}/users-and-user-group-provisioning-in-oneid/switch-from-direct-tenant-access-to-group-provisioning-in-oneid`,
  },
  'zuora-groups': {
    title: 'Zuora: Manage user and group provisioning',
    url: KNOWLEDGE_CENTER_OF_GROUPS,
  },
  'zuora-group-rights': {
    title: 'Zuora: Manage user provisioning with user groups',
    url: `${KNOWLEDGE_CENTER}/11_Manage_user_and_group_provisioning_in_OneID/01_Manage_user_provisioning_with_user_groups`,
  },
  'zuora-users': {
    title: 'Zuora: Deactivate or reactivate users',
    url: `${ONE_ID}/users-in-oneid/deactivate-or-reactivate-users`,
  },
  'zuora-api': { title: 'Zuora: SCIM API', url: 'https://developer.zuora.com/v1-api-reference/api/tag/SCIM/' },
  'okta-wizard': {
    title: 'Okta: SCIM in the App Integration Wizard',
    url: `${OKTA_HELP}/apps/apps_app_integration_wizard_scim.htm`,
  },
  'okta-connect': {
    title: 'Okta: connect a SCIM integration',
    url: `${OKTA_DEVELOPER}/guides/scim-provisioning-integration-connect/main/`,
  },
  'okta-prepare': {
    title: 'Okta: prepare a SCIM integration',
    url: `${OKTA_DEVELOPER}/guides/scim-provisioning-integration-prepare/main/`,
  },
  'okta-refresh': {
    title: 'Okta: OAuth 2 with refresh tokens for SCIM',
    url: `${OKTA_SUPPORT}/scim-integration-use-oauth2-with-refresh-token`,
  },
  'okta-attributes': {
    title: "Okta: custom SCIM attribute isn't available to map",
    url: `${OKTA_SUPPORT}/custom-scim-attribute-is-not-available-to-map-and-is-not-sent-to-scim`,
  },
  'okta-scim': { title: 'Okta: SCIM 2.0', url: `${OKTA_DEVELOPER}/api/openapi/okta-scim/guides/scim-20` },
  'okta-groups': {
    title: 'Okta: group push prerequisites',
    url: `${OKTA_HELP}/users-groups-profiles/usgp-group-push-prerequisites.htm`,
  },
  'okta-push': {
    title: 'Okta: app assignments and group push',
    url: `${OKTA_HELP}/users-groups-profiles/app-assignments-group-push.htm`,
  },
  'okta-push-trouble': {
    title: 'Okta: troubleshooting group push',
    url: `${OKTA_HELP}/users-groups-profiles/usgp-group-push-troubleshoot.htm`,
  },
  'okta-unlink': {
    title: 'Okta: group push operations',
    url: `${OKTA_HELP}/users-groups-profiles/usgp-group-push-operations.htm`,
  },
  'okta-unprovisioned': {
    title: 'Okta: provision users who were assigned before',
    url: `${OKTA_HELP}/provisioning/lcm/lcm-provision-unprovisioned-users.htm`,
  },
  readme: { title: 'README', url: '../README.md' },
  props: { title: 'Props', url: 'props.md' },
  'verify-guide': { title: 'Verify', url: 'verify.md' },
} as const;

export type Source = keyof typeof SOURCES;

/** A sentence of a step, or some that belong together, and what it rests on. */
export interface Sentence {
  readonly text: string;
  /** Where it is said; for an inferred one what it follows from, if anything but experience. */
  readonly sources: readonly Source[];
  /** Nobody says it in so many words. */
  readonly inferred: boolean;
}

/** What a public page says. */
export function said(text: string, ...sources: readonly [Source, ...Source[]]): Sentence {
  return { text, sources, inferred: false };
}

/** What follows from public pages, or is advice or an estimate of ours. */
export function inferred(text: string, ...from: readonly Source[]): Sentence {
  return { text, sources: from, inferred: true };
}
