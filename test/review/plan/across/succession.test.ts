import { reviewPlan, reviewPlans } from '../../../../lib/review';
import {
  app,
  assignments,
  connection,
  connectionInput,
  create,
  forget,
  plan,
  pushGroup,
  record,
  remove,
  replace,
} from '../../plans';

const rulesIn = (of: Record<string, unknown>) =>
  reviewPlan(of).document.findings.map(({ rule, address }) => `${rule} ${address}`);

const moved = (after: Record<string, unknown>) => [
  remove('okta_app_connection.oneid', connection()),
  create('okta_app_connection.renamed', after),
];

describe('a resource at another address without a moved block', () => {
  test('is one change: what differs is found at the new address, and nothing is said to be removed', () => {
    const elsewhere = connection({
      base_url: 'https://evil.example.com',
      profile: { auth_scheme: 'OAUTH2', client_id: 'x', token: null, settings: null, signing: null },
    });
    expect(rulesIn(plan(moved(elsewhere)))).toEqual([
      'connection-authentication-changed okta_app_connection.renamed',
      'connection-endpoint-changed okta_app_connection.renamed',
      'connection-credential-rotated okta_app_connection.renamed',
    ]);
  });
  test('says nothing but a note where nothing differs', () => {
    const { findings, notes } = reviewPlan(plan(moved(connection()))).document;
    expect(findings).toEqual([]);
    expect(notes).toEqual([
      'okta_app_connection.oneid goes and okta_app_connection.renamed takes over the same thing in Okta: reviewed as one change.',
    ]);
  });
  test('is found whatever the order in the plan', () => {
    const changes = moved(connection({ action: 'deactivate' }));
    expect(rulesIn(plan([...changes].reverse()))).toEqual(rulesIn(plan(changes)));
  });
  test('is found across plans that are reviewed together', () => {
    const [gone, made] = moved(connection({ action: 'deactivate' }));
    const { document } = reviewPlans([
      { name: 'old.json', plan: plan([gone]) },
      { name: 'new.json', plan: plan([made]) },
    ]);
    expect(document.findings).toMatchObject([{ rule: 'connection-deactivated', plan: 'new.json' }]);
  });
  test('is the declared record too', () => {
    const changes = [
      remove('terraform_data.connection', record(connectionInput())),
      create('terraform_data.renamed', record(connectionInput({ baseUrl: 'https://evil.example.com' }))),
    ];
    const expected = {
      address: 'terraform_data.renamed',
      changes: [{ attribute: 'baseUrl', before: 'https://one.zuora.com/scim/v2', after: 'https://evil.example.com' }],
    };
    expect(reviewPlan(plan(changes)).document.findings).toMatchObject([
      { rule: 'connection-endpoint-changed', ...expected },
      { rule: 'connection-record-changed', ...expected },
    ]);
  });
  test('is a list of assignments that is forgotten, not one that is destroyed', () => {
    const after = create('okta_app_group_assignments.renamed', assignments(['00gA']));
    const before = assignments(['00gA', '00gB']);
    const found = reviewPlan(plan([forget('okta_app_group_assignments.oneid', before), after])).document.findings;
    expect(found).toMatchObject([{ rule: 'assignment-removed', changes: [{ before: '00gB', after: null }] }]);
    const destroyed = reviewPlan(plan([remove('okta_app_group_assignments.oneid', before), after])).document.findings;
    expect(destroyed).toMatchObject([{ changes: [{ before: '00gA' }, { before: '00gB' }] }]);
  });
  test('is a replacement of a push or of a group rule, which Okta deletes', () => {
    const push = [remove('okta_push_group.finance', pushGroup()), create('okta_push_group.renamed', pushGroup())];
    expect(rulesIn(plan(push))).toEqual(['push-group-replaced okta_push_group.renamed']);
    const rule = { id: '0pr1', name: 'Finance people', status: 'ACTIVE' };
    const rules = [remove('okta_group_rule.finance', rule), create('okta_group_rule.renamed', rule)];
    expect(rulesIn(plan(rules))).toEqual(['group-rule-replaced okta_group_rule.renamed']);
  });
  test('is a push that is forgotten', () => {
    const changes = [
      forget('okta_push_group.finance', pushGroup()),
      create('okta_push_group.renamed', pushGroup({ status: 'INACTIVE' })),
    ];
    expect(rulesIn(plan(changes))).toEqual(['push-group-stopped okta_push_group.renamed']);
  });
});

describe('is two changes', () => {
  test('when the new one is of another app', () => {
    expect(rulesIn(plan(moved(connection({ id: '0oaNEW' }))))).toEqual([
      'connection-removed okta_app_connection.oneid',
      // That app is in no plan: what its connection was nobody knows.
      'connection-authentication-changed okta_app_connection.renamed',
      'connection-endpoint-changed okta_app_connection.renamed',
    ]);
  });
  test('when the app is made anew, so that its id is not known', () => {
    const changes = [
      remove('okta_app_connection.oneid', connection()),
      create('okta_app_connection.renamed', connection({ id: undefined, action: 'deactivate' }), {
        after_unknown: { id: true },
      }),
      replace('okta_app_saml.oneid', app(), app({ id: undefined }), { after_unknown: { id: true } }),
    ];
    expect(rulesIn(plan(changes))).toEqual(['app-replaced okta_app_saml.oneid']);
  });
});
