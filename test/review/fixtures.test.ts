import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REVIEW_FORMATS, renderReview, reviewPlan } from '../../lib/review';
import { RULES } from '../../lib/review/rules';
import { CASES } from './cases';
import { reviewWith } from './previews';

/** Plans that the real provider made; fixtures/make.ts makes them again. */
const FOLDER = path.join(__dirname, 'fixtures');
const read = (name: string) => readFileSync(path.join(FOLDER, `${name}.json`), 'utf8');

const EXPECTED: Record<string, string[]> = {
  'first-creation': [],
  'no-changes': [],
  'connection-deactivated': ['critical connection-deactivated okta_app_connection.hub'],
  'connection-changed': [
    'high connection-authentication-changed okta_app_connection.hub',
    'high connection-endpoint-changed okta_app_connection.hub',
    'low connection-credential-rotated okta_app_connection.hub',
  ],
  'connection-app-changed': ['critical connection-app-changed okta_app_connection.hub'],
  'connection-and-features-removed': [
    'high connection-removed okta_app_connection.hub',
    'high features-unmanaged okta_app_features.hub',
  ],
  renamed: [
    'critical connection-deactivated okta_app_connection.renamed',
    'critical user-deactivation-off okta_app_features.renamed',
    'critical user-deactivation-off terraform_data.renamed',
    'medium connection-record-changed terraform_data.renamed',
  ],
  'credential-rotated': ['low connection-credential-rotated okta_app_connection.hub'],
  'features-off': [
    'critical user-deactivation-off okta_app_features.hub',
    'high password-sync-changed okta_app_features.hub',
    'high user-creation-off okta_app_features.hub',
    'medium profile-updates-off okta_app_features.hub',
  ],
  'records-changed': [
    'critical user-deactivation-off terraform_data.features',
    'high connection-endpoint-changed terraform_data.connection',
    'high user-creation-off terraform_data.features',
    'medium connection-record-changed terraform_data.connection',
    'medium connection-record-changed terraform_data.features',
    'medium profile-updates-off terraform_data.features',
  ],
  'push-groups-replaced': [
    'critical push-group-deletes-target okta_push_group.sales',
    'high push-group-replaced okta_push_group.finance',
  ],
  'push-groups-removed': [
    'critical push-group-deletes-target okta_push_group.sales',
    'high push-group-unlinked okta_push_group.finance',
  ],
  'imported-twice': ['medium imported-twice okta_app_saml.again'],
  'push-group-takes-over': ['high push-group-takes-over okta_push_group.interns (possible)'],
  'app-username-overridden': ['high app-username-overridden okta_app_user.overridden'],
  'push-group-stopped': ['high push-group-stopped okta_push_group.finance'],
  'identity-changed': [
    'critical identity-mapping-changed okta_app_saml.oneid',
    'critical identity-mapping-changed okta_profile_mapping.oneid',
  ],
  'mapping-pruned': [
    'high mapping-prunes-unmanaged okta_profile_mapping.oneid',
    'high mapping-removed okta_profile_mapping.oneid',
    'medium mapping-not-pushed okta_profile_mapping.oneid',
  ],
  'mapping-left-behind': ['low mapping-left-behind okta_profile_mapping.oneid'],
  'mapping-destroyed': ['critical mapping-cleared okta_profile_mapping.oneid'],
  'attribute-replaced': ['high attribute-values-lost okta_app_user_schema_property.cost_center'],
  'app-destroyed': [
    'critical app-destroyed okta_app_saml.hub',
    'critical app-destroyed okta_app_saml.oneid',
    'critical assignment-removed okta_app_group_assignment.hub',
    'critical assignment-removed okta_app_group_assignments.oneid',
    'critical group-destroyed okta_group.finance',
    'critical group-destroyed okta_group.interns',
    'critical group-destroyed okta_group.sales',
    'critical mapping-cleared okta_profile_mapping.oneid',
    'critical push-group-deletes-target okta_push_group.sales',
    'high attribute-values-lost okta_app_user_schema_property.cost_center',
    'high group-rule-deleted okta_group_rule.finance',
    'high push-group-unlinked okta_push_group.finance',
  ],
  'app-tainted': [
    'critical app-replaced okta_app_saml.oneid',
    'critical assignment-removed okta_app_group_assignments.oneid',
    'critical push-group-deletes-target okta_push_group.sales',
    'high push-group-replaced okta_push_group.finance',
    'medium connection-record-changed terraform_data.connection (possible)',
    'medium connection-record-changed terraform_data.features (possible)',
  ],
  'app-deactivated': ['critical app-deactivated okta_app_saml.oneid'],
  'sign-on-changed': [
    'high sign-on-address-changed okta_app_saml.oneid',
    'high sign-on-weakened okta_app_saml.oneid',
    'medium sign-on-changed okta_app_saml.oneid',
  ],
  'assignments-removed': [
    'critical assignment-removed okta_app_group_assignment.hub',
    'critical assignment-removed okta_app_group_assignments.oneid',
  ],
  'group-destroyed': [
    'critical assignment-removed okta_app_group_assignments.oneid',
    'critical group-destroyed okta_group.sales',
    'critical push-group-deletes-target okta_push_group.sales',
  ],
  'group-rule-replaced': ['high group-rule-replaced okta_group_rule.finance'],
  targeted: ['critical assignment-removed okta_app_group_assignments.oneid', 'medium plan-incomplete plan'],
  forgotten: ['high connection-removed okta_app_connection.hub', 'high features-unmanaged okta_app_features.hub'],
  'gate-failed': [
    'high gate-failed okta_push_group.finance',
    'high provisioning-drift check.oneid_provisioning',
    'low assignments-taken-over okta_app_group_assignments.oneid (possible)',
  ],
  errored: [
    'critical app-replaced okta_app_saml.hub',
    'high plan-errored plan',
    'high push-group-stopped okta_push_group.sales',
  ],
  // Planned right after the administrator did what is declared, and after the apply, without a refresh between.
  'drift-agrees': ['low assignments-taken-over okta_app_group_assignments.oneid (possible)'],
  'drift-after-apply': [],
  drift: ['high provisioning-drift check.oneid_provisioning', 'high provisioning-drift okta_app_saml.oneid'],
  harmful: [
    'critical assignment-removed okta_app_group_assignments.oneid',
    'critical push-group-deletes-target okta_push_group.sales',
    'critical user-deactivation-off terraform_data.features',
    'high push-group-replaced okta_push_group.finance',
    'medium connection-record-changed terraform_data.features',
  ],
};

