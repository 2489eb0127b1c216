import { type Finding, reviewPlan } from '../../lib/review';

/** Plans written by hand in the format of `terraform show -json`. */

type Values = Record<string, unknown>;

export interface Marks {
  readonly after_unknown?: Values;
  readonly before_sensitive?: Values;
  readonly after_sensitive?: Values;
  readonly action_reason?: string;
}

export function changed(
  address: string,
  actions: string[],
  before: Values | null,
  after: Values | null,
  marks: Marks = {},
) {
  const { action_reason, ...rest } = marks;
  const [type, name] = address.replace(/\[.*/s, '').split('.').slice(-2);
  return {
    address,
    mode: 'managed',
    type,
    name,
    provider_name: 'registry.terraform.io/okta/okta',
    ...(action_reason ? { action_reason } : {}),
    change: { actions, before, after, after_unknown: {}, before_sensitive: {}, after_sensitive: {}, ...rest },
  };
}

export const create = (address: string, after: Values, marks?: Marks) =>
  changed(address, ['create'], null, after, marks);
export const update = (address: string, before: Values, after: Values, marks?: Marks) =>
  changed(address, ['update'], before, after, marks);
export const remove = (address: string, before: Values, marks?: Marks) =>
  changed(address, ['delete'], before, null, marks);
export const replace = (address: string, before: Values, after: Values, marks?: Marks) =>
  changed(address, ['delete', 'create'], before, after, marks);
export const forget = (address: string, before: Values) => changed(address, ['forget'], before, null);
/** A resource that an import block takes over, as Okta has it before. */
export const imported = (address: string, before: Values, after: Values = before) => {
  const { change, ...rest } = changed(address, [before === after ? 'no-op' : 'update'], before, after);
  return { ...rest, change: { ...change, importing: { id: String(before['id']) } } };
};
export const keep = (address: string, values: Values) => changed(address, ['no-op'], values, values);

/** A resource as it stands in the state. */
export const inState = (address: string, values: Values) => ({
  address,
  mode: address.startsWith('data.') ? 'data' : 'managed',
  type: address.split('.').at(-2),
  values,
  sensitive_values: {},
});

export function plan(changes: unknown[], more: Values = {}): Values {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: {} },
    resource_changes: changes,
    complete: true,
    errored: false,
    ...more,
  };
}

export function planWithState(changes: unknown[], resources: unknown[]): Values {
  return plan(changes, { prior_state: { format_version: '1.0', values: { root_module: { resources } } } });
}

/** A check in a plan, as Terraform writes it. */
export function check(kind: string, display: string, status: string, message?: string) {
  const problems = message === undefined ? {} : { problems: [{ message }] };
  return {
    address: { kind, to_display: display, name: display.split('.').at(-1) },
    status,
    instances: [{ address: { to_display: display }, status, ...problems }],
  };
}

export function findingsOf(rule: string, of: Values): Finding[] {
  return reviewPlan(of).document.findings.filter((finding) => finding.rule === rule);
}

export interface Cases {
  /** What the rule finds: its findings must match these, in order. */
  readonly offending: Readonly<Record<string, readonly [Values, ...Partial<Finding>[]]>>;
  /** What it has nothing to say of. */
  readonly fine: Readonly<Record<string, Values>>;
}

/** Tests one rule, each case a plan. */
export function describeRule(rule: string, { offending, fine }: Cases): void {
  describe(rule, () => {
    test.each(Object.entries(offending))('finds: %s', (_name, [of, ...expected]) => {
      const found = findingsOf(rule, of);
      expect(found).toHaveLength(expected.length);
      expect(found).toMatchObject(expected);
    });
    test.each(Object.entries(fine))('is fine: %s', (_name, of) => {
      expect(findingsOf(rule, of)).toEqual([]);
    });
  });
}

// Resources as the provider keeps them, for cases to vary.

export const connection = (values: Values = {}): Values => ({
  id: '0oaAPP',
  action: 'activate',
  base_url: 'https://hub.example.com',
  status: 'ENABLED',
  profile: { auth_scheme: 'TOKEN', client_id: null, token: 'secret-1', settings: null, signing: null },
  ...values,
});

export function features(
  values: { create?: string; deactivate?: string; profile?: string; password?: Values } & Values = {},
): Values {
  const { create: creation = 'ENABLED', deactivate = 'ENABLED', profile = 'ENABLED', password, ...more } = values;
  return {
    id: 'f1',
    app_id: '0oaAPP',
    name: 'USER_PROVISIONING',
    status: 'ENABLED',
    description: null,
    capabilities: {
      create: { lifecycle_create: { status: creation } },
      update: {
        lifecycle_deactivate: { status: deactivate },
        profile: { status: profile },
        password: { status: 'DISABLED', seed: 'RANDOM', change: 'KEEP_EXISTING', ...password },
      },
      import_rules: null,
      import_settings: null,
    },
    ...more,
  };
}

export const connectionInput = (values: Values = {}): Values => ({
  kind: 'oneid-scim/connection',
  version: 1,
  managedBy: 'admin-console',
  appId: '0oaAPP',
  baseUrl: 'https://one.zuora.com/scim/v2',
  uniqueIdentifierField: 'userName',
  authenticationMode: 'OAuth 2',
  accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
  authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
  clientId: null,
  clientSecretLocation: null,
  supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: false },
  ...values,
});

export const provisioningInput = (values: Values = {}): Values => ({
  kind: 'oneid-scim/provisioning-to-app',
  version: 1,
  managedBy: 'admin-console',
  appId: '0oaAPP',
  createUsers: true,
  updateUserAttributes: true,
  deactivateUsers: true,
  ...values,
});

export const record = (input: Values): Values => ({ id: 'r1', input, output: input, triggers_replace: null });

export const app = (values: Values = {}): Values => ({
  id: '0oaAPP',
  label: 'Zuora OneID',
  status: 'ACTIVE',
  features: [],
  user_name_template: '${source.email}',
  user_name_template_type: 'BUILT_IN',
  user_name_template_suffix: null,
  sso_url: 'https://one.zuora.com/saml/SSO',
  recipient: 'https://one.zuora.com/saml/SSO',
  destination: 'https://one.zuora.com/saml/SSO',
  audience: 'https://one.zuora.com/saml/metadata',
  subject_name_id_template: '${user.userName}',
  subject_name_id_format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  response_signed: true,
  assertion_signed: true,
  ...values,
});

export const pushGroup = (values: Values = {}): Values => ({
  id: 'gPm1',
  app_id: '0oaAPP',
  source_group_id: '00gFIN',
  target_group_id: '00tFIN',
  target_group_name: null,
  status: 'ACTIVE',
  delete_target_group_on_destroy: false,
  ...values,
});

export const mapping = (attributes: Record<string, [string, string?]> = {}, values: Values = {}): Values => ({
  id: 'prm1',
  source_id: 'otyUSER',
  target_id: '0oaAPP',
  target_type: 'appuser',
  delete_when_absent: false,
  mappings: Object.entries(attributes).map(([id, [expression, push_status = 'PUSH']]) => ({
    id,
    expression,
    push_status,
  })),
  ...values,
});

export const assignments = (ids: string[], values: Values = {}): Values => ({
  id: '0oaAPP',
  app_id: '0oaAPP',
  group: ids.map((id, priority) => ({ id, priority, profile: '{}' })),
  ...values,
});
