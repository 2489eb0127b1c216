import * as z from 'zod';
import { AUTHENTICATION_SCHEMES } from '../okta/capabilities';
import { ONE_ID_AUTHENTICATION_MODE, ONE_ID_ENDPOINTS, ONE_ID_UNIQUE_IDENTIFIER_FIELD } from '../one-id/endpoints';

/**
 * The one definition of the construct's props. Their TypeScript interfaces (types.ts), the published JSON Schema
 * for the cdktf.json context and the reference in docs/props.md are generated from it by `npm run generate`.
 *
 * Rules that involve more than one prop are in rules.ts, the wording of messages in problems.ts.
 */

/** Tells whether a value is known only to Terraform. Such a value is accepted where a string is and not checked. */
export type IsToken = (value: unknown) => boolean;

/** Longest label that Okta takes for an app. */
const LABEL_MAX = 100;
/** Longest name that Okta takes for a group. */
const GROUP_NAME_MAX = 255;

/** Builds the schema. `isToken` comes from the caller, since this file knows nothing of CDKTF. */
export function configSchema(isToken: IsToken = () => false) {
  /** A string to which `rule` applies unless it is a token; `rule` returns what is wrong, worded to follow the path. */
  const text = (...rules: ((value: string) => string | undefined)[]) =>
    z.string().superRefine((value, context) => {
      if (isToken(value)) return;
      for (const rule of rules.length > 0 ? rules : [notEmpty]) {
        const broken = rule(value);
        if (broken) context.addIssue({ code: 'custom', message: broken });
      }
    });

  /** A list whose length shows in the synthesized JSON, so it can't be one that only Terraform knows. */
  const list = <T extends z.ZodType>(element: T) =>
    z.array(element).superRefine((value, context) => {
      if (isToken(value)) context.addIssue({ code: 'custom', message: 'must be known at synthesis, not a token' });
    });

  const groupName = text(notEmpty, atMost(GROUP_NAME_MAX));
  const group = z.union([
    z.strictObject({
      name: groupName.describe('Name of a group in Okta. It is looked up; a name that Okta lacks stops the plan.'),
    }),
    z.strictObject({ id: text().describe('Id of the group, for example `00g...` or `okta_group.finance.id`.') }),
  ]);

  const targetGroup = z.union([
    z.strictObject({ name: groupName.describe('Name of the group in OneID; linked if it exists, else created.') }),
    z.strictObject({ id: text().describe("Id of OneID's group as Okta imported it.") }),
  ]);

  const appProperties = {
    label: text(notEmpty, atMost(LABEL_MAX)).describe(
      `Name of the app as users and administrators see it, at most ${LABEL_MAX} characters.`,
    ),
    catalogKey: text()
      .optional()
      .describe(
        'Key of an app in the Okta Integration Network catalog, such as `scim2headerauth`. Without it the app is the custom SAML app of the OneID page.',
      ),
    settings: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Settings that the catalog app asks for (`settings.app` in the Okta API). Only with `catalogKey`.'),
    authenticationPolicyId: text()
      .optional()
      .describe("Id of the authentication policy for sign-in to the app. Okta's default policy when absent."),
    adminNote: text().optional().describe('Note for administrators on the app.'),
    hideFromUsers: z.boolean().default(false).describe('Hides the app from the End-User Dashboard and the mobile app.'),
  };
  const appId = text().describe('Id of the existing app, for example `0oa...`.');
  const app = z
    .discriminatedUnion('source', [
      z
        .strictObject({ source: z.literal('create').describe('A new app is created.'), ...appProperties })
        .meta({ title: 'CreatedApp', description: 'A new app.' }),
      z
        .strictObject({
          source: z.literal('adopt').describe('An app made by hand is imported; nothing is recreated.'),
          appId,
          profileMappingId: text()
            .optional()
            .describe(
              'Id of the mapping from the Okta user to this app, for example `prm...`. Imported when given, otherwise the first apply takes it over as an update.',
            ),
          ...appProperties,
        })
        .meta({ title: 'AdoptedApp', description: 'An existing app that Terraform takes over.' }),
      z
        .strictObject({ source: z.literal('reference').describe('An app that is managed elsewhere is used.'), appId })
        .meta({ title: 'ReferencedApp', description: 'An existing app that something else manages.' }),
    ])
    .describe('The Okta app that people sign in to OneID with.');

  const adminConsole = z
    .strictObject({
      managedBy: z
        .literal('admin-console')
        .optional()
        .describe(
          "An administrator enters the connection in Okta's Admin Console; declared, gated and checked here. The default.",
        ),
      baseUrl: text(...BASE_URL)
        .default(ONE_ID_ENDPOINTS.scimBaseUrl)
        .describe('SCIM connector base URL.'),
      uniqueIdentifierField: text()
        .default(ONE_ID_UNIQUE_IDENTIFIER_FIELD)
        .describe('Unique identifier field for users.'),
      authenticationMode: z
        .enum([ONE_ID_AUTHENTICATION_MODE, 'Basic Auth', 'HTTP Header'])
        .default(ONE_ID_AUTHENTICATION_MODE)
        .describe('Authentication Mode.'),
      accessTokenEndpointUri: text(...ENDPOINT_URI)
        .default(ONE_ID_ENDPOINTS.accessToken)
        .describe('Access Token endpoint URI.'),
      authorizationEndpointUri: text(...ENDPOINT_URI)
        .default(ONE_ID_ENDPOINTS.authorization)
        .describe('Authorization endpoint URI.'),
      clientId: text()
        .optional()
        .describe('Client ID of the OAuth client in OneID, which exists only after the app does.'),
      clientSecretLocation: text(location)
        .optional()
        .describe(
          'Where the client secret is kept, as `<store>: <path>`, for example `vault: kv/okta/oneid`. Never the secret.',
        ),
    })
    .meta({ title: 'AdminConsoleConnection', description: 'A connection that an administrator enters.' });
  const oktaApi = z
    .strictObject({
      managedBy: z
        .literal('okta-api')
        .describe("Terraform writes the connection through Okta's API, which serves six catalog apps only."),
      authScheme: z.enum(AUTHENTICATION_SCHEMES).describe('Authentication scheme of the connection.'),
      token: z
        .string()
        .superRefine((value, context) => {
          if (!isToken(value)) context.addIssue({ code: 'custom', message: LITERAL_TOKEN });
        })
        .optional()
        .describe(
          'The token for scheme `TOKEN`: a sensitive Terraform variable, never a literal. It ends in the Terraform state.',
        ),
      baseUrl: text(...BASE_URL)
        .optional()
        .describe(
          'Base URL of the connection, only with scheme `TOKEN`; by default what the app takes from its settings.',
        ),
      allowUnlistedApp: z.boolean().default(false).describe("Try the API on an app that Okta doesn't list for it."),
    })
    .meta({ title: 'OktaApiConnection', description: "A connection that Okta's API can write." });

  const attribute = z
    .strictObject({
      expression: text().optional().describe("Okta expression that fills the attribute; by default OneID's."),
      title: text().optional().describe('Display name. The key by default.'),
      type: z.enum(['string', 'boolean', 'integer', 'number']).optional().describe('Data type. `string` by default.'),
      externalName: text().optional().describe('Path of the attribute in SCIM. The key by default.'),
      externalNamespace: text()
        .optional()
        .describe('SCIM schema of the attribute. The core user schema (RFC 7643) by default.'),
    })
    .meta({
      title: 'DeclaredAttribute',
      description: 'An attribute of the app user that Terraform declares and maps.',
    });

  return z.strictObject({
    app,
    phase: z
      .enum(['app', 'provisioning'])
      .default('provisioning')
      .describe(
        '`app` stops at the app and the records, before anyone touched the Admin Console; `provisioning` is all.',
      ),
    connection: z
      .discriminatedUnion('managedBy', [adminConsole, oktaApi])
      .default(() => adminConsole.parse({}))
      .describe('The SCIM connection, screen Provisioning > Integration.'),
    supportedActions: z
      .strictObject({
        pushNewUsers: z.boolean().default(true).describe('Push New Users.'),
        pushProfileUpdates: z.boolean().default(true).describe('Push Profile Updates.'),
        pushGroups: z.boolean().optional().describe('Push Groups. By default whether any push group is declared.'),
      })
      .meta({ title: 'SupportedActions' })
      .prefault({})
      .describe('Supported provisioning actions, screen Provisioning > Integration.'),
    provisioningToApp: z
      .strictObject({
        createUsers: z.boolean().default(true).describe('Create Users. Needs `supportedActions.pushNewUsers`.'),
        updateUserAttributes: z
          .boolean()
          .default(true)
          .describe('Update User Attributes. Needs `supportedActions.pushProfileUpdates`.'),
        deactivateUsers: z
          .boolean()
          .default(true)
          .describe(
            'Deactivate Users. Needs `supportedActions.pushNewUsers` or `supportedActions.pushProfileUpdates`.',
          ),
      })
      .meta({ title: 'ProvisioningToApp' })
      .prefault({})
      .describe('Provisioning to App, screen Provisioning > To App.'),
    applicationUsername: z
      .union([
        z.enum(['email', 'login']),
        z.strictObject({
          expression: text().describe('Okta expression for a custom username, for example `user.employeeNumber`.'),
        }),
      ])
      .default('email')
      .describe("Application username on the app's Sign On tab; OneID's seventh attribute."),
    attributes: z
      .record(
        z.string().superRefine((key, context) => {
          const broken = attributeName(key);
          if (broken) context.addIssue({ code: 'custom', message: broken });
        }),
        z.union([text(), attribute]),
      )
      .default({})
      .describe(
        "Attributes by variable name in the app user's profile. A string is the expression for an attribute that the app has: one of OneID's six, which replaces its default, or another. An object also declares the attribute.",
      ),
    attributeSchema: z
      .enum(['okta-default', 'declared'])
      .default('okta-default')
      .describe(
        "`okta-default` maps OneID's attributes as Okta creates them when SCIM is switched on; `declared` makes the custom ones Terraform resources.",
      ),
    pushGroups: list(
      z.union([
        groupName,
        z
          .strictObject({
            sourceGroup: group.describe('Group in Okta whose members are pushed.'),
            targetGroup: targetGroup
              .optional()
              .describe(
                'Group in OneID. By default one with the name of the source group. Not used with `existingMappingId`, which keeps its target.',
              ),
            status: z
              .enum(['ACTIVE', 'INACTIVE'])
              .default('ACTIVE')
              .describe('`INACTIVE` keeps the link but stops pushing.'),
            deleteTargetGroupOnDestroy: z
              .boolean()
              .default(false)
              .describe('Deletes the group in OneID when the push group is removed here.'),
            existingMappingId: text()
              .optional()
              .describe(
                'Id of a push that was set up by hand, for example `gPm...`; it is imported. Keep it here afterwards.',
              ),
          })
          .meta({ title: 'PushGroup', description: 'A group that Okta pushes to OneID.' }),
      ]),
    )
      .default([])
      .describe('Groups that Okta pushes to OneID. A string is the name of a group, the same on both sides.'),
    assignments: list(
      z.union([
        groupName,
        z
          .strictObject({
            group: group.describe('Group in Okta.'),
            profile: z
              .record(z.string(), z.unknown())
              .default({})
              .describe("Values of app-user attributes for the group's members."),
          })
          .meta({ title: 'Assignment', description: 'A group whose members get the app.' }),
      ]),
    )
      .default([])
      .describe(
        'Groups whose members get the app; the order is the priority. Authoritative: with one entry or more, any other group assignment of the app is removed.',
      ),
    whenProvisioningIsOff: z
      .enum(['stop', 'warn'])
      .default('stop')
      .describe(
        '`stop` lets no mapping, group or assignment be made while Okta reports provisioning off; `warn` only warns.',
      ),
    protect: z
      .boolean()
      .default(true)
      .describe(
        'Refuses to destroy the app, the mapping, the declared attributes and the assignments (`prevent_destroy`).',
      ),
  });
}

