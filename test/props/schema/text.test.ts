import * as z from 'zod';
import { configSchema } from '../../../lib/props/schema';
import { APP, problems, ZSCALER } from '../construct';
import { type Block, first, resource, type Synthesized, synthesized } from '../synthesized';

interface StringProp {
  /** Path as in the reference of the props. */
  readonly path: string;
  readonly props: (value: string, variable: string) => object;
  /** Where the value ends in the synthesized JSON. */
  readonly at: (json: Synthesized) => unknown;
  /** Text around the value that the prop's rules ask for of a literal. */
  readonly around?: (value: string) => string;
  /** What the value is part of in the synthesized JSON. */
  readonly within?: (template: string) => string;
  /** What the value is the id of, which has no sign of a template in it. */
  readonly idOf?: string;
}

const importBlock = (json: Synthesized, type: string) => json.import.find(({ to }) => to.startsWith(`${type}.`));
const importId = (json: Synthesized, type: string) => importBlock(json, type)?.id;
/** A template as the Terraform expression that it is. */
const asExpression = (template: string) => {
  const parts = template.split(/(\$\{.*?\})/).filter((part) => part !== '');
  const written = parts.map((part) => (part.startsWith('${') ? part.slice(2, -1) : JSON.stringify(part)));
  return written.length === 1 ? (written[0] ?? '') : `join("", [${written.join(', ')}])`;
};
const record = (json: Synthesized) =>
  Object.values(json.resource['terraform_data'] as Block).find(({ input }) => 'baseUrl' in (input as Block))?.[
    'input'
  ] as Block;
const url = (value: string) => `https://one.zuora.com/${value}`;
const api = (connection: object) => ({ ...ZSCALER, connection: { ...ZSCALER.connection, ...connection } });

const connectionProp = (key: string, around: StringProp['around'] = (value) => value): StringProp => ({
  path: `connection.${key}`,
  props: (value) => ({ app: APP, connection: { [key]: value } }),
  at: (json) => record(json)[key],
  around,
});
const appProp = (key: string, argument: string): StringProp => ({
  path: `app.${key}`,
  props: (value) => ({ app: { ...APP, [key]: value } }),
  at: (json) => resource(json, 'okta_app_saml')[argument],
});
const samlProp = (key: string, argument: string, others: object = {}): StringProp => ({
  path: `app.saml.${key}`,
  props: (value) => ({ app: { ...APP, saml: { ...others, [key]: value } } }),
  at: (json) => resource(json, 'okta_app_saml')[argument],
});
const statementProp = (key: string, argument: string, others: object): StringProp => ({
  path: `app.attributeStatements[].${key}`,
  props: (value) => ({ app: { ...APP, attributeStatements: [{ name: 'a', ...others, [key]: value }] } }),
  at: (json) => statement(json)[argument],
});
const attributeProp = (key: string, argument: string): StringProp => ({
  path: `attributes.*.${key}`,
  props: (value) => ({ app: APP, attributes: { costCenter: { expression: 'user.costCenter', [key]: value } } }),
  at: (json) => resource(json, 'okta_app_user_schema_property')[argument],
});
const pushGroupProp = (path: string, props: (value: string) => object, argument: string): StringProp => ({
  path: `pushGroups[]${path}`,
  props: (value) => ({ app: APP, pushGroups: [props(value)] }),
  at: (json) => resource(json, 'okta_push_group')[argument],
});
const assignmentProp = (path: string, props: (value: string) => unknown): StringProp => ({
  path: `assignments[]${path}`,
  props: (value) => ({ app: APP, assignments: [props(value)] }),
  at: (json) => lookedUp((resource(json, 'okta_app_group_assignments')['group'] as unknown as Block[])[0]?.['id']),
});
/** A look-up by name without the name of the table, whose key is the name as an expression. */
const lookedUp = (value: unknown) => String(value).replace(/^\$\{local\.[\w-]+\[(.*)\]\}$/s, 'by name: $1');

const byName = (template: string) => {
  const parts = template.split(/(\$\{var\.x\})/).filter(Boolean);
  const expressions = parts.map((part) => (part === '${var.x}' ? 'var.x' : JSON.stringify(part)));
  return `by name: ${expressions.length > 1 ? `join("", [${expressions.join(', ')}])` : expressions[0]}`;
};

const GROUP = 'a group alone, such as `00g...`';

