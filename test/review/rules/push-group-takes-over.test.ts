import { create, describeRule, keep, plan, pushGroup, replace, update } from '../plans';

const { target_group_id: _, ...named } = pushGroup({ target_group_name: 'Finance' });
const configuration = {
  configuration: {
    root_module: {
      resources: [
        {
          address: 'okta_push_group.p',
          type: 'okta_push_group',
          name: 'p',
          expressions: { target_group_id: { references: ['var.group'] } },
        },
      ],
    },
  },
};

describeRule('push-group-takes-over', {
  offending: {
    'created with the id of a group': [
      plan([create('okta_push_group.p', pushGroup({ target_group_id: 'grp-9' }))]),
      {
        severity: 'high',
        certainty: 'possible',
        changes: [{ attribute: 'target_group_id', before: null, after: 'grp-9' }],
      },
    ],
    'made anew for another group': [
      plan([
        replace('okta_push_group.p', pushGroup({ target_group_id: 'grp-1' }), pushGroup({ target_group_id: 'grp-9' })),
      ]),
      { changes: [{ attribute: 'target_group_id', before: 'grp-1', after: 'grp-9' }] },
    ],
    'an id that is declared and known only after apply': [
      plan([create('okta_push_group.p', named, { after_unknown: { target_group_id: true } })], configuration),
      { severity: 'high', certainty: 'possible' },
    ],
    'in an app that the plan makes': [
      plan([
        create('okta_app_saml.a', { label: 'New' }, { after_unknown: { id: true } }),
        create(
          'okta_push_group.p',
          { source_group_id: '00gFIN', target_group_id: 'grp-9' },
          { after_unknown: { app_id: true } },
        ),
      ]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'by the name of another push': [
      plan([
        create('okta_push_group.p', named, { after_unknown: { target_group_id: true } }),
        keep('okta_push_group.other', pushGroup({ target_group_name: 'Finance' })),
      ]),
      {
        severity: 'medium',
        certainty: 'possible',
        changes: [{ attribute: 'target_group_name', before: null, after: 'Finance' }],
      },
    ],
  },
  fine: {
    'by a name that another push has in another app': plan([
      create('okta_push_group.p', named, { after_unknown: { target_group_id: true } }),
      keep('okta_push_group.other', pushGroup({ target_group_name: 'Finance', app_id: '0oaOTHER' })),
    ]),
    'by a name of its own': plan([
      create('okta_push_group.p', named, { after_unknown: { target_group_id: true } }),
      keep('okta_push_group.other', pushGroup({ target_group_name: 'Sales' })),
    ]),
    'by a name, the id made by Okta': plan([
      create('okta_push_group.p', named, { after_unknown: { target_group_id: true } }),
    ]),
    'without either': plan([create('okta_push_group.p', { ...named, target_group_id: null })]),
    'made anew for the same group': plan([
      replace(
        'okta_push_group.p',
        pushGroup({ target_group_id: 'grp-1', target_group_name: 'A' }),
        pushGroup({ target_group_id: 'grp-1', target_group_name: 'B' }),
      ),
    ]),
    'changed in place': plan([
      update(
        'okta_push_group.p',
        pushGroup({ target_group_id: 'grp-1' }),
        pushGroup({ target_group_id: 'grp-1', status: 'INACTIVE' }),
      ),
    ]),
  },
});
