import { isObject, member } from '../../json';
import { CONNECTION_RECORD, connectionRecord, PROVISIONING_RECORD, provisioningRecord } from '../../records';
import type { DeclaredGroup, DeclaredInstance, MappedProperty } from '../../state';
import { type AppPage, OktaError, type OktaSimulator } from '../../testing';
import { DONE_DIRECTLY, NOTHING_OF_ONEID, stillOff } from '../terminal/messages';
import type { Engine, Outcome } from './engine';
import { groupIn, type Json, literal, objectOf, type PullRequest, readStack, resourcesOf } from './stack';

/** Without Terraform: what the stack says is put into the simulated org by the simulator itself, as far as the handoff needs it. */
export class DirectEngine implements Engine {
  readonly name = 'the simulator itself';
  readonly folder = undefined;
  private change: PullRequest = { clientId: '', clientSecretLocation: '' };

  constructor(
    private readonly source: string,
    private readonly okta: OktaSimulator,
  ) {}

  async apply(change: PullRequest): Promise<Outcome> {
    this.change = change;
    const said: string[] = [];
    try {
      for (const declared of await this.apps()) {
        const off = await this.applyRest(declared);
        if (off !== undefined) return { isFine: false, command: DONE_DIRECTLY, output: off };
        said.push(declared.app.label);
      }
    } catch (error) {
      if (!(error instanceof OktaError)) throw error;
      return { isFine: false, command: DONE_DIRECTLY, output: error.message };
    }
    return { isFine: true, command: DONE_DIRECTLY, output: said.join('\n') };
  }

  async plan(): Promise<Outcome> {
    return { isFine: false, command: DONE_DIRECTLY, output: '' };
  }

  async instances(): Promise<readonly DeclaredInstance[]> {
    return (await this.apps()).map((each) => this.instanceOf(each));
  }

  /** The apps of the stack, each made where it isn't there. */
  private async apps(): Promise<Declared[]> {
    const stack = readStack(this.source);
    const records = resourcesOf(stack, 'terraform_data').map(([, resource]) => objectOf(resource, 'input'));
    const declared: Declared[] = [];
    for (const [name, resource] of resourcesOf(stack, 'okta_app_saml')) {
      const own = records.filter(({ appId }) => appId === `\${okta_app_saml.${name}.id}`);
      const [connection, toApp] = [CONNECTION_RECORD, PROVISIONING_RECORD].map((kind) =>
        own.find((each) => each['kind'] === kind),
      );
      if (connection === undefined || toApp === undefined) continue;
      declared.push({ stack, name, connection, toApp, app: await this.app(resource) });
    }
    if (declared.length === 0) throw new Error(NOTHING_OF_ONEID);
    return declared;
  }

  private async app(resource: Json): Promise<AppPage> {
    const { admin } = this.okta;
    const label = literal(String(resource['label'] ?? ''));
    if (!this.okta.state().apps.some((each) => each.label === label)) {
      const text = (key: string) => literal(String(resource[key] ?? ''));
      const signOn = {
        ssoAcsUrl: text('sso_url'),
        audience: text('audience'),
        recipient: text('recipient'),
        destination: text('destination'),
      };
      const { id } = await admin.createApp({ label, signOn });
      const template = text('user_name_template');
      if (template !== '') admin.updateApp(id, { userNameTemplate: { template, type: 'BUILT_IN' } });
      return admin.lookAt(id);
    }
    return admin.lookAt(label);
  }

