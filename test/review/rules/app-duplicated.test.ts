import {
  app,
  create,
  describeRule,
  forget,
  inState,
  keep,
  plan,
  planWithState,
  remove,
  replace,
  update,
} from '../plans';

const made = create('okta_app_saml.new', app({ id: undefined }), { after_unknown: { id: true } });
const apps = (...labels: string[]) =>
  inState('data.okta_apps.same', {
    label: 'Zuora OneID',
    apps: labels.map((label, index) => ({ id: `0oa${index}`, label, features: ['PUSH_NEW_USERS'] })),
  });
const configured = (...keys: string[]) => ({
  configuration: {
    root_module: {
      resources: keys.map((key, index) => ({
        address: `okta_app_saml.${index === 0 ? 'new' : 'old'}`,
        type: 'okta_app_saml',
        provider_config_key: key,
      })),
    },
  },
});
const old = keep('okta_app_saml.old', app());

describeRule('app-duplicated', {
  offending: {
    'the state is lost: Okta has the app': [
      planWithState([made], [apps('Zuora OneID')]),
      { severity: 'high', title: 'A second app of this label is made; people are provisioned to the first' },
    ],
    'in other letters': [planWithState([made], [apps('zuora oneid ')]), { severity: 'high' }],
    'beside one that stays': [plan([old, made]), { severity: 'high', title: 'A second app of this label is made' }],
    'beside one that is forgotten': [plan([forget('okta_app_saml.old', app()), made]), { severity: 'high' }],
    'beside one that a data source reads': [
      planWithState([made], [inState('data.okta_app_saml.x', app())]),
      { severity: 'high' },
    ],
    'beside one that the data source of any type reads': [
      planWithState([made], [inState('data.okta_app.x', { id: '0oaX', label: 'Zuora OneID' })]),
      { severity: 'high' },
    ],
    'beside one that gets this label': [
      plan([update('okta_app_saml.old', app({ label: 'Old' }), app()), made]),
      { severity: 'high' },
    ],
    'with one configuration of the provider': [plan([made, old], configured('okta', 'okta')), { severity: 'high' }],
  },
  fine: {
    'apps that only begin like it': planWithState([made], [apps('Zuora OneID Sandbox')]),
    'on a fresh org': planWithState([made], [apps()]),
    'the old one is destroyed': plan([made, remove('okta_app_saml.old', app())]),
    'the old one is replaced': plan([replace('okta_app_saml.new', app(), app({ id: undefined }))]),
    'the old one gets another label': plan([update('okta_app_saml.old', app(), app({ label: 'Old' })), made]),
    'in another org': plan([made, old], configured('okta.eu', 'okta')),
  },
});
