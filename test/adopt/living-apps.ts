import { ONE_ID_SAML } from '../../lib/one-id/saml';
import { OktaSimulator, type OktaSimulatorOptions, type OrgSnapshot } from '../../lib/testing';
import { setUpProvisioning } from '../e2e/administrator';

export const LABEL = 'Zuora OneID';

/** An app as people made it in the Admin Console, each with something that others don't have. */
export interface LivingApp {
  readonly name: string;
  readonly options?: OktaSimulatorOptions;
  /** Makes the org. @returns what `--app` names; undefined where nothing needs to be named */
  readonly make: (okta: OktaSimulator) => Promise<string | undefined>;
}

/** Names that break what isn't quoted. */
export const ODD_LABEL = `Zuora "OneID" \\ d'été \${var.x} %{if} 日本`;
export const ODD_GROUP = `R&D "core" \\ d'œuvre \${a} 😀`;

/** Of a service provider, which is public: made for these tests with `openssl req -x509`. */
const CERTIFICATE =
  'MIIB+jCCAWOgAwIBAgIUQ16e8y5IdVr7z5cxfXVR+MHhw2YwDQYJKoZIhvcNAQELBQAwDjEMMAoGA1UEAwwDb25lMCAXDTI2MTEyNjAyMjAzMloYDzIxMjYxMTAyMDIyMDMyWjAOMQwwCgYDVQQDDANvbmUwgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGBAMHpKw4QB1P9Wfw0rqmIrIgnakFrE3zvMSJBrinrLpnT5NBdtevvqm4p3hRlts3OzyMpO5qqKx0JDLmN4wgkl5lkU9boUtIPBK1/O9yezTARg0BIaeQSvdWjnpTAxXc17Yxpaf9pONXYQkJ7lBafbvXPXj8RWMX/cQXFIoa3nDM7AgMBAAGjUzBRMB0GA1UdDgQWBBTJ2dn5gS6U3TezQm9VtfVSSPyE9jAfBgNVHSMEGDAWgBTJ2dn5gS6U3TezQm9VtfVSSPyE9jAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4GBAE69/hCrJ+zH5uyeqlKOxnxnlWNmaV6p90q9cqHkzwGd4r1yUgK03lspFhD2bREZEuF2n8fS1BUSRXHC976GwAEwE4aN6+s/xneo0fvOtjZjn1Ovy7SjAwSKRuzgpPjye8PMByd4zjaKSUQ0zM+MHu8p0hZbY7Lb3zHbj4XTYhzg';

const SIGN_ON = {
  ssoAcsUrl: ONE_ID_SAML.ssoUrl,
  recipient: ONE_ID_SAML.recipient,
  destination: ONE_ID_SAML.destination,
  audience: ONE_ID_SAML.audience,
};

type Actions = Parameters<typeof setUpProvisioning>[2];

/** The app of OneID's page, with SCIM set up by it. */
async function byThePage(
  okta: OktaSimulator,
  { label = LABEL, email = true, ...actions }: { label?: string; email?: boolean } & Actions = {},
): Promise<string> {
  const { id } = await okta.admin.createApp({ label, signOn: SIGN_ON });
  if (email) okta.admin.updateApp(id, { userNameTemplate: { template: '${source.email}', type: 'BUILT_IN' } });
  setUpProvisioning(okta, id, actions);
  return id;
}

function groups(okta: OktaSimulator, ...names: string[]): void {
  for (const name of names) okta.admin.createGroup(name);
}

/** A directory, as which an app stands here. */
async function directory(okta: OktaSimulator): Promise<string> {
  const { id } = await okta.admin.createApp({ label: 'acme.local' });
  return id;
}

export const PUSHED = Array.from({ length: 12 }, (_, index) => `Team ${String.fromCharCode(65 + index)}`);