/** The props after validation, with every default filled in. */
export type OneIdScimProvisioningSettings = z.output<ReturnType<typeof configSchema>>;

export const LITERAL_TOKEN = 'must be a sensitive Terraform variable, never a literal';

function notEmpty(value: string): string | undefined {
  return value.trim() === '' ? 'must not be empty' : undefined;
}

function atMost(length: number): (value: string) => string | undefined {
  return (value) => (value.length > length ? `must have at most ${length} characters` : undefined);
}

type TextRule = (value: string) => string | undefined;

/** The rule `broken` wherever `test` is true of the URL. */
function url(broken: string, test: (url: URL, value: string) => boolean): TextRule {
  return (value) => (URL.canParse(value) && test(new URL(value), value) ? broken : undefined);
}

const ENDPOINT_URI: readonly TextRule[] = [
  (value) => (URL.canParse(value) && new URL(value).protocol === 'https:' ? undefined : 'must be an https URL'),
  url('must not contain white space', (_, value) => /\s/.test(value)),
  url('must not contain a user name or password', ({ username, password }) => username !== '' || password !== ''),
  url('must not have a fragment', ({ hash }) => hash !== ''),
  url('must not end with a slash', (_, value) => value.endsWith('/')),
];

/** Okta refuses an underscore anywhere in the SCIM connector's base URL. */
const BASE_URL: readonly TextRule[] = [
  ...ENDPOINT_URI,
  url('must not have a query', (_, value) => value.includes('?')),
  url("must not contain an underscore, which Okta doesn't accept in a base URL", (_, value) => value.includes('_')),
];

/** A colon alone would let `user:password` pass: a path has a space before it or parts. */
function location(value: string): string | undefined {
  return /^[A-Za-z\d][\w .+-]*:(\s+\S|\S*[/:])/.test(value)
    ? undefined
    : 'must say where the secret is kept, as `<store>: <path>` such as `vault: kv/okta/oneid`, and never be the secret';
}

/** The provider's import splits on a slash, and Okta's variable names have letters, digits and underscores. */
function attributeName(key: string): string | undefined {
  if (key.includes('/')) return 'must not contain a slash, which separates the parts of an import id';
  return /^[A-Za-z_]\w*$/.test(key) ? undefined : 'must be a variable name of letters, digits and underscores';
}