const findings = (name: string) =>
  reviewPlan(read(name)).document.findings.map(
    ({ severity, rule, address, certainty }) =>
      `${severity} ${rule} ${address}${certainty === 'possible' ? ' (possible)' : ''}`,
  );

test.each(Object.entries(EXPECTED))('%s', (name, expected) => {
  expect(findings(name)).toEqual(expected);
});

/** What is found with people, in a plan of the real provider. */
const WITH_PEOPLE = reviewWith(read('identity-changed')).document.findings.map(
  ({ severity, rule, address }) => `${severity} ${rule} ${address}`,
);

test('with people', () => {
  expect(WITH_PEOPLE).toEqual([
    'critical people-user-names-change okta_app_saml.oneid',
    'critical identity-mapping-changed okta_app_saml.oneid',
    'critical identity-mapping-changed okta_profile_mapping.oneid',
    'high people-problems okta_app_saml.oneid',
    'medium people-attributes-change okta_app_saml.oneid',
    'medium people-problems okta_app_saml.oneid',
  ]);
});

test('every fixture is tested, and every rule has one, or a case', () => {
  const files = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [path.parse(file).name] : []));
  expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  const lists = [...Object.values(EXPECTED), ...Object.values(CASES), WITH_PEOPLE];
  const found = new Set(lists.flatMap((list) => list.map((line) => line.split(' ')[1])));
  expect(RULES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

test('the token that stands in the plans in clear is in no report of them', () => {
  for (const name of Object.keys(EXPECTED)) {
    const text = read(name);
    const review = reviewPlan(text);
    const reports = REVIEW_FORMATS.map((format) => renderReview(review, format)).join();
    expect([name, reports.includes('CANARY')]).toEqual([name, false]);
  }
  expect(read('credential-rotated')).toContain('CANARY-token-2');
});
