import * as z from 'zod';
import { attributeStatement, samlDifferences } from './saml';
import { atMost, notEmpty, type TokenAware } from './text';

/** Longest label that Okta takes for an app. */
const LABEL_MAX = 100;

/**
 * Longest note that the provider takes, in Unicode's characters.
 * @see https://github.com/okta/terraform-provider-okta/blob/v6.12.0/okta/services/idaas/app.go
 */
const NOTE_MAX = 250;

export function app(values: TokenAware) {
  const { text } = values;
  const note = text(notEmpty, atMost(NOTE_MAX));
  const label = text(notEmpty, atMost(LABEL_MAX)).describe(
    `Name of the app as users and administrators see it, at most ${LABEL_MAX} characters.`,
  );
  const appProperties = {
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
    adminNote: note.optional().describe(`Note for administrators on the app, at most ${NOTE_MAX} characters.`),
    endUserNote: note.optional().describe(`Note for end users on the app, at most ${NOTE_MAX} characters.`),
    hideFromUsers: z
      .union([
        z.boolean(),
        z
          .strictObject({
            web: z.boolean().describe('Hides the app from the End-User Dashboard.'),
            mobile: z.boolean().describe('Hides the app from the mobile app.'),
          })
          .meta({ title: 'Hidden', description: 'Where the app is hidden.' }),
      ])
      .default(false)
      .describe('Hides the app from the End-User Dashboard and the mobile app, or from one of them.'),
    autoSubmitToolbar: z
      .boolean()
      .default(false)
      .describe('Automatically logs in when a person lands on the login page.'),
    selfService: z.boolean().default(false).describe('People may ask for the app themselves.'),
    loginRedirectUrl: text().optional().describe('Custom login page to which people are sent.'),
    errorRedirectUrl: text().optional().describe('Custom page for errors.'),
    saml: samlDifferences(values)
      .optional()
      .describe("SAML settings that differ from OneID's page. Not with `catalogKey`, whose app brings its own."),
    attributeStatements: z
      .array(attributeStatement(values))
      .optional()
      .describe("Attributes in the SAML assertion, in order. OneID's page has none."),
  };
  const appId = text().describe('Id of the existing app, for example `0oa...`.');
  return z
    .discriminatedUnion('source', [
      z
        .strictObject({ source: z.literal('create').describe('A new app is created.'), label, ...appProperties })
        .meta({ title: 'CreatedApp', description: 'A new app.' }),
      z
        .strictObject({
          source: z.literal('adopt').describe('An app made by hand is imported; nothing is recreated.'),
          appId: appId
            .optional()
            .describe('Id of the existing app, for example `0oa...`; needed where two apps have the label.'),
          label: label
            .optional()
            .describe(
              `${label.description} It is what the app is found by without \`appId\`; with it, the label stays as it is when absent.`,
            ),
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
}
