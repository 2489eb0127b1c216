import type { OktaAppDefinition } from '../../okta-org/definitions';
import { USERNAME_TEMPLATES } from '../../one-id/attributes';
import { ONE_ID_ENDPOINTS } from '../../one-id/endpoints';
import type { PlannedChange } from '../adoption';
import { looksLikeOneId } from '../find-app';
import type { LiveApp } from '../live-app';
import { given, neitherReadNorSent, type Part, quoted } from './part';
import { samlPart } from './saml';

/** The app itself: General and Sign On tabs. */
export function appPart({ definition, mapping }: LiveApp): Part {
  const saml: Part = definition.saml === undefined ? { props: {} } : samlPart(definition.saml);
  const username = usernamePart(definition);
  return {
    props: {
      app: given({
        source: 'adopt',
        appId: definition.id,
        label: definition.label,
        profileMappingId: mapping?.id,
        authenticationPolicyId: definition.authenticationPolicyId,
        adminNote: definition.adminNote,
        endUserNote: definition.endUserNote,
        hideFromUsers: hidden(definition),
        autoSubmitToolbar: definition.autoSubmitToolbar || undefined,
        selfService: definition.selfService || undefined,
        loginRedirectUrl: definition.loginRedirectUrl,
        errorRedirectUrl: definition.errorRedirectUrl,
        ...saml.props,
      }),
      ...username.props,
    },
    changes: withPolicyFlag([...changes(definition), ...(saml.changes ?? []), ...(username.changes ?? [])]),
    differences: [
      ...(looksLikeOneId(definition) ? [] : [NOT_ONE_IDS]),
      ...(saml.differences ?? []),
      ...(username.differences ?? []),
    ],
    stays: [...(saml.stays ?? []), ...(definition.autoLaunch ? [neitherReadNorSent(AUTO_LAUNCH)] : [])],
  };
}

const NOT_ONE_IDS = `Single sign-on URL and audience: neither is of ${new URL(ONE_ID_ENDPOINTS.samlSso).host}. See first that this is the app that is meant`;

const AUTO_LAUNCH = 'The app is launched by itself when somebody signs in to Okta (`autoLaunch`)';

/** A flag of the provider's own, which Okta hasn't got: it is shown with any change of the app and never alone. */
function withPolicyFlag(changes: readonly PlannedChange[]): readonly PlannedChange[] {
  if (changes.length === 0) return changes;
  return [
    ...changes,
    { resource: 'okta_app_saml', attribute: 'skip_authentication_policy', before: 'nothing', after: 'false' },
  ];
}

function hidden({ hiddenOnWeb: web, hiddenOnMobile: mobile }: OktaAppDefinition) {
  return web === mobile ? web || undefined : { web, mobile };
}

/** What the construct has no prop for, and the provider sets to its default. */
function* changes(definition: OktaAppDefinition): Generator<PlannedChange> {
  const change = (attribute: string, before: string, after: string, inOkta: string): PlannedChange => ({
    resource: 'okta_app_saml',
    attribute,
    before,
    after,
    inOkta,
  });
  const { status, implicitAssignment } = definition;
  if (status !== 'ACTIVE') yield change('status', status, 'ACTIVE', 'the app is activated: who is assigned gets it');
  if (implicitAssignment) {
    yield change(
      'implicit_assignment',
      'true',
      'nothing',
      'people get the app by assignment only (no Federation Broker Mode)',
    );
  }
}

/** The username template; Okta's two usual ones have names. */
function usernamePart({ userName: { template, type, suffix, pushStatus } }: OktaAppDefinition): Part {
  const change = (attribute: string, before: string, after: string, inOkta?: string): PlannedChange => ({
    resource: 'okta_app_saml',
    attribute,
    before,
    after,
    inOkta,
  });
  const named = (['email', 'login'] as const).find(
    (name) => type === 'BUILT_IN' && USERNAME_TEMPLATES[name] === template,
  );
  const custom = named === undefined && template !== undefined;
  const lost =
    suffix === undefined ? [] : [change('user_name_template_suffix', suffix, 'nothing', 'usernames lose the suffix')];
  if (!custom) {
    return {
      props: given({ applicationUsername: named === 'email' ? undefined : named }),
      differences: named === 'login' ? [usernameIs(template ?? '')] : [],
      changes: lost, // The provider keeps a push status where none is declared.
    };
  }
  return {
    props: { applicationUsername: { expression: template } },
    differences: [usernameIs(template)],
    changes: [
      ...lost,
      ...(type === 'CUSTOM' ? [] : [change('user_name_template_type', type ?? 'nothing', 'CUSTOM')]),
      ...(pushStatus === 'PUSH'
        ? []
        : [
            change(
              'user_name_template_push_status',
              pushStatus ?? 'nothing',
              'PUSH',
              'a changed username is sent to OneID',
            ),
          ]),
    ],
  };
}

function usernameIs(template: string): string {
  return `\`applicationUsername\`: ${quoted(template)} in place of ${quoted(USERNAME_TEMPLATES.email)}`;
}
