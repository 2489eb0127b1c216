import { app, create, describeRule, imported, keep, mapping, plan, update } from '../plans';

const usual: Record<string, [string]> = {
  email: ['user.email'],
  givenName: ['user.firstName'],
  familyName: ['user.lastName'],
  role: ['user.title'],
  costCenter: ['user.costCenter'],
};
const to = (values: Record<string, [string]>) =>
  plan([update('okta_profile_mapping.m', mapping(usual), mapping({ ...usual, ...values }))]);
const provisioned = keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] }));

describeRule('mapping-changed', {
  offending: {
    'names swapped': [
      to({ givenName: ['user.lastName'], familyName: ['user.firstName'] }),
      {
        severity: 'medium',
        certainty: 'certain',
        changes: [
          { attribute: 'mappings.givenName.expression', before: 'user.firstName', after: 'user.lastName' },
          { attribute: 'mappings.familyName.expression', before: 'user.lastName', after: 'user.firstName' },
        ],
      },
    ],
    'everybody is an admin': [to({ role: ["'ADMIN'"] }), { severity: 'high' }],
    'a role from another attribute': [to({ role: ['user.userType'] }), { severity: 'high' }],
    'one cost center for everybody': [to({ costCenter: ["'1000'"] }), { severity: 'high' }],
    'nothing where OneID requires something': [to({ familyName: ["''"] }), { severity: 'high' }],
    'nothing, in more words': [to({ givenName: ["true ? '' : user.firstName"] }), { severity: 'high' }],
    'nothing, where the app may do without': [to({ costCenter: ["''"] }), { severity: 'medium' }],
    'an attribute comes': [to({ city: ['user.city'] }), { severity: 'low' }],
    'an attribute comes that makes everybody an admin': [to({ level: ["'admin'"] }), { severity: 'high' }],
    'a role comes that is the same for everybody': [to({ userGroups: ["'x'"] }), { severity: 'high' }],
    'taken over for an app that is provisioned': [
      plan([
        provisioned,
        create('okta_profile_mapping.m', mapping({ ...usual, givenName: ["'X'"], role: ["'ADMIN'"] })),
      ]),
      {
        severity: 'high',
        certainty: 'possible',
        changes: [
          { attribute: 'mappings.givenName.expression', before: { unknown: true }, after: "'X'" },
          { attribute: 'mappings.role.expression', before: { unknown: true }, after: "'ADMIN'" },
        ],
      },
    ],
    'imported, with a constant': [
      plan([imported('okta_profile_mapping.m', mapping({}), mapping({ ...usual, role: ["'ADMIN'"] }))]),
      { severity: 'high', certainty: 'possible' },
    ],
    'not known yet': [
      plan([update('okta_profile_mapping.m', mapping(usual), mapping(usual), { after_unknown: { mappings: true } })]),
      { severity: 'medium', certainty: 'possible' },
    ],
  },
  fine: {
    'the identity, which has its own rule': to({ email: ['user.login'] }),
    'the same': to({}),
    'taken over with what reads the person': plan([provisioned, create('okta_profile_mapping.m', mapping(usual))]),
    'created for an app that isn’t provisioned': plan([
      keep('okta_app_saml.oneid', app()),
      create('okta_profile_mapping.m', mapping({ role: ["'ADMIN'"] })),
    ]),
    'imported, whose old expressions no plan shows': plan([
      imported('okta_profile_mapping.m', mapping({}), mapping(usual)),
    ]),
    'the way back': plan([
      update(
        'okta_profile_mapping.m',
        mapping({ firstName: ['appuser.givenName'] }, { target_type: 'user' }),
        mapping({ firstName: ['appuser.familyName'] }, { target_type: 'user' }),
      ),
    ]),
  },
});
