import { describeRule, forget, plan, remove, replace, update } from '../plans';

describeRule('attribute-values-lost', {
  offending: {
    deleted: [
      plan([
        remove('okta_app_user_schema_property.locale', {
          id: 's1',
          app_id: '0oaAPP',
          index: 'locale',
          type: 'string',
          external_name: 'locale',
        }),
      ]),
      {
        severity: 'high',
        changes: [{ attribute: 'index', before: 'locale', after: null }],
        action: expect.stringContaining(
          'Okta refuses to delete an attribute that a mapping uses. If Okta is to keep it: `removed { from = okta_app_user_schema_property.locale lifecycle { destroy = false } }`, or, where `OneIdScimProvisioning` declared it, move its entry to `forget.attributes`.',
        ),
      },
    ],
    'replaced for its external name': [
      plan([
        replace(
          'okta_app_user_schema_property.locale',
          { id: 's1', app_id: '0oaAPP', index: 'locale', type: 'string', external_name: 'locale' },
          {
            ...{ id: 's1', app_id: '0oaAPP', index: 'locale', type: 'string', external_name: 'locale' },
            external_name: 'lang',
          },
        ),
      ]),
      { severity: 'high', changes: [{ attribute: 'external_name', before: 'locale', after: 'lang' }] },
    ],
    'of every user of the org: critical': [
      plan([remove('okta_user_schema_property.level', { id: 'level', index: 'level', type: 'string' })]),
      { severity: 'critical', title: expect.stringContaining('every user of the org') },
    ],
    'of every group of the org': [
      plan([
        replace(
          'okta_group_schema_property.owner',
          { id: 'owner', index: 'owner', type: 'string' },
          { index: 'owner', type: 'integer' },
        ),
      ]),
      { severity: 'high', changes: [{ attribute: 'type', before: 'string', after: 'integer' }] },
    ],
  },
  fine: {
    updated: plan([
      update(
        'okta_app_user_schema_property.locale',
        { id: 's1', app_id: '0oaAPP', index: 'locale', type: 'string', external_name: 'locale' },
        { id: 's1', app_id: '0oaAPP', index: 'locale', type: 'string', external_name: 'locale', title: 'x' },
      ),
    ]),
    forgotten: plan([
      forget('okta_app_user_schema_property.locale', {
        id: 's1',
        app_id: '0oaAPP',
        index: 'locale',
        type: 'string',
        external_name: 'locale',
      }),
    ]),
    'a base property, whose deletion is no call': plan([
      remove('okta_app_user_base_schema_property.x', { id: 's1', app_id: '0oaAPP', index: 'x' }),
    ]),
  },
});