const STRING_PROPS: readonly StringProp[] = [
  appProp('label', 'label'),
  appProp('catalogKey', 'preconfigured_app'),
  {
    ...appProp('authenticationPolicyId', 'authentication_policy'),
    idOf: 'an authentication policy alone, such as `rst...`',
  },
  appProp('adminNote', 'admin_note'),
  appProp('endUserNote', 'enduser_note'),
  appProp('loginRedirectUrl', 'accessibility_login_redirect_url'),
  appProp('errorRedirectUrl', 'accessibility_error_redirect_url'),
  samlProp('ssoUrl', 'sso_url'),
  samlProp('recipient', 'recipient'),
  samlProp('destination', 'destination'),
  samlProp('audience', 'audience'),
  samlProp('subjectNameIdTemplate', 'subject_name_id_template'),
  samlProp('subjectNameIdFormat', 'subject_name_id_format'),
  samlProp('authnContextClassRef', 'authn_context_class_ref'),
  samlProp('defaultRelayState', 'default_relay_state'),
  samlProp('idpIssuer', 'idp_issuer'),
  samlProp('singleLogoutUrl', 'single_logout_url', { singleLogoutIssuer: 'issuer' }),
  samlProp('singleLogoutIssuer', 'single_logout_issuer', { singleLogoutUrl: url('') }),
  samlProp('singleLogoutCertificate', 'single_logout_certificate'),
  samlProp('inlineHookId', 'inline_hook_id'),
  {
    path: 'app.saml.acsEndpoints[]',
    props: (value) => ({ app: { ...APP, saml: { acsEndpoints: [value] } } }),
    at: (json) => (resource(json, 'okta_app_saml')['acs_endpoints'] as unknown as string[])[0],
  },
  statementProp('name', 'name', { values: ['user.email'] }),
  statementProp('namespace', 'namespace', { values: ['user.email'] }),
  {
    path: 'app.attributeStatements[].values[]',
    props: (value) => ({ app: { ...APP, attributeStatements: [{ name: 'a', values: [value] }] } }),
    at: (json) => (statement(json)['values'] as unknown as string[])[0],
  },
  statementProp('filterValue', 'filter_value', { type: 'GROUP', filterType: 'STARTS_WITH' }),
  {
    path: 'app.appId',
    props: (value) => ({ app: { source: 'adopt', appId: value, label: 'OneID' } }),
    at: (json) => importId(json, 'okta_app_saml'),
    idOf: 'an app alone, such as `0oa...`',
  },
  {
    path: 'app.appId',
    props: (value) => ({ app: { source: 'reference', appId: value } }),
    at: (json) => first(json.data['okta_app_saml'])['id'],
    idOf: 'an app alone, such as `0oa...`',
  },
  {
    path: 'app.profileMappingId',
    props: (value) => ({ app: { source: 'adopt', appId: '0oa1', label: 'OneID', profileMappingId: value } }),
    at: (json) => importId(json, 'okta_profile_mapping'),
    idOf: 'a profile mapping alone, such as `prm...`',
  },
  connectionProp('baseUrl', url),
  connectionProp('uniqueIdentifierField'),
  connectionProp('accessTokenEndpointUri', url),
  connectionProp('authorizationEndpointUri', url),
  connectionProp('clientId'),
  connectionProp('clientSecretLocation', (value) => `vault: ${value}`),
  {
    path: 'connection.baseUrl',
    props: (value, token) => api({ token, baseUrl: value }),
    at: (json) => resource(json, 'okta_app_connection')['base_url'],
    around: url,
  },
  {
    path: 'applicationUsername.expression',
    props: (value) => ({ app: APP, applicationUsername: { expression: value } }),
    at: (json) => resource(json, 'okta_app_saml')['user_name_template'],
    around: inQuotes,
  },
  {
    path: 'attributes.*',
    props: (value) => ({ app: APP, attributes: { costCenter: value } }),
    at: (json) => mapping(json, 'costCenter')['expression'],
    around: inQuotes,
  },
  {
    path: 'attributes.*.expression',
    props: (value) => ({ app: APP, attributes: { locale: { expression: value } } }),
    at: (json) => mapping(json, 'locale')['expression'],
    around: inQuotes,
  },
  attributeProp('title', 'title'),
  attributeProp('externalName', 'external_name'),
  attributeProp('externalNamespace', 'external_namespace'),
  pushGroupProp('', (value) => value as unknown as object, 'target_group_name'),
  { ...pushGroupProp('', (value) => value as unknown as object, ''), at: sourceGroup, within: byName },
  pushGroupProp('.sourceGroup.name', (name) => ({ sourceGroup: { name } }), 'target_group_name'),
  pushGroupProp('.name', (name) => ({ name }), 'target_group_name'),
  { ...pushGroupProp('.id', (id) => ({ id }), 'source_group_id'), idOf: GROUP },
  { ...pushGroupProp('.sourceGroup.id', (id) => ({ sourceGroup: { id } }), 'source_group_id'), idOf: GROUP },
  pushGroupProp(
    '.targetGroup.name',
    (name) => ({ sourceGroup: { id: '00g1' }, targetGroup: { name } }),
    'target_group_name',
  ),
  {
    ...pushGroupProp(
      '.targetGroup.id',
      (id) => ({ sourceGroup: { id: '00g1' }, targetGroup: { id } }),
      'target_group_id',
    ),
    idOf: GROUP,
  },
  {
    path: 'pushGroups[].existingMappingId',
    props: (value) => ({ app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, existingMappingId: value }] }),
    at: (json) => / each == (.*) \}\}$/.exec(String(importBlock(json, 'okta_push_group')?.for_each))?.[1],
    within: asExpression,
    idOf: 'a group push mapping alone, such as `gPm...`',
  },
  { ...assignmentProp('', (value) => value), within: byName },
  { ...assignmentProp('.group.name', (name) => ({ group: { name } })), within: byName },
  { ...assignmentProp('.name', (name) => ({ name })), within: byName },
  { ...assignmentProp('.group.id', (id) => ({ group: { id } })), idOf: GROUP },
  { ...assignmentProp('.id', (id) => ({ id })), idOf: GROUP },
];

