import type { OktaAttributeStatement, OktaSamlSettings } from '../../okta-org/definitions';
import { ONE_ID_SAML } from '../../one-id/saml';
import type { PlannedChange } from '../adoption';
import { given, type Part, unlessEmpty } from './part';

interface SamlSetting {
  /** Key of `app.saml`. */
  readonly prop: string;
  readonly key: keyof OktaSamlSettings;
  /** What is declared where the prop is left out: OneID's value, or Okta's where OneID has none. */
  readonly usual: string | boolean | undefined;
}

const SAML_SETTINGS: readonly SamlSetting[] = [
  { prop: 'ssoUrl', key: 'ssoAcsUrl', usual: ONE_ID_SAML.ssoUrl },
  { prop: 'recipient', key: 'recipient', usual: ONE_ID_SAML.recipient },
  { prop: 'destination', key: 'destination', usual: ONE_ID_SAML.destination },
  { prop: 'audience', key: 'audience', usual: ONE_ID_SAML.audience },
  { prop: 'nameIdTemplate', key: 'subjectNameIdTemplate', usual: ONE_ID_SAML.subjectNameIdTemplate },
  { prop: 'nameIdFormat', key: 'subjectNameIdFormat', usual: ONE_ID_SAML.subjectNameIdFormat },
  { prop: 'responseSigned', key: 'responseSigned', usual: ONE_ID_SAML.responseSigned },
  { prop: 'assertionSigned', key: 'assertionSigned', usual: ONE_ID_SAML.assertionSigned },
  { prop: 'signatureAlgorithm', key: 'signatureAlgorithm', usual: ONE_ID_SAML.signatureAlgorithm },
  { prop: 'digestAlgorithm', key: 'digestAlgorithm', usual: ONE_ID_SAML.digestAlgorithm },
  { prop: 'authnContextClassRef', key: 'authnContextClassRef', usual: ONE_ID_SAML.authnContextClassRef },
  { prop: 'honorForceAuthn', key: 'honorForceAuthn', usual: ONE_ID_SAML.honorForceAuthn },
  { prop: 'defaultRelayState', key: 'defaultRelayState', usual: undefined },
  { prop: 'idpIssuer', key: 'idpIssuer', usual: 'http://www.okta.com/${org.externalKey}' },
  { prop: 'signedRequests', key: 'samlSignedRequestEnabled', usual: false },
];

/** How a custom app signs people on, where that differs from OneID's page. */
export function samlPart(saml: OktaSamlSettings): Part {
  const differing = SAML_SETTINGS.filter(({ key, usual }) => saml[key] !== undefined && saml[key] !== usual);
  const statements = saml.attributeStatements.map(statement);
  return {
    props: given({
      saml: unlessEmpty(Object.fromEntries(differing.map(({ prop, key }) => [prop, saml[key]]))),
      attributeStatements: statements.length > 0 ? statements : undefined,
    }),
    differences: differing.map(
      ({ prop, key, usual }) =>
        `\`app.saml.${prop}\`: \`${saml[key]}\` in place of ${usual === undefined ? 'nothing' : `\`${usual}\``}`,
    ),
    changes: [...undeclarable(saml)],
    stays: notSent(saml),
  };
}

const NAME_FORMAT = 'urn:oasis:names:tc:SAML:2.0:attrname-format:';

function statement({ type, name, namespace, values, filterType, filterValue }: OktaAttributeStatement) {
  const format = namespace?.startsWith(NAME_FORMAT) ? namespace.slice(NAME_FORMAT.length) : namespace;
  return given({
    name,
    nameFormat: format === 'unspecified' ? undefined : format,
    type: type === 'EXPRESSION' ? undefined : type,
    values: values.length > 0 ? values : undefined,
    filterType,
    filterValue,
  });
}

/** What the provider reads of an app, and takes away where no argument says it. */
function* undeclarable(saml: OktaSamlSettings): Generator<PlannedChange> {
  const change = (attribute: string, before: string, inOkta: string): PlannedChange => ({
    resource: 'okta_app_saml',
    attribute,
    before,
    after: 'nothing',
    inOkta,
  });
  if (saml.singleLogout) {
    const { issuer, logoutUrl } = saml.singleLogout;
    const inOkta = 'single logout is switched off';
    yield change('single_logout_issuer', issuer ?? '', inOkta);
    yield change('single_logout_url', logoutUrl ?? '', inOkta);
    if (saml.hasSpCertificate) yield change('single_logout_certificate', 'the certificate in Okta', inOkta);
  }
  const [hook] = saml.inlineHookIds;
  if (hook !== undefined) yield change('inline_hook_id', hook, 'the inline hook is no longer called at sign-on');
  if (saml.acsEndpoints.length > 0) {
    const isSequence = saml.acsEndpoints.every(({ index }, position) => index === position);
    yield change(
      isSequence ? 'acs_endpoints' : 'acs_endpoints_indices',
      saml.acsEndpoints.map(({ url }) => url).join(', '),
      'the further addresses of assertions are removed',
    );
  }
}

/** What the provider neither reads nor sends. */
function notSent(saml: OktaSamlSettings): string[] {
  return [
    ...(saml.requestCompressed ? ['SAML requests are compressed (`requestCompressed`)'] : []),
    ...(saml.spIssuer === undefined ? [] : [`The SP issuer (\`spIssuer\`): \`${saml.spIssuer}\``]),
    ...(saml.assertionEncrypted ? ['Assertions are encrypted (`assertionEncryption`)'] : []),
  ].map(
    (each) => `${each}: the provider knows no such argument. A later change to another setting of the app can reset it`,
  );
}
