import { DECLARED_FEATURES, type DeclaredFeature, FEATURES, propOf } from '../../okta/features';
import type { LeftToReader } from '../adoption';
import type { LiveApp } from '../live-app';
import { declaredPushes } from './groups';
import { given, type Part, quoted, unlessEmpty } from './part';

/** Whether Okta reports any feature of provisioning: without one, nobody switched SCIM on. */
export function provisioningIsOn({ definition: { features } }: Pick<LiveApp, 'definition'>): boolean {
  return features.length > 0;
}

/** What is on at Provisioning > To App and Integration, as far as Okta's read-only `features` tell. */
export function provisioningPart({ definition: { features, label }, pushes }: LiveApp): Part {
  if (features.length === 0) {
    return {
      props: { phase: 'app' },
      leftToReader: CONNECTION,
      stays: [
        `Mapping, pushed groups and assignments of ${quoted(label)}: Okta reports provisioning off, so \`phase: 'app'\` leaves them alone. Switch it on as \`npx oneid-scim-provisioning handoff\` says, then take \`phase\` out`,
      ],
    };
  }
  const isOn = (key: DeclaredFeature['declaredBy']) =>
    FEATURES.some(({ declaredBy, feature }) => declaredBy === key && features.includes(feature));
  /** Of what OneID's page has on, what is off; of what it leaves off, what is on. */
  const off = (key: DeclaredFeature['declaredBy']) => (isOn(key) ? undefined : false);
  const on = (key: DeclaredFeature['declaredBy']) => (isOn(key) ? true : undefined);
  const noPushDeclared = declaredPushes(pushes).length === 0;
  return {
    props: given({
      supportedActions: unlessEmpty({
        importNewUsersAndProfileUpdates: on('importNewUsersAndProfileUpdates'),
        pushGroups: noPushDeclared ? on('pushGroups') : undefined,
      }),
      provisioningToApp: unlessEmpty({
        createUsers: off('createUsers'),
        updateUserAttributes: off('updateUserAttributes'),
        deactivateUsers: off('deactivateUsers'),
        syncPassword: on('syncPassword'),
      }),
      provisioningToOkta: unlessEmpty({ profileAndLifecycleSourcing: on('profileAndLifecycleSourcing') }),
    }),
    differences: FEATURES.filter((feature) => isOn(feature.declaredBy) !== DECLARED_FEATURES.includes(feature)).map(
      (feature) => `\`${propOf(feature)}\`: ${feature.screen} is ${isOn(feature.declaredBy) ? 'on' : 'off'}`,
    ),
    leftToReader: CONNECTION,
  };
}

/** No public API tells the connection of a custom app. */
const CONNECTION: readonly LeftToReader[] = [
  {
    prop: 'connection.clientId',
    where: 'Client ID, on the Provisioning tab > Integration; in OneID at Settings > Manage OAuth 2.0 Clients',
    example: "'...'",
  },
  {
    prop: 'connection.clientSecretLocation',
    where:
      'where your team keeps the client secret, as <store>: <path>; never the secret itself, which no screen shows again',
    example: "'vault: kv/okta/oneid'",
  },
  {
    prop: 'connection',
    where:
      "SCIM connector base URL, Unique identifier field, Authentication Mode and the two endpoint URIs, on the same screen: they are declared as OneID's page has them; where the screen shows another value, add `baseUrl`, `uniqueIdentifierField`, `authenticationMode`, `accessTokenEndpointUri` or `authorizationEndpointUri`",
    example: '',
  },
  {
    prop: 'supportedActions',
    where:
      'Supported provisioning actions, on the same screen: Okta tells only what is on at To App. Where Push New Users or Push Profile Updates is not ticked, add it with `false`; where Import Groups is, add `importGroups: true`',
    example: '',
  },
];
