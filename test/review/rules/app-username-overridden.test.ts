import { create, describeRule, findingsOf, keep, plan, replace, update } from '../plans';

const APP = { id: '0oaAPP', label: 'Zuora OneID', user_name_template: '${source.email}' };
const ADA = { id: '00u1', login: 'ada@example.com', email: 'ada@mail.example', first_name: 'Ada', status: 'ACTIVE' };
const app = (values = {}) => keep('okta_app_saml.oneid', { ...APP, ...values });
const ada = (values = {}) => keep('okta_user.ada', { ...ADA, ...values });
const assigned = (username: string | null, marks = {}) =>
  create('okta_app_user.u', { app_id: '0oaAPP', user_id: '00u1', username }, marks);
const SECRET = { attribute: 'username', before: null, after: { sensitive: true as const } };

describeRule('app-username-overridden', {
  offending: {
    'another name than the template gives': [
      plan([app(), ada(), assigned('root@example.com')]),
      { severity: 'high', certainty: 'certain', changes: [SECRET] },
    ],
    'another case of letters': [plan([app(), ada(), assigned('Ada@mail.example')]), { severity: 'high' }],
    'a template with a suffix': [
      plan([app({ user_name_template_suffix: '.test' }), ada(), assigned('ada@mail.example')]),
      { severity: 'high' },
    ],
    'a template of a function': [
      plan([
        app({ user_name_template: '${fn:substringBefore(source.login, "@")}' }),
        ada(),
        assigned('ada@example.com'),
      ]),
      { severity: 'high' },
    ],
    'assigned anew': [
      plan([
        app(),
        ada(),
        replace(
          'okta_app_user.u',
          { app_id: '0oaAPP', user_id: '00u2', username: 'bob@mail.example' },
          { app_id: '0oaAPP', user_id: '00u1', username: 'bob@mail.example' },
        ),
      ]),
      { severity: 'high' },
    ],
    'a person whom the plan does not tell': [
      plan([app(), assigned('ada@mail.example')]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'an attribute of the person that it does not tell': [
      plan([app(), ada({ email: null }), assigned('ada@mail.example')]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'an app that it does not tell': [plan([ada(), assigned('ada@mail.example')]), { severity: 'medium' }],
    'a template that is not computed here': [
      plan([app({ user_name_template: '${fn:odd(source.email)}' }), ada(), assigned('ada@mail.example')]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'a name that is known only after apply': [
      plan([app(), ada(), assigned(null, { after_unknown: { username: true } })]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'of a person whom the plan makes': [
      plan(
        [
          app(),
          create('okta_user.ada', { ...ADA, id: undefined }),
          create(
            'okta_app_user.u',
            { app_id: '0oaAPP', username: 'root@example.com' },
            { after_unknown: { user_id: true } },
          ),
        ],
        {
          configuration: {
            root_module: {
              resources: [
                {
                  address: 'okta_app_user.u',
                  type: 'okta_app_user',
                  name: 'u',
                  expressions: { user_id: { references: ['okta_user.ada.id', 'okta_user.ada'] } },
                },
              ],
            },
          },
        },
      ),
      { severity: 'high', certainty: 'certain' },
    ],
    'in an app that the plan makes': [
      plan([create('okta_app_saml.oneid', APP), ada(), assigned('root@example.com')]),
      { severity: 'medium', certainty: 'certain' },
    ],
    'in an app that the plan makes, by an id known only after apply': [
      plan([
        create('okta_app_saml.oneid', { ...APP, id: undefined }),
        create('okta_app_user.u', { user_id: '00u1', username: 'a' }, { after_unknown: { app_id: true } }),
      ]),
      { severity: 'medium', certainty: 'possible' },
    ],
  },
  fine: {
    'the name that the template gives': plan([app(), ada(), assigned('ada@mail.example')]),
    'the name of a function': plan([
      app({ user_name_template: '${fn:substringBefore(source.login, "@")}' }),
      ada(),
      assigned('ada'),
    ]),
    'no name: the template decides': plan([app(), ada(), assigned(null)]),
    'changed, which another rule judges': plan([
      app(),
      ada(),
      update(
        'okta_app_user.u',
        { app_id: '0oaAPP', user_id: '00u1', username: 'a' },
        { app_id: '0oaAPP', user_id: '00u1', username: 'b' },
      ),
    ]),
  },
});

test('no value of the person is in the finding', () => {
  const found = findingsOf('app-username-overridden', plan([app(), ada(), assigned('root@example.com')]));
  expect(JSON.stringify(found)).not.toMatch(/root@|ada@/);
});
