import { connection, create, describeRule, keep, plan, update } from '../plans';

const configured = (expressions: object, type = 'okta_app_connection') => ({
  configuration: {
    root_module: { resources: [{ address: `${type}.c`, type, provider_config_key: 'okta', expressions }] },
  },
});
const token = (expression: object) => configured({ profile: { token: expression } });
const changed = [update('okta_app_connection.c', connection(), connection({ base_url: 'https://x' }))];
const literal = { constant_value: 'CANARY-1' };

describeRule('literal-secret', {
  offending: {
    'a token': [
      plan(changed, token(literal)),
      {
        severity: 'high',
        address: 'okta_app_connection.c',
        changes: [{ attribute: 'profile.token', before: { unknown: true }, after: { sensitive: true } }],
      },
    ],
    'in a block that repeats': [plan(changed, configured({ profile: [{ token: literal }] })), {}],
    'in a module': [
      plan([create('module.m.okta_app_connection.c["a"]', connection())], {
        configuration: {
          root_module: {
            module_calls: {
              m: {
                module: {
                  resources: [
                    {
                      address: 'okta_app_connection.c',
                      type: 'okta_app_connection',
                      expressions: { profile: { token: literal } },
                    },
                  ],
                },
              },
            },
          },
        },
      }),
      { address: 'module.m.okta_app_connection.c["a"]' },
    ],
    'in a map, the secret of a hook': [
      plan(
        [create('okta_inline_hook.c', { id: 'cal1', name: 'h' })],
        configured({ auth: { constant_value: { key: 'Authorization', value: 'CANARY-2' } } }, 'okta_inline_hook'),
      ),
      { address: 'okta_inline_hook.c' },
    ],
    'the API token of the provider': [
      plan([], { configuration: { provider_config: { okta: { name: 'okta', expressions: { api_token: literal } } } } }),
      { severity: 'high', address: 'provider.okta' },
    ],
  },
  fine: {
    'a variable': plan(changed, token({ references: ['var.token'] })),
    'a variable, in JSON': plan(changed, token({ constant_value: '${var.token}', references: ['var.token'] })),
    'a variable in a map, in JSON': plan(
      [create('okta_inline_hook.c', { id: 'cal1', name: 'h' })],
      configured({ auth: { constant_value: { value: '${var.x}' }, references: ['var.x'] } }, 'okta_inline_hook'),
    ),
    'nothing changes': plan([keep('okta_app_connection.c', connection())], token(literal)),
    'what is no secret': plan(changed, configured({ base_url: literal, profile: { auth_scheme: literal } })),
  },
});