/** A text in Okta's expression language. */
function inQuotes(value: string): string {
  return `'${value}'`;
}

function mapping(json: Synthesized, id: string): Block {
  const mappings = resource(json, 'okta_profile_mapping')['mappings'] as unknown as Block[];
  return mappings.find((each) => (each['id'] as unknown) === id) as Block;
}

function statement(json: Synthesized): Block {
  return (resource(json, 'okta_app_saml')['attribute_statements'] as unknown as Block[])[0] as Block;
}

function sourceGroup(json: Synthesized): string {
  return lookedUp(resource(json, 'okta_push_group')['source_group_id']);
}

describe('a string prop', () => {
  const cases = STRING_PROPS.map((each) => ({
    around: (value: string) => value,
    within: (value: string) => value,
    ...each,
  }));

  it.each(cases)('$path is a variable in the JSON where it was a variable in the props', ({ props, at, within }) => {
    const json = synthesized((variable) => props(variable, variable));

    expect(at(json)).toBe(within('${var.x}'));
  });

  it.each(cases)('$path may have text around a variable', ({ props, at, around, within }) => {
    const json = synthesized((variable) => props(around(`a-${variable}-b`), variable));

    expect(at(json)).toBe(within(around('a-${var.x}-b')));
  });

  const [ids, texts] = [cases.filter(({ idOf }) => idOf), cases.filter(({ idOf }) => !idOf)];

  it.each(texts)('$path reaches Okta as it is where it looks like a template', ({ props, at, around, within }) => {
    const json = synthesized((variable) => props(around('${source.email}%{if}'), variable));

    expect(at(json)).toBe(within(around('$${source.email}%%{if}')));
  });

  it.each(ids)('$path is refused where it looks like a template, which no id does', ({ path, props, idOf }) => {
    const given = path.replaceAll('[]', '[0]');

    expect(() => synthesized((variable) => props('${source.email}%{if}', variable))).toThrow(
      problems(`\`${given}\` must be the id of ${idOf}, got: "\${source.email}%{if}"`),
    );
  });

  it('is among those that are tried here', () => {
    const tried = new Set(STRING_PROPS.map(({ path }) => path));

    // Those that only tell addresses, or what not to warn of, reach no resource.
    const all = stringPaths(z.toJSONSchema(configSchema(), { io: 'input' })).filter(
      (each) => !/^(movedFrom|forget|pushedAndAssigned)\b/.test(each),
    );
    expect(new Set(all)).toEqual(tried.add('connection.token'));
  });

  it('skips the checks of its value where only Terraform knows it', () => {
    const json = synthesized((variable) => ({
      app: APP,
      connection: { baseUrl: `${variable}_/`, clientSecretLocation: variable },
    }));

    expect(record(json)).toMatchObject({ baseUrl: '${var.x}_/', clientSecretLocation: '${var.x}' });
  });

  it('connection.token is a variable in the JSON', () => {
    const json = synthesized((token) => api({ token }));

    expect(resource(json, 'okta_app_connection')['profile']).toEqual({ auth_scheme: 'TOKEN', token: '${var.x}' });
  });
});

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Paths of the props that take any string. */
function stringPaths(schema: JsonSchema, path = ''): string[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as JsonSchema[];
  const isText = schema.type === 'string' && !schema.enum && schema.const === undefined;
  return [
    ...(isText ? [path] : []),
    ...choices.flatMap((choice) => stringPaths(choice, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      stringPaths(inner as JsonSchema, path ? `${path}.${key}` : key),
    ),
    ...(typeof schema.items === 'object' ? stringPaths(schema.items as JsonSchema, `${path}[]`) : []),
    ...(typeof schema.additionalProperties === 'object'
      ? stringPaths(schema.additionalProperties as JsonSchema, `${path}.*`)
      : []),
  ];
}
