import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ONE_ID_ATTRIBUTES } from '../../../lib/one-id/attributes';
import { PreviewError, readFillings } from '../../../lib/preview';
import { synthesized } from '../stacks';

const plan = (name: string) => readFileSync(path.join(__dirname, `../../review/fixtures/${name}.json`), 'utf8');

/** A plan in which the resources are there before and after, but for what is changed. */
function planWith(changes: readonly object[], rest: object = {}): string {
  return JSON.stringify({ format_version: '1.2', resource_changes: changes, ...rest });
}

const app = (after: object, before: object | null = after, more: object = {}) => ({
  address: 'okta_app_saml.oneid',
  mode: 'managed',
  type: 'okta_app_saml',
  change: { actions: ['update'], before, after, ...more },
});
const mapping = (after: object, before: object | null = after, more: object = {}) => ({
  address: 'okta_profile_mapping.oneid',
  mode: 'managed',
  type: 'okta_profile_mapping',
  change: { actions: ['update'], before, after, ...more },
});
const APP = { id: '0oa1', label: 'OneID', user_name_template: '${source.email}' };
const MAPPED = { target_id: '0oa1', mappings: [{ id: 'email', expression: 'user.email', push_status: 'PUSH' }] };

describe('a synthesized stack', () => {
  it('tells label, user name, NameID and the attributes, those that it declares with their external name', () => {
    const [filling, ...others] = readFillings(
      synthesized({
        attributes: {
          costCenter: {
            title: 'Cost center',
            expression: 'user.costCenter',
            externalName: 'costCenter',
            externalNamespace: 'urn:x',
          },
        },
      }),
    );
    expect(others).toEqual([]);
    expect(filling).toMatchObject({
      address: 'okta_app_saml.oneid_app',
      label: 'Zuora OneID',
      before: undefined,
      now: { userName: { template: '${source.email}', suffix: '' }, nameId: '${user.userName}' },
    });
    const variables = ['costCenter', ...ONE_ID_ATTRIBUTES.map(({ variable }) => variable)];
    expect(filling?.now.attributes.map(({ variable }) => variable)).toEqual(variables.sort());
    expect(filling?.now.attributes[0]).toEqual({
      variable: 'costCenter',
      expression: 'user.costCenter',
      externalName: 'costCenter',
      externalNamespace: 'urn:x',
    });
  });

  it('tells nothing of what Terraform computes', () => {
    const stack = JSON.parse(synthesized({}));
    stack.resource.okta_app_saml.oneid_app.user_name_template = '${var.template}';
    stack.resource.okta_profile_mapping.oneid_profile_mapping.mappings[0].expression = 'user.$${x} ${var.y}';
    const [filling] = readFillings(JSON.stringify(stack));
    expect(filling?.now.userName).toBeUndefined();
    expect(filling?.now.attributes[0]).toMatchObject({ variable: 'email', expression: undefined });
  });

  it('that only reads the app tells the attributes, and no user name', () => {
    const [filling] = readFillings(synthesized({ app: { source: 'reference', appId: '0oa1b2c3d4e5f6g7h8i9' } }));
    expect(filling).toMatchObject({ address: 'data.okta_app_saml.oneid_app', label: undefined });
    expect(filling?.now.userName).toBeUndefined();
    expect(filling?.now.attributes).toHaveLength(ONE_ID_ATTRIBUTES.length);
  });

  it('of phase `app` tells the user name alone', () => {
    const [filling] = readFillings(synthesized({ phase: 'app' }));
    expect(filling?.now).toMatchObject({ userName: { template: '${source.email}' }, attributes: [] });
  });
});

