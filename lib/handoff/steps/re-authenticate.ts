import { adminConsoleAppUrl } from '../../okta/admin-console';
import type { DeclaredInstance } from '../../state';
import { toAppSeenBy } from '../awaited-features';
import type { StepDefinition } from '../step-definition';
import { APPLICATIONS } from './menu';

/** Step 8 of OneID's page: a person consents in the browser. */
export function reAuthenticate(instance: DeclaredInstance): StepDefinition {
  const { app } = instance;
  return {
    id: 're-authenticate',
    where: 'Okta',
    title: `Re-authenticate with ${app.label}`,
    zuora: 'step 8',
    url: adminConsoleAppUrl(app.embedUrl, app.name, app.id, 'user-management/api-credentials'),
    navigation: [...APPLICATIONS, app.label, 'Provisioning', 'Settings', 'Integration'],
    actions: [
      `Press “Re-authenticate with ${app.label}”; the first time it may say “Authenticate with”. Some consoles offer it only after Edit.`,
      'Sign in to OneID as its organization admin in the window that opens, and consent.',
      'Press Save where Okta shows it.',
    ],
    notes: [
      `If OneID complains of the redirect URI, the client's App Name is most likely not ${app.name}: make the client again.`,
      'Neither how long this consent lasts nor whether OneID renews it is documented. If provisioning later fails with an authentication error, do this step again.',
      'If it fails within hours each time: Okta documents `offline_access`, appended to the authorization endpoint, for consents that Okta renews (`connection.authorizationEndpointUri`, with the query). Whether OneID takes it is not documented.',
    ],
    warnings: [
      'A browser that is signed in to OneID as somebody else consents for them: use a private window if unsure.',
    ],
    doneWhen: 'You are back in Okta without an error, and Settings lists To App.',
    // Okta offers To App only then.
    seenBy: toAppSeenBy(instance, 'any'),
  };
}
