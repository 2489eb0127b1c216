import * as z from 'zod';
import { atMost, notEmpty, type TokenAware } from './text';

/** Longest label that Okta takes for an app. */
const LABEL_MAX = 100;

export function app({ text }: TokenAware) {
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
  return z
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
}