describe('a plan of the real provider', () => {
  it('tells what fills the attributes before and after', () => {
    const filling = readFillings(plan('identity-changed')).find(({ label }) => label === 'Zuora OneID');
    const of = (variable: string, side: 'before' | 'now') =>
      filling?.[side]?.attributes.find((each) => each.variable === variable)?.expression;
    expect([of('email', 'before'), of('email', 'now')]).toEqual(['user.email', 'user.secondEmail']);
    expect(filling?.before?.userName?.template).not.toBe(filling?.now.userName?.template);
  });

  it('joins mapping and app by the configuration where the app has no id yet', () => {
    const filling = readFillings(plan('first-creation')).find(({ label }) => label === 'Zuora OneID');
    expect(filling).toMatchObject({ address: 'okta_app_saml.oneid', label: 'Zuora OneID', before: undefined });
    expect(filling?.now.attributes.length).toBeGreaterThan(0);
  });
});

describe('a plan', () => {
  it('of an import tells nothing of the mapping before: the provider does not read it', () => {
    const [filling] = readFillings(
      planWith([app(APP), mapping(MAPPED, { ...MAPPED, mappings: [] }, { importing: { id: 'prm1' } })]),
    );
    expect(filling?.before).toMatchObject({ userName: { template: '${source.email}' }, attributes: [] });
  });

  it('of several apps tells each, by address, also in modules and by for_each', () => {
    const module = 'module.hr["a.b"].';
    const references = (target: string) => ({ expressions: { target_id: { references: [`${target}.id`, target] } } });
    const configured = [
      { address: 'okta_profile_mapping.oneid', ...references('okta_app_saml.oneid') },
      { address: 'okta_app_saml.oneid' },
    ];
    const made = { label: 'New', user_name_template: '${source.login}' };
    const found = readFillings(
      planWith(
        ['["x"]', '["y"]'].flatMap((key) => [
          { ...app({ ...made, label: key }, null), address: `${module}okta_app_saml.oneid${key}` },
          { ...mapping({ mappings: MAPPED.mappings }, null), address: `${module}okta_profile_mapping.oneid${key}` },
        ]),
        { configuration: { root_module: { module_calls: { hr: { module: { resources: configured } } } } } },
      ),
    );
    expect(found.map(({ address, label }) => [address, label])).toEqual([
      [`${module}okta_app_saml.oneid["x"]`, '["x"]'],
      [`${module}okta_app_saml.oneid["y"]`, '["y"]'],
    ]);
  });

  it('leaves the mapping from the app to Okta out', () => {
    const back = {
      ...mapping({ source_id: '0oa1', target_id: 'oty1', mappings: MAPPED.mappings }),
      address: 'okta_profile_mapping.back',
    };
    expect(readFillings(planWith([app(APP), back, mapping(MAPPED)]))).toHaveLength(1);
  });

  it('that destroys the mapping tells the user name alone', () => {
    const gone = { ...mapping(MAPPED), change: { actions: ['delete'], before: MAPPED, after: null } };
    expect(readFillings(planWith([app(APP), gone]))[0]?.now.attributes).toEqual([]);
  });
});

it('a state in the same form tells what is there', () => {
  const resources = [
    { address: 'okta_app_saml.oneid', mode: 'managed', type: 'okta_app_saml', values: APP },
    { address: 'okta_profile_mapping.oneid', mode: 'managed', type: 'okta_profile_mapping', values: MAPPED },
  ];
  const state = { format_version: '1.0', values: { root_module: { resources } } };
  expect(readFillings(JSON.stringify(state))).toMatchObject([
    { label: 'OneID', now: { attributes: [{ variable: 'email' }] }, before: undefined },
  ]);
});

it.each([
  ['', 'not JSON'],
  ['PK\u0003\u0004', 'a binary plan file'],
  ['[]', 'expected an object'],
  ['{"canary":1}', 'neither a plan'],
  [planWith([]), 'nothing in it tells'],
  [planWith([{ ...app({ id: '0oa1' }) }]), 'nothing in it tells'],
])('%j is refused', (text, message) => {
  const read = () => readFillings(text);
  expect(read).toThrow(PreviewError);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/canary/);
});
