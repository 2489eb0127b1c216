import { CALLS, scopesOf } from '../../docs/generate/permissions';
import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../lib';
import { TOKEN_CHECK } from '../../lib/okta/route-scopes';
import { OktaSimulator } from '../../lib/testing';
import { describeWithTerraform } from '../support/terraform';
import { setUpProvisioning } from './administrator';
import { stackJson, unprotected, Workspace } from './workspace';

const LABEL = 'Zuora OneID';

/** What docs/operating/permissions.md says of Terraform, held against what the real provider calls from the first apply to the end. */
describeWithTerraform('the calls of Terraform', () => {
  const plans = new Set<string>();
  const applies = new Set<string>();

  beforeAll(async () => {
    for (const pipeline of ['v1', 'idx'] as const) {
      const okta = await OktaSimulator.start({ pipeline });
      for (const group of ['Finance', 'Sales', 'OneID Users', 'Auditors']) okta.admin.createGroup(group);
      const stack = (more: Partial<OneIdScimProvisioningConfig>) =>
        stackJson((scope) => {
          new OneIdScimProvisioning(scope, 'oneid', {
            app: { source: 'create', label: LABEL },
            attributeSchema: 'declared',
            pushGroups: ['Finance', 'Sales'],
            assignments: ['OneID Users', 'Auditors'],
            ...more,
          });
        });
      const workspace = await Workspace.create(okta, stack({ phase: 'app' }));
      const note = (set: Set<string>) => {
        for (const route of Object.keys(okta.requests.byRoute())) set.add(route);
        okta.requests.clear();
      };
      const applied = async (json: ReturnType<typeof stack>) => {
        workspace.write(json);
        okta.requests.clear();
        await workspace.planJson();
        note(plans);
        const { status, output } = await workspace.apply();
        if (status !== 0) throw new Error(output);
        note(applies);
      };
      await applied(stack({ phase: 'app' }));
      setUpProvisioning(okta, LABEL);
      await applied(stack({}));
      await applied(
        stack({
          app: { source: 'create', label: LABEL, adminNote: 'changed' },
          pushGroups: [{ sourceGroup: { name: 'Finance' }, status: 'INACTIVE' }],
          supportedActions: { pushGroups: true },
          assignments: ['Auditors'],
          attributes: { locale: 'user.locale' },
        }),
      );
      // What was declared has to be taken out of the mapping before Okta lets it go, which a destroy of all doesn't: Okta's refusal counts as a call.
      workspace.write(unprotected(stack({ assignments: ['Auditors'] })));
      await workspace.destroy();
      note(applies);
      await okta.stop();
    }
  });

  test('a plan makes those that are listed, which only read', () => {
    plans.delete(TOKEN_CHECK);
    expect([...plans].filter((route) => !CALLS['`terraform plan`']?.includes(route))).toEqual([]);
    expect(scopesOf(plans)).toEqual(scopesOf(CALLS['`terraform plan`'] ?? []));
  });

  test('an apply makes those that are listed', () => {
    applies.delete(TOKEN_CHECK);
    expect([...applies].filter((route) => !CALLS['`terraform apply`']?.includes(route))).toEqual([]);
    expect((CALLS['`terraform apply`'] ?? []).filter((route) => !applies.has(route) && !plans.has(route))).toEqual([]);
  });
});
