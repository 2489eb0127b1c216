import { reviewPlans } from '../../../lib/review';
import { app, describeRule, imported, mapping, plan, pushGroup, remove, replace, update } from '../plans';

describeRule('imported-and-destroyed', {
  offending: {
    'an app that is imported and deleted': [
      plan([imported('okta_app_saml.renamed', app()), remove('okta_app_saml.oneid', app())]),
      {
        severity: 'critical',
        address: 'okta_app_saml.renamed',
        action:
          "Don't apply. Take the import block out and say that the resource moves: `moved { from = okta_app_saml.oneid to = okta_app_saml.renamed }`. Where `OneIdScimProvisioning` declares it, give that `movedFrom` with the id that it had instead: this moves all that it made.",
      },
    ],
    'an app that is imported, changed and deleted': [
      plan([imported('okta_app_saml.renamed', app(), app({ hide_web: true })), remove('okta_app_saml.oneid', app())]),
      { severity: 'critical' },
    ],
    'an app that is imported and replaced': [
      plan([imported('okta_app_saml.renamed', app()), replace('okta_app_saml.oneid', app(), app({ id: undefined }))]),
      { severity: 'critical' },
    ],
    'a mapping, whose deletion empties it': [
      plan([imported('okta_profile_mapping.b', mapping()), remove('okta_profile_mapping.a', mapping())]),
      { severity: 'critical' },
    ],
    'a push': [
      plan([imported('okta_push_group.b', pushGroup()), remove('okta_push_group.a', pushGroup())]),
      {
        severity: 'critical',
        action:
          "Don't apply. Take the import block out and say that the resource moves: `moved { from = okta_push_group.a to = okta_push_group.b }`. Where `OneIdScimProvisioning` declares it, give that `movedFrom: [{ from: 'okta_push_group.a', to: 'okta_push_group.b' }]` instead.",
      },
    ],
  },
  fine: {
    'another app is deleted': plan([
      imported('okta_app_saml.renamed', app()),
      remove('okta_app_saml.other', app({ id: '0oaOTHER' })),
    ]),
    'an import alone': plan([imported('okta_app_saml.renamed', app())]),
    'no import': plan([update('okta_app_saml.a', app(), app({ label: 'x' })), remove('okta_app_saml.b', app())]),
  },
});

test('it is found where another plan destroys it', () => {
  const { findings } = reviewPlans([
    { name: 'new', plan: plan([imported('okta_app_saml.a', app())]) },
    { name: 'old', plan: plan([remove('okta_app_saml.a', app())]) },
  ]).document;
  expect(findings.map(({ plan: name, rule }) => `${name} ${rule}`)).toContain('new imported-and-destroyed');
});
