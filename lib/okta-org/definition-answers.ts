import * as z from 'zod';

/** What is read of Okta's answers that define an app, and no more. */

const text = z.string();
const optional = z
  .string()
  .nullish()
  // Okta writes what isn't set as null or as an empty text, depending on who set it last.
  .transform((value) => value || undefined);
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? undefined);
const off = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const texts = z
  .array(text)
  .nullish()
  .transform((values) => values ?? []);

const attributeStatement = z.object({
  type: optional,
  name: text,
  namespace: optional,
  values: texts,
  filterType: optional,
  filterValue: optional,
});

const signOn = z
  .object({
    ssoAcsUrl: optional,
    recipient: optional,
    destination: optional,
    audience: optional,
    subjectNameIdTemplate: optional,
    subjectNameIdFormat: optional,
    responseSigned: flag,
    assertionSigned: flag,
    signatureAlgorithm: optional,
    digestAlgorithm: optional,
    honorForceAuthn: flag,
    authnContextClassRef: optional,
    requestCompressed: flag,
    defaultRelayState: optional,
    idpIssuer: optional,
    spIssuer: optional,
    samlSignedRequestEnabled: flag,
    attributeStatements: z.array(attributeStatement).nullish(),
    allowMultipleAcsEndpoints: off,
    acsEndpoints: z.array(z.object({ url: text, index: z.number() })).nullish(),
    inlineHooks: z.array(z.object({ id: text })).nullish(),
    slo: z.object({ enabled: off, issuer: optional, logoutUrl: optional }).nullish(),
    spCertificate: z.object({ x5c: texts }).nullish(),
    assertionEncryption: z.object({ enabled: off }).nullish(),
    samlAssertionLifetimeSeconds: z.number().nullish(),
    participateSlo: z.object({ enabled: off }).nullish(),
  })
  .transform(
    ({
      ssoAcsUrl,
      attributeStatements,
      acsEndpoints,
      allowMultipleAcsEndpoints,
      inlineHooks,
      slo,
      spCertificate,
      assertionEncryption,
      samlAssertionLifetimeSeconds,
      participateSlo,
      ...rest
    }) =>
      // Only a custom app has its single sign-on URL here.
      ssoAcsUrl === undefined
        ? undefined
        : {
            ...rest,
            ssoAcsUrl,
            attributeStatements: attributeStatements ?? [],
            acsEndpoints: allowMultipleAcsEndpoints ? [...(acsEndpoints ?? [])].sort((a, b) => a.index - b.index) : [],
            inlineHookIds: (inlineHooks ?? []).map(({ id }) => id),
            singleLogout: slo?.enabled ? { issuer: slo.issuer, logoutUrl: slo.logoutUrl } : undefined,
            spCertificate: spCertificate?.x5c[0],
            assertionEncrypted: assertionEncryption?.enabled ?? false,
            assertionLifetimeSeconds: samlAssertionLifetimeSeconds ?? undefined,
            participatesInSingleLogout: participateSlo?.enabled ?? false,
          },
  );

const whole = z
  .object({
    id: text,
    name: text,
    label: text,
    status: text,
    signOnMode: optional,
    features: texts,
    accessibility: z.object({ selfService: off, errorRedirectUrl: optional, loginRedirectUrl: optional }).nullish(),
    visibility: z
      .object({ autoSubmitToolbar: off, autoLaunch: off, hide: z.object({ iOS: off, web: off }).nullish() })
      .nullish(),
    credentials: z
      .object({
        userNameTemplate: z
          .object({ template: optional, type: optional, suffix: optional, pushStatus: optional })
          .nullish(),
      })
      .nullish(),
    settings: z
      .object({
        implicitAssignment: off,
        notes: z.object({ admin: optional, enduser: optional }).nullish(),
        signOn: signOn.nullish(),
      })
      .nullish(),
    _links: z.object({ accessPolicy: z.object({ href: text }).nullish().catch(undefined) }).nullish(),
  })
  .transform(({ accessibility, visibility, credentials, settings, _links, ...rest }) => ({
    ...rest,
    userName: credentials?.userNameTemplate ?? NO_TEMPLATE,
    adminNote: settings?.notes?.admin,
    endUserNote: settings?.notes?.enduser,
    hiddenOnWeb: visibility?.hide?.web ?? false,
    hiddenOnMobile: visibility?.hide?.iOS ?? false,
    autoSubmitToolbar: visibility?.autoSubmitToolbar ?? false,
    autoLaunch: visibility?.autoLaunch ?? false,
    selfService: accessibility?.selfService ?? false,
    errorRedirectUrl: accessibility?.errorRedirectUrl,
    loginRedirectUrl: accessibility?.loginRedirectUrl,
    implicitAssignment: settings?.implicitAssignment ?? false,
    authenticationPolicyId: /\/policies\/([^/?#]+)$/.exec(_links?.accessPolicy?.href ?? '')?.[1],
    saml: settings?.signOn ?? undefined,
  }));

/** `GET /apps/{id}`. Of other sign-on modes than SAML 2.0 nothing is read of the sign-on settings, which have other shapes. */
export const appDefinition = z.preprocess((answer) => {
  const { signOnMode, settings } = (answer ?? {}) as { signOnMode?: unknown; settings?: Record<string, unknown> }; // Each field is looked at before it is used.
  return signOnMode === 'SAML_2_0' || !settings
    ? answer
    : { ...(answer as object), settings: { ...settings, signOn: undefined } }; // Okta answers with an object here.
}, whole);

const NO_TEMPLATE = { template: undefined, type: undefined, suffix: undefined, pushStatus: undefined };

/** `GET /mappings` */
export const mappingEnds = z
  .object({ id: text, source: z.object({ type: optional, name: optional }) })
  .transform(({ id, source }) => ({ id, fromUsers: source.type === 'user', userType: source.name }));

/** `GET /groups` */
export const group = z
  .object({ id: text, type: text, profile: z.object({ name: text }) })
  .transform(({ id, type, profile }) => ({ id, type, name: profile.name }));

/** `GET /apps/{id}/groups?expand=group` */
export const assignedGroup = z
  .object({
    priority: z.number().nullish(),
    profile: z.record(text, z.unknown()).nullish(),
    _embedded: z.object({ group }),
  })
  .transform(({ priority, profile, _embedded }) => ({
    group: _embedded.group,
    priority: priority ?? undefined,
    profile: profile ?? {},
  }));
