import { app, create, describeRule, mapping, plan, update } from '../plans';

const nameId = (template: string) =>
  plan([update('okta_app_saml.oneid', app(), app({ subject_name_id_template: template }))]);
const username = (template: string) => plan([update('okta_app_swa.x', app(), app({ user_name_template: template }))]);
const email = (expression: string) =>
  plan([update('okta_profile_mapping.m', mapping({ email: ['user.email'] }), mapping({ email: [expression] }))]);

describeRule('identity-same-for-everybody', {
  offending: {
    'a NameID that is one address': [
      nameId('admin@example.com'),
      {
        severity: 'critical',
        certainty: 'certain',
        changes: [{ attribute: 'subject_name_id_template', before: '${user.userName}', after: 'admin@example.com' }],
      },
    ],
    'a NameID that is one word': [nameId('admin'), { severity: 'critical' }],
    'a NameID with an expression that reads nobody': [nameId("${'admin'}@example.com"), {}],
    'a NameID that reads the app only': [nameId('${app.name}'), {}],
    'a username that is one word': [
      username('shared'),
      { title: 'Everybody has one and the same username in the app “Zuora OneID”' },
    ],
    'an e-mail address that is one text': [
      email("'admin@example.com'"),
      { title: 'Everybody gets one and the same email in the app' },
    ],
    'an e-mail address put together of constants': [email("String.append('admin', '@example.com')"), {}],
    'an e-mail address that reads a person and gives everybody the same': [
      email("user.email == 'x' ? 'admin@example.com' : 'admin@example.com'"),
      {},
    ],
    'in an app that is created': [
      plan([create('okta_app_saml.oneid', app({ subject_name_id_template: 'admin' }))]),
      { severity: 'critical', changes: [{ attribute: 'subject_name_id_template', before: null, after: 'admin' }] },
    ],
    'in a mapping that is created': [
      plan([create('okta_profile_mapping.m', mapping({ userName: ["'everybody'"] }))]),
      { severity: 'critical' },
    ],
  },
  fine: {
    'another attribute of the person': nameId('${user.email}'),
    'a function of the person': nameId('${fn:substringBefore(user.email, "@")}'),
    'a template with text around': username('acme-${source.login}'),
    'a bare expression': username('String.substringBefore(source.login, "@")'),
    'a person’s manager': email('getManagerUser("active_directory").email'),
    'it was so before': plan([
      update(
        'okta_app_saml.oneid',
        app({ subject_name_id_template: 'x' }),
        app({ subject_name_id_template: 'x', label: 'New' }),
      ),
    ]),
    'it isn’t known yet': plan([
      update('okta_app_saml.oneid', app(), app({ subject_name_id_template: undefined }), {
        after_unknown: { subject_name_id_template: true },
      }),
    ]),
    'a mapping into Okta': plan([
      create('okta_profile_mapping.m', mapping({ email: ["'x@example.com'"] }, { target_type: 'user' })),
    ]),
  },
});
