import type { DeclaredInstance } from '../../state';
import { inferred, said } from '../sources';
import type { StepDefinition } from '../step-definition';

/** What has to be so before anything is switched on. */
export function beforeYouStart({ app, connection, toApp }: DeclaredInstance): StepDefinition {
  const location = connection.clientSecretLocation;
  return {
    id: 'before-you-start',
    where: 'Your team',
    title: 'Before you start',
    minutes: 15,
    actions: [
      inferred(
        'Have someone who may edit this app in Okta: a super administrator, or an application administrator of it.',
      ),
      inferred('Have an organization admin of OneID.', 'zuora-overview'),
      location === null
        ? inferred(
            'Agree where the client secret will be kept: OneID shows it once. `clientSecretLocation` in the declaration can name the place.',
            'zuora-clients',
            'props',
          )
        : said(`Have access to the place where the client secret will be kept: ${location}.`, 'props'),
      said(
        'Agree on the groups: those that get the app, and other ones that are pushed to OneID. Look in OneID for groups of the same names: Okta pushes to one that is there only where it is linked.',
        'okta-push',
        'okta-groups',
      ),
      inferred('Have one test person for the app: they try everything before the others are assigned.'),
    ],
    notes: [said(`All of it is about the app “${app.label}” (${app.id}).`, 'readme')],
    warnings: [
      said(
        'Migrate users who already have an account in a Zuora tenant to OneID first. Otherwise provisioning makes second accounts for them, with names such as `abc+1234@zuora.com`. Leave out API users and users of basic authentication. OneID: Admin Console › Users › Import Local User, for Billing; for Revenue ask Zuora.',
        'zuora-migration',
        'zuora-migration-faq',
      ),
      ...(toApp.deactivateUsers
        ? [
            said(
              'For tenants with multi-entity, deactivation through OneID has to be requested from Zuora Global Support.',
              'zuora-users',
            ),
          ]
        : []),
    ],
    doneWhen: inferred('Both administrators are at hand, and existing users are migrated.'),
    wayBack: inferred('A migration of users is for Zuora to undo; else nothing is changed yet.'),
  };
}
