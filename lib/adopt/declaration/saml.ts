import type { OktaAttributeStatement, OktaSamlSettings } from '../../okta-org/definitions';
import { ONE_ID_SAML } from '../../one-id/saml';
import type { PlannedChange } from '../adoption';
import { given, neitherReadNorSent, type Part, quoted, unlessEmpty } from './part';

interface SamlSetting {
  /** Key of `app.saml`. */
  readonly prop: string;
  readonly value: (saml: OktaSamlSettings) => string | boolean | undefined;
  /** What is declared where the prop is left out: OneID's value, or Okta's where OneID has none. */
  readonly usual?: string | boolean;
}

const SAML_SETTINGS: readonly SamlSetting[] = [
  { prop: 'ssoUrl', value: ({ ssoAcsUrl }) => ssoAcsUrl, usual: ONE_ID_SAML.ssoUrl },
  { prop: 'recipient', value: ({ recipient }) => recipient, usual: ONE_ID_SAML.recipient },
  { prop: 'destination', value: ({ destination }) => destination, usual: ONE_ID_SAML.destination },
  { prop: 'audience', value: ({ audience }) => audience, usual: ONE_ID_SAML.audience },
  {
    prop: 'subjectNameIdTemplate',
    value: ({ subjectNameIdTemplate }) => subjectNameIdTemplate,
    usual: ONE_ID_SAML.subjectNameIdTemplate,
  },
  {
    prop: 'subjectNameIdFormat',
    value: ({ subjectNameIdFormat }) => subjectNameIdFormat,
    usual: ONE_ID_SAML.subjectNameIdFormat,
  },
  { prop: 'responseSigned', value: ({ responseSigned }) => responseSigned, usual: ONE_ID_SAML.responseSigned },
  { prop: 'assertionSigned', value: ({ assertionSigned }) => assertionSigned, usual: ONE_ID_SAML.assertionSigned },
  {
    prop: 'signatureAlgorithm',
    value: ({ signatureAlgorithm }) => signatureAlgorithm,
    usual: ONE_ID_SAML.signatureAlgorithm,
  },
  { prop: 'digestAlgorithm', value: ({ digestAlgorithm }) => digestAlgorithm, usual: ONE_ID_SAML.digestAlgorithm },
  {
    prop: 'authnContextClassRef',
    value: ({ authnContextClassRef }) => authnContextClassRef,
    usual: ONE_ID_SAML.authnContextClassRef,
  },
  { prop: 'honorForceAuthn', value: ({ honorForceAuthn }) => honorForceAuthn, usual: ONE_ID_SAML.honorForceAuthn },
  { prop: 'defaultRelayState', value: ({ defaultRelayState }) => defaultRelayState },
  { prop: 'idpIssuer', value: ({ idpIssuer }) => idpIssuer, usual: 'http://www.okta.com/${org.externalKey}' },
  { prop: 'singleLogoutUrl', value: (saml) => declarableLogout(saml)?.logoutUrl },
  { prop: 'singleLogoutIssuer', value: (saml) => declarableLogout(saml)?.issuer },
  { prop: 'singleLogoutCertificate', value: (saml) => declarableLogout(saml) && saml.spCertificate },
  { prop: 'inlineHookId', value: ({ inlineHookIds }) => inlineHookIds[0] },
];

/** The provider takes an issuer and an address together or none. */
function declarableLogout({ singleLogout }: OktaSamlSettings): OktaSamlSettings['singleLogout'] {
  return singleLogout?.issuer === undefined || singleLogout.logoutUrl === undefined ? undefined : singleLogout;
}

