import type { DeclaredInstance } from '../../state';
import type { StepDefinition } from '../step-definition';

/**
 * What has to be so before anything is switched on.
 * @see https://docs.zuora.com/en/zuora-platform/user-management/oneid/oneid-process-overview
 */
export function beforeYouStart({ app, connection, toApp }: DeclaredInstance): StepDefinition {
  const location = connection.clientSecretLocation;
  return {
    id: 'before-you-start',
    where: 'Your team',
    title: 'Before you start',
    actions: [
      'Have someone who may edit this app in Okta: a super administrator, or an application administrator of it.',
      'Have an organization admin of OneID.',
      location === null
        ? 'Agree where the client secret will be kept: OneID shows it once. `clientSecretLocation` in the declaration can name the place.'
        : `Have access to the place where the client secret will be kept: ${location}.`,
      'Agree on the groups: those that get the app, and other ones that are pushed to OneID. Look in OneID for groups of the same names: Okta pushes to one that is there only where it is linked.',
      'Have one test person for the app: they try everything before the others are assigned.',
    ],
    notes: [`All of it is about the app “${app.label}” (${app.id}).`],
    warnings: [
      'Migrate users who already have an account in a Zuora tenant to OneID first. Otherwise provisioning makes second accounts for them, with names such as `abc+1234@zuora.com`. Leave out API users and users of basic authentication. OneID: Admin Console › Users › Import Local User, for Billing; for Revenue ask Zuora.',
      ...(toApp.deactivateUsers
        ? ['For tenants with multi-entity, deactivation through OneID has to be requested from Zuora Global Support.']
        : []),
    ],
    doneWhen: 'Both administrators are at hand, and existing users are migrated.',
  };
}
