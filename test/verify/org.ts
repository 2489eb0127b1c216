import type { HttpOptions } from '../../lib/http';
import { OktaOrg } from '../../lib/okta-org';
import { ONE_ID_ATTRIBUTES, oneIdAttribute } from '../../lib/one-id/attributes';
import { type DeclaredInstance, readState } from '../../lib/state';
import { type AppSnapshot, OktaSimulator, type OktaSimulatorOptions } from '../../lib/testing';
import { type Line, type Verification, verify } from '../../lib/verify';
import { setUpProvisioning } from '../e2e/administrator';
import { CONNECTION, resource, shown, TO_APP, type Values } from '../state/states';
import { call, SAML_APP } from '../testing/call';

export const LABEL = 'Zuora OneID';
export const QUICK: HttpOptions = { limits: { retryPause: 1 } };

/** An org in which everything is as the declaration of `DeclaredOrg` says. */
export class DeclaredOrg implements AsyncDisposable {
  readonly okta: OktaOrg;

  private constructor(
    readonly sim: OktaSimulator,
    /** As the last apply left it. */
    private readonly applied: AppSnapshot,
  ) {
    this.okta = OktaOrg.fromEnvironment(sim.environment(), QUICK);
    sim.requests.clear();
  }

  static async start(options: OktaSimulatorOptions = {}): Promise<DeclaredOrg> {
    const sim = await OktaSimulator.start(options);
    for (const group of ['Finance', 'Sales', 'Everyone in OneID', 'Auditors']) sim.admin.createGroup(group);
    await call(sim, 'POST', '/api/v1/apps', SAML_APP);
    setUpProvisioning(sim, LABEL);
    sim.admin.changeAttributes(LABEL, {
      costCenter2: { externalName: 'costCenter', externalNamespace: 'urn:acme:User' },
    });
    const mapped = [
      ...ONE_ID_ATTRIBUTES.map(({ variable, expression }) => ({
        variable: variable === 'emailType' ? (options.assumptions?.emailTypeAttribute ?? variable) : variable,
        expression,
      })),
      { variable: 'costCenter2', expression: 'user.costCenter' },
    ];
    sim.admin.changeMapping(
      LABEL,
      Object.fromEntries(
        mapped.map(({ variable, expression }) => [variable, { expression, pushStatus: 'PUSH' as const }]),
      ),
    );
    for (const group of ['Finance', 'Sales']) sim.admin.pushGroup(LABEL, group);
    for (const group of ['Everyone in OneID', 'Auditors']) sim.admin.assignGroup(LABEL, group);
    return new DeclaredOrg(sim, sim.state().apps[0] as AppSnapshot);
  }

  get appId(): string {
    return this.applied.id;
  }

  /** The state, as `terraform show -json` prints it. */
  state({
    phase = 'provisioning',
    connection = {},
    toApp = {},
    keepsOtherAssignments = false,
  }: StateOptions = {}): string {
    const {
      id: app_id,
      name,
      label,
      status,
      features,
      userNameTemplate,
      mappings,
      assignments,
      pushGroups,
    } = this.applied;
    const names = Object.fromEntries([
      ...assignments.map(({ groupId, group }) => [groupId, group]),
      ...pushGroups.map((push) => [push.sourceGroupId, push.sourceGroup]),
    ]);
    const supportedActions = { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true };
    return shown([
      resource('okta_app_saml.oneid', {
        id: app_id,
        name,
        label,
        status,
        features: phase === 'app' ? [] : features,
        embed_url: `https://sim.okta.com/home/${name}/${app_id}/aln1`,
        user_name_template: (userNameTemplate as { template: string }).template,
      }),
      resource('terraform_data.connection', {
        output: { ...CONNECTION, appId: app_id, supportedActions, ...connection },
      }),
      resource('terraform_data.to_app', { output: { ...TO_APP, appId: app_id, ...toApp } }),
      ...(phase === 'app'
        ? []
        : [
            resource('data.okta_groups.named', { groups: Object.entries(names).map(([id, name]) => ({ id, name })) }),
            resource('okta_profile_mapping.oneid', {
              id: mappings.toApp.id,
              target_id: app_id,
              mappings: Object.entries(mappings.toApp.properties)
                .filter(([id]) => oneIdAttribute(id) !== undefined || id === 'costCenter2')
                .map(([id, { expression, pushStatus }]) => ({ id, expression, push_status: pushStatus })),
            }),
            resource('okta_app_user_schema_property.cost_center', {
              app_id,
              index: 'costCenter2',
              external_name: 'costCenter',
              external_namespace: 'urn:acme:User',
            }),
            ...pushGroups.map((push) =>
              resource(`okta_push_group.${push.sourceGroup.toLowerCase()}`, {
                id: push.id,
                app_id,
                source_group_id: push.sourceGroupId,
                status: 'ACTIVE',
                target_group_name: push.targetGroup,
                target_group_id: push.targetGroupId,
              }),
            ),
            ...(keepsOtherAssignments
              ? assignments.map(({ groupId, priority }) =>
                  resource(`okta_app_group_assignment.${groupId}`, { app_id, group_id: groupId, priority }),
                )
              : [
                  resource('okta_app_group_assignments.oneid', {
                    app_id,
                    group: assignments.map(({ groupId, priority }) => ({ id: groupId, priority })),
                  }),
                ]),
          ]),
    ]);
  }

  declared(options: StateOptions = {}): DeclaredInstance[] {
    return readState(this.state(options));
  }

  verify(options: StateOptions = {}): Promise<Verification> {
    return verify(this.declared(options), { okta: this.okta });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sim.stop();
  }
}

interface StateOptions {
  /** Each assignment is a resource of its own. */
  readonly keepsOtherAssignments?: boolean;
  readonly phase?: 'app' | 'provisioning';
  readonly connection?: Values;
  readonly toApp?: Values;
}

/** The lines that fail. */
export function failures({ instances }: Verification): Line[] {
  return instances.flatMap(({ lines }) => lines).filter(({ status }) => status === 'fail');
}