export const LIVING_APPS: readonly LivingApp[] = [
  {
    name: 'as the page has it',
    make: async (okta) => {
      groups(okta, 'Finance', 'OneID Users');
      const id = await byThePage(okta);
      okta.admin.pushGroup(id, 'Finance');
      okta.admin.assignGroup(id, 'OneID Users');
      return undefined;
    },
  },
  {
    name: 'with the username by login',
    make: async (okta) => {
      await byThePage(okta, { email: false });
      return undefined;
    },
  },
  {
    name: 'with a username of its own',
    make: async (okta) => {
      const id = await byThePage(okta);
      okta.admin.updateApp(id, {
        userNameTemplate: {
          template: "String.toLowerCase(user.email) + '.oneid'",
          type: 'CUSTOM',
          pushStatus: 'PUSH',
        },
      });
      return undefined;
    },
  },
  {
    name: 'with further attributes, and other expressions for the six',
    options: { assumptions: { emailTypeAttribute: 'primaryEmailType' } },
    make: async (okta) => {
      const id = await byThePage(okta);
      okta.admin.changeAttributes(id, {
        entity: { externalName: 'entity', externalNamespace: 'urn:acme:User' },
        nickname_2: { externalName: 'nick', externalNamespace: 'urn:acme:User' },
      });
      okta.admin.changeMapping(id, {
        entity: { expression: `user.costCenter == "it's" ? 'a"b' : "\\\\"`, pushStatus: 'PUSH' },
        nickname_2: { expression: 'user.nickName', pushStatus: 'DONT_PUSH' },
        costCenter: { expression: 'user.division', pushStatus: 'PUSH' },
        locale: { expression: "'de-DE'", pushStatus: 'PUSH' },
        primaryEmailType: { expression: "'other'", pushStatus: 'PUSH' },
      });
      return undefined;
    },
  },
  {
    name: 'with attributes whose names are nearly those of OneID',
    make: async (okta) => {
      const id = await byThePage(okta);
      for (const name of ['emails', 'Locale', 'entity']) {
        okta.admin.changeAttributes(id, { [name]: { externalName: name, externalNamespace: 'urn:acme:User' } });
        okta.admin.changeMapping(id, { [name]: { expression: 'user.nickName', pushStatus: 'PUSH' } });
      }
      return undefined;
    },
  },
  {
    name: 'with attribute statements',
    make: async (okta) => {
      const id = await byThePage(okta);
      const format = 'urn:oasis:names:tc:SAML:2.0:attrname-format:';
      okta.admin.updateApp(id, {
        settings: {
          signOn: {
            attributeStatements: [
              { type: 'EXPRESSION', name: 'mail', namespace: `${format}unspecified`, values: ['user.email'] },
              { type: 'EXPRESSION', name: 'names', namespace: `${format}basic`, values: ['user.firstName', '"x"'] },
              {
                type: 'GROUP',
                name: 'groups',
                namespace: `${format}uri`,
                filterType: 'REGEX',
                filterValue: '^OneID\\s.*',
              },
            ],
          },
        },
      });
      return undefined;
    },
  },
  {
    name: 'with notes for administrators and users',
    make: async (okta) => {
      const id = await byThePage(okta);
      okta.admin.updateApp(id, {
        settings: {
          notes: { admin: 'Ask "Ada"\nor d\'Alembert \\ ${x} //*/ `y`', enduser: 'Für alle: 100 % {sicher}' },
        },
      });
      return undefined;
    },
  },
  {
    name: 'hidden on the web, with the toolbar',
    make: async (okta) => {
      const id = await byThePage(okta);
      okta.admin.updateApp(id, { visibility: { hide: { web: true, iOS: false }, autoSubmitToolbar: true } });
      return undefined;
    },
  },
  {
    name: 'hidden everywhere, with a policy of its own',
    options: { pipeline: 'idx' },
    make: async (okta) => {
      const id = await byThePage(okta);
      okta.admin.updateApp(id, { visibility: { hide: { web: true, iOS: true } } });
      okta.admin.setAuthenticationPolicy(id, 'Password only');
      return undefined;
    },
  },
  {
    name: 'with twelve pushes, two of them inactive and two under another name',
    make: async (okta) => {
      groups(okta, ...PUSHED);
      const id = await byThePage(okta);
      for (const [index, group] of PUSHED.entries()) {
        okta.admin.pushGroup(id, group, index < 2 ? `Zuora ${group}` : undefined);
      }
      for (const group of PUSHED.slice(5, 7)) okta.admin.setPushGroupStatus(id, group, 'INACTIVE');
      return undefined;
    },
  },
  {
    name: 'with assignments that have profiles',
    make: async (okta) => {
      groups(okta, 'First', 'Second', 'Third');
      const id = await byThePage(okta);
      okta.admin.assignGroup(id, 'First', { profile: { userType: 'lead', "it's": ['a', { b: null }] } });
      okta.admin.assignGroup(id, 'Second');
      okta.admin.assignGroup(id, 'Third', { profile: { locale: 'fr-FR' } });
      return undefined;
    },
  },
  {
    name: 'with more assignments than Terraform orders',
    make: async (okta) => {
      const names = Array.from({ length: 101 }, (_, index) => `Assigned ${index}`);
      groups(okta, ...names);
      const id = await byThePage(okta);
      for (const name of names)
        okta.admin.assignGroup(id, name, name.endsWith('7') ? { profile: { title: name } } : {});
      return undefined;
    },
  },
  {
    name: 'with Everyone and groups of a directory',
    make: async (okta) => {
      const id = await byThePage(okta);
      const ad = await directory(okta);
      const staff = okta.admin.importGroup(ad, 'Domain Users');
      const finance = okta.admin.importGroup(ad, 'Finance');
      okta.admin.createGroup('Finance');
      okta.admin.assignGroup(id, staff.id);
      okta.admin.assignGroup(id, 'Everyone');
      okta.admin.assignGroup(id, finance.id);
      okta.admin.pushGroup(id, staff.id);
      return undefined;
    },
  },
  {
    name: 'with features partly off',
    make: async (okta) => {
      await byThePage(okta, { pushGroups: false, deactivateUsers: false });
      okta.admin.setToApp(LABEL, { updateUserAttributes: false });
      return undefined;
    },
  },
  {
    name: 'with imports and password sync on',
    make: async (okta) => {
      const id = await byThePage(okta);
      okta.admin.changeScimConnection(id, { supportedActions: { importNewUsers: true } });
      okta.admin.setToApp(id, { syncPassword: true });
      return undefined;
    },
  },
  {
    name: 'beside another one of the same label',
    make: async (okta) => {
      const other = await byThePage(okta);
      const id = await byThePage(okta);
      okta.admin.deactivateApp(other);
      groups(okta, 'Finance');
      okta.admin.pushGroup(id, 'Finance');
      return id;
    },
  },
  {
    name: 'with names that have quotes, and other letters',
    make: async (okta) => {
      groups(okta, ODD_GROUP, 'Zoë');
      const id = await byThePage(okta, { label: ODD_LABEL });
      okta.admin.pushGroup(id, ODD_GROUP);
      okta.admin.assignGroup(id, 'Zoë', { profile: { title: ODD_GROUP } });
      return ODD_LABEL;
    },
  },
  {
    name: 'with SAML settings other than the page has',
    make: async (okta) => {
      const id = await byThePage(okta);
      okta.admin.updateApp(id, {
        settings: {
          signOn: {
            defaultRelayState: 'https://one.zuora.com/start?x="1"',
            responseSigned: false,
            honorForceAuthn: false,
            subjectNameIdTemplate: '${user.email}',
            subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
            digestAlgorithm: 'SHA1',
            inlineHooks: [{ id: 'cal1' }],
            allowMultipleAcsEndpoints: true,
            acsEndpoints: [
              { url: 'https://one.zuora.com/saml/SSO', index: 0 },
              { url: 'https://eu.zuora.com/saml/SSO', index: 1 },
            ],
            slo: { enabled: true, issuer: 'urn:one', logoutUrl: 'https://one.zuora.com/saml/logout' },
            spCertificate: { x5c: [CERTIFICATE] },
          },
        },
        accessibility: {
          selfService: true,
          loginRedirectUrl: 'https://acme.example/login',
          errorRedirectUrl: 'https://acme.example/error',
        },
      });
      return undefined;
    },
  },
  {
    name: 'that nobody provisions yet',
    make: async (okta) => {
      groups(okta, 'OneID Users');
      const { id } = await okta.admin.createApp({ label: LABEL, signOn: SIGN_ON });
      okta.admin.assignGroup(id, 'OneID Users');
      return undefined;
    },
  },
];

/** An org with one of them. */
export async function livingOrg({
  options,
  make,
}: LivingApp): Promise<{ okta: OktaSimulator; named: string | undefined }> {
  const okta = await OktaSimulator.start(options);
  return { okta, named: await make(okta) };
}

export function livingApp(name: string): LivingApp {
  const found = LIVING_APPS.find((each) => each.name === name);
  if (!found) throw new Error(`no living app ${name}`);
  return found;
}

/**
 * An org in which assignments are numbered by their order: Okta counts from 0, and a declaration from 1, which changes nothing
 * for people.
 */
export function inOrder({ apps, ...org }: OrgSnapshot): OrgSnapshot {
  return {
    ...org,
    apps: apps.map((app) => ({
      ...app,
      assignments: app.assignments.map((assignment, priority) => ({ ...assignment, priority })),
    })),
  };
}