/** How a custom app signs people on, where that differs from OneID's page. */
export function samlPart(saml: OktaSamlSettings): Part {
  const differing = SAML_SETTINGS.flatMap(({ prop, value, usual }) => {
    const is = value(saml);
    return is === undefined || is === usual ? [] : [{ prop, is, usual }];
  });
  const statements = saml.attributeStatements.map(statement);
  const acsEndpoints = isSequence(saml.acsEndpoints) ? saml.acsEndpoints.map(({ url }) => url) : [];
  return {
    props: given({
      saml: unlessEmpty({
        ...Object.fromEntries(differing.map(({ prop, is }) => [prop, is])),
        acsEndpoints: acsEndpoints.length > 0 ? acsEndpoints : undefined,
      }),
      attributeStatements: statements.length > 0 ? statements : undefined,
    }),
    differences: differing.map(
      ({ prop, is, usual }) =>
        `\`app.saml.${prop}\`: ${quoted(String(is))} in place of ${usual === undefined ? 'nothing' : quoted(String(usual))}`,
    ),
    changes: [...undeclarable(saml)],
    stays: notSent(saml),
  };
}

const UNSPECIFIED = 'urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified';

function statement({ type, name, namespace, values, filterType, filterValue }: OktaAttributeStatement) {
  return given({
    name,
    namespace: namespace === UNSPECIFIED ? undefined : namespace,
    type: type === 'EXPRESSION' ? undefined : type,
    values: values.length > 0 ? values : undefined,
    filterType,
    filterValue,
  });
}

/** The provider has one argument for addresses numbered from 0 on, and another one for others. */
function isSequence(endpoints: OktaSamlSettings['acsEndpoints']): boolean {
  return endpoints.every(({ index }, position) => index === position);
}

/** What the provider reads of an app, and takes away where no argument says it. */
function* undeclarable(saml: OktaSamlSettings): Generator<PlannedChange> {
  const resource = 'okta_app_saml';
  if (saml.samlSignedRequestEnabled) {
    const inOkta = 'requests to sign in need no signature any more';
    yield { resource, attribute: 'saml_signed_request_enabled', before: 'true', after: 'false', inOkta };
  }
  const { singleLogout, spCertificate } = saml;
  if (singleLogout !== undefined && declarableLogout(saml) === undefined) {
    const was = {
      single_logout_issuer: singleLogout.issuer,
      single_logout_url: singleLogout.logoutUrl,
      single_logout_certificate: spCertificate,
    };
    for (const [attribute, before] of Object.entries(was)) {
      if (before === undefined) continue;
      yield { resource, attribute, before, after: 'nothing', inOkta: 'single logout is switched off' };
    }
  }
  if (!isSequence(saml.acsEndpoints)) {
    const before = saml.acsEndpoints.map(({ url, index }) => `${index} ${url}`).join(', ');
    const inOkta = 'the other requestable SSO URLs are removed';
    yield { resource, attribute: 'acs_endpoints_indices', before, after: 'nothing', inOkta };
  }
}

/** What Okta has where nobody chose another lifetime. */
const USUAL_LIFETIME = 300;

/**
 * What the provider doesn't send when it changes an app: no plan shows it. Its arguments `request_compressed` and `sp_issuer`
 * lead nowhere, and of inline hooks it knows one.
 * @see https://github.com/okta/terraform-provider-okta/blob/v6.12.0/okta/services/idaas/resource_okta_app_saml.go
 */
function notSent({
  singleLogout,
  assertionLifetimeSeconds: lifetime,
  inlineHookIds,
  ...saml
}: OktaSamlSettings): string[] {
  return [
    ...(saml.requestCompressed ? ['SAML requests are compressed (`requestCompressed`)'] : []),
    ...(saml.spIssuer === undefined ? [] : [`\`spIssuer\` is ${quoted(saml.spIssuer)}`]),
    ...(saml.assertionEncrypted ? ['Assertions are encrypted (`assertionEncryption`)'] : []),
    ...(lifetime === undefined || lifetime === USUAL_LIFETIME
      ? []
      : [`Assertions live for ${lifetime} seconds (\`samlAssertionLifetimeSeconds\`)`]),
    ...(saml.participatesInSingleLogout ? ['The app takes part in single logout (`participateSlo`)'] : []),
    ...(singleLogout === undefined && saml.spCertificate !== undefined
      ? ['There is a certificate of the service provider and no single logout (`spCertificate`)']
      : []),
    ...inlineHookIds.slice(1).map((id) => `The further SAML inline hook ${quoted(id)}`),
  ].map(neitherReadNorSent);
}
