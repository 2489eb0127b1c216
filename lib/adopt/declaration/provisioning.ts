import { DECLARED_FEATURES, type DeclaredFeature, UNDECLARED_FEATURES } from '../../okta/features';
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
        `Mapping, pushed groups and assignments of ${quoted(label)}: Okta reports provisioning off, so \`phase: 'app'\` leaves them alone. Switch it on with \`oneid-scim handoff\`, then take \`phase\` out`,
      ],
    };
  }
  const isOn = (key: DeclaredFeature['declaredBy']) =>
    DECLARED_FEATURES.some(({ declaredBy, feature }) => declaredBy === key && features.includes(feature));
  const toApp = (key: DeclaredFeature['declaredBy']) => (isOn(key) ? undefined : false);
  const groupsArePushed = isOn('pushGroups');
  return {
    props: given({
      supportedActions: unlessEmpty({
        pushGroups: groupsArePushed && declaredPushes(pushes).length === 0 ? true : undefined,
      }),
      provisioningToApp: unlessEmpty({
        createUsers: toApp('createUsers'),
        updateUserAttributes: toApp('updateUserAttributes'),
        deactivateUsers: toApp('deactivateUsers'),
      }),
    }),
    leftToReader: CONNECTION,
    stays: UNDECLARED_FEATURES.filter(({ feature }) => features.includes(feature)).map(
      ({ screen }) => `${screen}, which is on in Okta: a warning at each plan says so`,
    ),
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
      'Supported provisioning actions, on the same screen: Okta tells only what is on at To App. Where Push New Users or Push Profile Updates is not ticked, add it with `false`',
    example: '',
  },
];
