import type { DeclaredInstance } from './declared-instance';
import { declaredRecords } from './declared-records';
import { OktaResources } from './okta-resources';
import { NothingByHand, StateError } from './state-error';
import { stateResources } from './state-resources';
import { parseJson } from './terraform-json';

/**
 * What the instances of `OneIdScimProvisioning` in a state declared, by the address of their app.
 *
 * @param text a state file (`terraform.tfstate`), or the output of `terraform show -json` or `tofu show -json`, of a state
 *   or of a plan; of a plan it is the state that it was made from
 * @throws NothingByHand if Okta's API writes all of the provisioning
 * @throws StateError if it is no state, none of this library's, or lacks a part of an instance
 */
export function readState(text: string): DeclaredInstance[] {
  const json = parseJson(text);
  const resources = stateResources(json);
  const okta = new OktaResources(resources);
  const records = declaredRecords(resources);
  if (records.length === 0) {
    const connections = okta.connections();
    if (connections.length > 0) throw new NothingByHand(connections);
    throw new StateError(
      resources.length === 0
        ? `nothing is in this state: it is another folder's or workspace's, or nothing is applied yet. Pass the folder of the stack with \`--dir\`, such as cdktf.out/stacks/oneid, or ${APPLY_FIRST}`
        : `it has no record of a OneIdScimProvisioning: ${APPLY_FIRST}`,
    );
  }
  const instances = records.map(({ appId, address, connection, toApp }) => {
    const app = okta.app(appId);
    if (app === undefined) {
      throw new StateError(`${address}: its app ${appId} isn't in the state: pass the state of the whole stack`);
    }
    return {
      app,
      connection,
      toApp,
      mapping: okta.mapping(appId),
      attributes: okta.attributes(appId),
      pushGroups: okta.pushGroups(appId),
      assignments: okta.assignments(appId),
      ...(okta.keepsOtherAssignments(appId) && { keepsOtherAssignments: true }),
    };
  });
  return instances.sort((one, other) => (one.app.address < other.app.address ? -1 : 1));
}

const APPLY_FIRST = 'apply the stack first, with phase "app" where provisioning is still off in Okta';