  /** Mapping, assignments and pushed groups, in this order. @returns why not, while provisioning is off */
  private async applyRest(declared: Declared): Promise<string | undefined> {
    const { admin } = this.okta;
    const { app } = declared;
    const { mapped, assigned, pushed } = contentOf(declared);
    if (mapped.length === 0 && assigned.length === 0 && pushed.length === 0) return undefined;
    const on = ['PUSH_NEW_USERS', 'PUSH_PROFILE_UPDATES', 'PUSH_USER_DEACTIVATION'];
    if (!app.features.some((each) => on.includes(each))) return stillOff(app.label);
    admin.changeMapping(
      app.id,
      Object.fromEntries(mapped.map(({ variable, expression }) => [variable, { expression, pushStatus: 'PUSH' }])),
    );
    const has = (list: readonly { group?: string; sourceGroup?: string }[], name: string) =>
      list.some(({ group, sourceGroup }) => (group ?? sourceGroup) === name);
    for (const group of assigned) if (!has(app.assignments, group)) admin.assignGroup(app.id, group);
    for (const group of pushed) if (!has(app.pushGroups, group)) admin.pushGroup(app.id, group);
    return undefined;
  }

  private instanceOf(declared: Declared): DeclaredInstance {
    const { name, connection, toApp } = declared;
    const app = this.okta.admin.lookAt(declared.app.id);
    const nulls = Object.fromEntries(
      Object.entries(connection).map(([key, value]) => [key, value === '${null}' ? null : value]),
    );
    const given = Object.fromEntries(Object.entries(this.change).filter(([, value]) => value !== ''));
    const { mapped, assigned } = contentOf(declared);
    const isApplied = Object.keys(app.mappings.toApp.properties).length > 0 && app.assignments.length > 0;
    const template = app.userNameTemplate['template'];
    return {
      app: {
        address: `okta_app_saml.${name}`,
        id: app.id,
        name: app.name,
        label: app.label,
        status: app.status,
        embedUrl: app.embedLink,
        metadataUrl: app.metadataUrl ?? undefined,
        features: app.features,
        userNameTemplate: typeof template === 'string' ? template : undefined,
      },
      connection: connectionRecord.parse({ ...nulls, ...given, appId: app.id }),
      toApp: provisioningRecord.parse({ ...toApp, appId: app.id }),
      mapping: isApplied
        ? { address: 'okta_profile_mapping', id: app.mappings.toApp.id, properties: mapped }
        : undefined,
      attributes: [],
      pushGroups: app.pushGroups.map((each) => ({
        address: 'okta_push_group',
        id: each.id,
        source: { id: each.sourceGroupId, name: each.sourceGroup },
        status: each.status,
        targetGroupName: each.targetGroup,
        targetGroupId: each.targetGroupId,
      })),
      assignments: isApplied
        ? app.assignments
            .filter(({ group }) => assigned.includes(group))
            .map(({ group, groupId }): DeclaredGroup => ({ id: groupId, name: group }))
        : undefined,
    };
  }
}

/** One instance of the construct in a stack, and its app in the org. */
interface Declared {
  readonly stack: Json;
  readonly name: string;
  readonly connection: Json;
  readonly toApp: Json;
  readonly app: AppPage;
}

/** What of a stack the second apply brings. */
function contentOf({ stack, name }: Declared): { mapped: MappedProperty[]; assigned: string[]; pushed: string[] } {
  const isOwn = (value: unknown) => value === `\${okta_app_saml.${name}.id}`;
  const own = (type: string, key: string) => resourcesOf(stack, type).filter(([, resource]) => isOwn(resource[key]));
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const mapped = own('okta_profile_mapping', 'target_id').flatMap(([, resource]) =>
    list(resource['mappings']).flatMap((each) =>
      isObject(each)
        ? [{ variable: String(each['id']), expression: literal(String(each['expression'])), pushStatus: 'PUSH' }]
        : [],
    ),
  );
  const together = own('okta_app_group_assignments', 'app_id').flatMap(([, resource]) =>
    list(resource['group']).map((each) => groupIn(member(each, 'id'))),
  );
  const alone = own('okta_app_group_assignment', 'app_id').map(([, resource]) => groupIn(resource['group_id']));
  const pushed = own('okta_push_group', 'app_id').map(([, resource]) => groupIn(resource['source_group_id']));
  const known = (names: readonly (string | undefined)[]) => names.flatMap((each) => each ?? []);
  return { mapped, assigned: known([...together, ...alone]), pushed: known(pushed) };
}
