import { APPLICATIONS } from '../../okta/admin-console';
import type { DeclaredInstance } from '../../state';
import { toAppSeenBy } from '../awaited-features';
import { inferred, said } from '../sources';
import type { StepDefinition } from '../step-definition';
import { screenOf } from './screen-of';

/** Step 8 of OneID's page: a person consents in the browser. */
export function reAuthenticate(instance: DeclaredInstance): StepDefinition {
  const { app } = instance;
  return {
    id: 're-authenticate',
    where: 'Okta',
    title: `Re-authenticate with ${app.label}`,
    minutes: 3,
    zuora: 'step 8',
    screen: ['zuora-scim', 'okta-connect'],
    ...screenOf(app, 'user-management/api-credentials'),
    navigation: [...APPLICATIONS, app.label, 'Provisioning', 'Settings', 'Integration'],
    actions: [
      inferred(
        `Press “Re-authenticate with ${app.label}”; the first time it may say “Authenticate with”. Some consoles offer it only after Edit.`,
        'zuora-scim',
        'okta-connect',
      ),
      inferred('Sign in to OneID as its organization admin in the window that opens, and consent.', 'zuora-scim'),
      inferred('Press Save where Okta shows it.', 'okta-connect'),
    ],
    notes: [
      inferred(
        `If OneID complains of the redirect URI, the client's App Name is most likely not ${app.name}: make the client again.`,
        'okta-prepare',
      ),
      inferred(
        'Neither how long this consent lasts nor whether OneID renews it is documented. If provisioning later fails with an authentication error, do this step again.',
        'okta-refresh',
      ),
      said(
        'If it fails within hours each time: Okta documents `offline_access`, appended to the authorization endpoint, for consents that Okta renews (`connection.authorizationEndpointUri`, with the query). Okta renews only when it provisions something, so an idle one may lapse all the same. Whether OneID takes it is not documented.',
        'okta-refresh',
      ),
    ],
    warnings: [
      inferred(
        'A browser that is signed in to OneID as somebody else consents for them: use a private window if unsure.',
      ),
    ],
    doneWhen: inferred('You are back in Okta without an error, and Settings lists To App.', 'zuora-scim'),
    wayBack: inferred(
      'Delete the OAuth 2.0 client in OneID: the consent was given to it. Somebody else may re-authenticate at any time.',
      'zuora-clients',
    ),
    // Okta offers To App only then.
    seenBy: toAppSeenBy(instance, 'any'),
  };
}
