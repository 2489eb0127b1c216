import { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import {
  type TerraformMetaArguments,
  TerraformOutput,
  type TerraformResource,
  type TerraformStack,
  TerraformVariable,
} from 'cdktf';
import { AppConnection } from '../../lib/okta/bindings/app-connection';
import { AppFeatures } from '../../lib/okta/bindings/app-features';
import { PushGroup } from '../../lib/okta/bindings/push-group';
import { json, newStack, only, synthesize } from '../support/synthesis';

const BINDINGS = {
  okta_app_connection: {
    make: (scope: TerraformStack, id = 'it', meta: TerraformMetaArguments = {}): TerraformResource =>
      new AppConnection(scope, id, {
        id: '0oa1',
        action: 'activate',
        baseUrl: '',
        profile: { authScheme: 'OAUTH2' },
        ...meta,
      }),
    isOne: AppConnection.isAppConnection,
    importable: AppConnection.generateConfigForImport,
  },
  okta_app_features: {
    make: (scope: TerraformStack, id = 'it', meta: TerraformMetaArguments = {}): TerraformResource =>
      new AppFeatures(scope, id, { appId: '0oa1', name: 'USER_PROVISIONING', status: 'ENABLED', ...meta }),
    isOne: AppFeatures.isAppFeatures,
    importable: AppFeatures.generateConfigForImport,
  },
  okta_push_group: {
    make: (scope: TerraformStack, id = 'it', meta: TerraformMetaArguments = {}): TerraformResource =>
      new PushGroup(scope, id, { appId: '0oa1', sourceGroupId: '00g1', ...meta }),
    isOne: PushGroup.isPushGroup,
    importable: PushGroup.generateConfigForImport,
  },
};
type ResourceType = keyof typeof BINDINGS;
const TYPES = Object.keys(BINDINGS) as ResourceType[];

describe.each(TYPES)('binding of %s', (type) => {
  const { make, isOne, importable } = BINDINGS[type];

  it('synthesizes a resource of that type', () => {
    expect(Object.keys(synthesize((stack) => make(stack)).resource)).toEqual([type]);
  });

  it('recognizes its own resource and no other', () => {
    const stack = newStack();
    const others: TerraformResource[] = TYPES.filter((each) => each !== type).map((each) =>
      BINDINGS[each].make(stack, each),
    );
    expect(isOne(make(stack))).toBe(true);
    expect([...others, new AppSaml(stack, 'app', { label: 'x' })].filter(isOne)).toEqual([]);
  });

  it.each([undefined, null, '', 'text', 1, {}, { terraformResourceType: type }])('does not recognize %j', (value) => {
    expect(isOne(value)).toBe(false);
  });

  it('recognizes the resource of another copy of the package', () => {
    jest.isolateModules(() => {
      const copy: typeof BINDINGS = {
        ...BINDINGS,
        okta_app_connection: {
          ...BINDINGS.okta_app_connection,
          isOne: require('../../lib/okta/bindings/app-connection').AppConnection.isAppConnection,
        },
        okta_app_features: {
          ...BINDINGS.okta_app_features,
          isOne: require('../../lib/okta/bindings/app-features').AppFeatures.isAppFeatures,
        },
        okta_push_group: {
          ...BINDINGS.okta_push_group,
          isOne: require('../../lib/okta/bindings/push-group').PushGroup.isPushGroup,
        },
      };
      expect(copy[type].isOne).not.toBe(isOne);
      expect(copy[type].isOne(make(newStack()))).toBe(true);
    });
  });

  it('helps to import an existing one', () => {
    const stack = newStack();
    importable(stack, 'imported', 'some-id');
    // CDKTF's own validation would run `terraform version`.
    expect(json(stack, false).import).toEqual([{ to: `${type}.imported`, id: 'some-id' }]);
  });

  it('helps to import through another provider', () => {
    const stack = newStack();
    const eu = new OktaProvider(stack, 'eu', { alias: 'eu' });
    importable(stack, 'imported', 'some-id', eu);
    expect(json(stack, false).import).toEqual([{ to: `${type}.imported`, id: 'some-id', provider: 'okta.eu' }]);
  });

  it('takes the meta-arguments of every resource', () => {
    const stack = newStack();
    const eu = new OktaProvider(stack, 'eu', { alias: 'eu' });
    const app = new AppSaml(stack, 'app', { label: 'x' });
    make(stack, 'it', { provider: eu, dependsOn: [app], lifecycle: { preventDestroy: true } });
    expect(only(json(stack).resource[type])).toMatchObject({
      provider: 'okta.eu',
      depends_on: ['okta_app_saml.app'],
      lifecycle: { prevent_destroy: true },
    });
  });
});

describe('arguments', () => {
  it('of a connection come out in snake_case, nested ones too', () => {
    const { resource } = synthesize((stack) => {
      new AppConnection(stack, 'connection', {
        id: '0oa1',
        action: 'activate',
        baseUrl: 'https://hub.okta.com',
        profile: {
          authScheme: 'TOKEN',
          clientId: '0oa2',
          token: 'for the test',
          settings: { adminUsername: 'a', adminPassword: 'b' },
          signing: { rotationMode: 'AUTO' },
        },
      });
    });
    expect(only(resource['okta_app_connection'])).toEqual({
      id: '0oa1',
      action: 'activate',
      base_url: 'https://hub.okta.com',
      profile: {
        auth_scheme: 'TOKEN',
        client_id: '0oa2',
        token: 'for the test',
        settings: { admin_username: 'a', admin_password: 'b' },
        signing: { rotation_mode: 'AUTO' },
      },
    });
  });

  it('of features come out in snake_case, nested ones too', () => {
    const { resource } = synthesize((stack) => {
      new AppFeatures(stack, 'features', {
        appId: '0oa1',
        name: 'INBOUND_PROVISIONING',
        status: 'ENABLED',
        description: 'd',
        capabilities: {
          create: { lifecycleCreate: { status: 'ENABLED' } },
          update: {
            lifecycleDeactivate: { status: 'ENABLED' },
            password: { change: 'KEEP_EXISTING', seed: 'RANDOM', status: 'DISABLED' },
            profile: { status: 'ENABLED' },
          },
          importRules: {
            userCreateAndMatch: {
              allowPartialMatch: true,
              autoActivateNewUsers: false,
              autoconfirmExactMatch: false,
              autoconfirmNewUsers: false,
              autoconfirmPartialMatch: false,
              exactMatchCriteria: 'EMAIL',
            },
          },
          importSettings: {
            schedule: {
              status: 'DISABLED',
              fullImport: { expression: '', timezone: '' },
              incrementalImport: { expression: '', timezone: '' },
            },
            username: { usernameFormat: 'EMAIL', usernameExpression: '' },
          },
        },
      });
    });
    expect(only(resource['okta_app_features'])).toEqual({
      app_id: '0oa1',
      name: 'INBOUND_PROVISIONING',
      status: 'ENABLED',
      description: 'd',
      capabilities: {
        create: { lifecycle_create: { status: 'ENABLED' } },
        update: {
          lifecycle_deactivate: { status: 'ENABLED' },
          password: { change: 'KEEP_EXISTING', seed: 'RANDOM', status: 'DISABLED' },
          profile: { status: 'ENABLED' },
        },
        import_rules: {
          user_create_and_match: {
            allow_partial_match: true,
            auto_activate_new_users: false,
            autoconfirm_exact_match: false,
            autoconfirm_new_users: false,
            autoconfirm_partial_match: false,
            exact_match_criteria: 'EMAIL',
          },
        },
        import_settings: {
          schedule: {
            status: 'DISABLED',
            full_import: { expression: '', timezone: '' },
            incremental_import: { expression: '', timezone: '' },
          },
          username: { username_format: 'EMAIL', username_expression: '' },
        },
      },
    });
  });

  it('of a push group come out in snake_case, nested ones too', () => {
    const { resource } = synthesize((stack) => {
      new PushGroup(stack, 'group', {
        appId: '0oa1',
        sourceGroupId: '00g1',
        targetGroupId: '00g2',
        targetGroupName: 'Finance',
        status: 'INACTIVE',
        deleteTargetGroupOnDestroy: false,
        appConfig: {
          distinguishedName: 'cn',
          groupScope: 'GLOBAL',
          groupType: 'SECURITY',
          samAccountName: 's',
          type: 'ACTIVE_DIRECTORY',
        },
      });
    });
    expect(only(resource['okta_push_group'])).toEqual({
      app_id: '0oa1',
      source_group_id: '00g1',
      target_group_id: '00g2',
      target_group_name: 'Finance',
      status: 'INACTIVE',
      delete_target_group_on_destroy: false,
      app_config: {
        distinguished_name: 'cn',
        group_scope: 'GLOBAL',
        group_type: 'SECURITY',
        sam_account_name: 's',
        type: 'ACTIVE_DIRECTORY',
      },
    });
  });

  it('that are tokens become references', () => {
    const { resource } = synthesize((stack) => {
      const token = new TerraformVariable(stack, 'hub_token', { type: 'string', sensitive: true });
      const app = new AppSaml(stack, 'app', { label: 'x' });
      new AppConnection(stack, 'connection', {
        id: app.id,
        action: 'activate',
        baseUrl: '',
        profile: { authScheme: 'TOKEN', token: token.stringValue },
      });
    });
    expect(only(resource['okta_app_connection'])).toMatchObject({
      id: '${okta_app_saml.app.id}',
      profile: { token: '${var.hub_token}' },
    });
  });

  it('can be changed and taken back after construction', () => {
    const { resource } = synthesize((stack) => {
      const group = new PushGroup(stack, 'group', { appId: '0oa1', sourceGroupId: '00g1', targetGroupName: 'Finance' });
      group.resetTargetGroupName();
      group.targetGroupId = '00g2';
      group.putAppConfig({ groupScope: 'GLOBAL' });
    });
    expect(only(resource['okta_push_group'])).toEqual({
      app_id: '0oa1',
      source_group_id: '00g1',
      target_group_id: '00g2',
      app_config: { group_scope: 'GLOBAL' },
    });
  });
});

it('attributes are references to the resource', () => {
  const stack = newStack();
  const connection = new AppConnection(stack, 'connection', { id: '0oa1', action: 'activate', baseUrl: '' });
  const features = new AppFeatures(stack, 'features', { appId: '0oa1', name: 'USER_PROVISIONING', status: 'ENABLED' });
  const group = new PushGroup(stack, 'group', { appId: '0oa1', sourceGroupId: '00g1' });
  const values = {
    connection_status: connection.status,
    connection_scheme: connection.profile.authScheme,
    features_id: features.id,
    features_create: features.capabilities.create.lifecycleCreate.status,
    group_id: group.id,
    group_target: group.targetGroupId,
  };
  for (const [name, value] of Object.entries(values)) new TerraformOutput(stack, name, { value });
  const { output } = json(stack) as unknown as { output: Record<string, { value: string }> };
  expect(Object.fromEntries(Object.entries(output).map(([name, { value }]) => [name, value]))).toEqual({
    connection_status: '${okta_app_connection.connection.status}',
    connection_scheme: '${okta_app_connection.connection.profile.auth_scheme}',
    features_id: '${okta_app_features.features.id}',
    features_create: '${okta_app_features.features.capabilities.create.lifecycle_create.status}',
    group_id: '${okta_push_group.group.id}',
    group_target: '${okta_push_group.group.target_group_id}',
  });
});
