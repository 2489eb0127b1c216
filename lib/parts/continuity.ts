import { AppGroupAssignment } from '@cdktf/provider-okta/lib/app-group-assignment';
import { AppGroupAssignments } from '@cdktf/provider-okta/lib/app-group-assignments';
import { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import { AppUserSchemaProperty } from '@cdktf/provider-okta/lib/app-user-schema-property';
import { ProfileMapping } from '@cdktf/provider-okta/lib/profile-mapping';
import { TerraformResource, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { AppConnection } from '../okta/bindings/app-connection';
import { AppFeatures } from '../okta/bindings/app-features';
import { PushGroup } from '../okta/bindings/push-group';
import { apiCapability } from '../okta/capabilities';
import { scimVariables } from '../okta/scim-attributes';
import { ONE_ID_ATTRIBUTES } from '../one-id/attributes';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { isAddress, typeOf } from '../props/schema/continuity';
import { assignedGroup, groupConstructId, groupKey, pushedGroup } from './references/group-reference';
import { blockAddress, terraformName } from './terraform/address';
import { AddressError } from './terraform/address-error';
import { type Move, MovedBlocks } from './terraform/blocks/moved-blocks';
import { RemovedBlocks } from './terraform/blocks/removed-blocks';
import { formerId, formerName } from './terraform/former-address';

/** Something that a state may have of a construct, whether the props still declare it or not. */
interface Part {
  readonly type: string;
  /** Id of its construct. */
  readonly id: string;
  /** The id that versions before 0.2.0 gave it; undefined for what they didn't have. */
  readonly formerId?: string;
}

/**
 * Carries what a state has over to these props, without a change in Okta: what has another address is moved here, and what
 * is no longer managed is forgotten. It writes what holds for every state, since it sees none; blocks for what a state
 * doesn't have do nothing.
 */
export function continuity(scope: Construct, settings: OneIdScimProvisioningSettings): void {
  const parts = distinct([...fixedParts(), ...attributeParts(settings), ...groupParts(scope, settings)]);
  const addressed = parts.map((part) => ({ ...part, address: addressOf(scope, part) }));
  refuseUnknownTargets(scope, settings, new Set(addressed.map(({ address }) => address)));
  const made = () => {
    const all = scope.node.findAll().filter((each) => TerraformResource.isTerraformResource(each));
    return new Map(all.map((each) => [blockAddress(each), each]));
  };
  new MovedBlocks(scope, 'moved', () => {
    const resources = made();
    return addressed.flatMap((part) =>
      chain(formerAddresses(scope, part, settings.movedFrom), part.address, resources.get(part.address)),
    );
  });
  new RemovedBlocks(scope, 'removed', () => {
    const resources = made();
    return addressed.map(({ address }) => address).filter((address) => !resources.has(address));
  });
}

function fixedParts(): Part[] {
  const same = (type: string, id: string) => ({ type, id, formerId: id });
  return [
    same(AppSaml.tfResourceType, 'app'),
    { type: 'terraform_data', id: 'connection', formerId: 'connection-record' },
    { type: 'terraform_data', id: 'provisioning-to-app', formerId: 'provisioning-record' },
    same(AppConnection.tfResourceType, 'connection'),
    same(AppFeatures.tfResourceType, 'features'),
    same(ProfileMapping.tfResourceType, 'profile-mapping'),
    same(AppGroupAssignments.tfResourceType, 'assignments'),
  ];
}

/**
 * All that are or might have been declared: of those that left the props only the ones to forget are known, and those that
 * Okta makes by itself. The latter were taken over when they were declared, and are Okta's again afterwards.
 */
function attributeParts({ app, attributes, forget }: OneIdScimProvisioningSettings): Part[] {
  const oneIds = ONE_ID_ATTRIBUTES.filter(({ kind }) => kind === 'custom').map(({ variable }) => variable);
  const byDefault = apiCapability(app) ? [] : [...oneIds, ...scimVariables()];
  const variables = [...byDefault, ...Object.keys(attributes), ...forget.attributes];
  return variables.map((variable) => {
    const id = `attribute-${variable}`;
    return { type: AppUserSchemaProperty.tfResourceType, id, formerId: id };
  });
}

function groupParts(scope: Construct, { pushGroups, assignments, forget }: OneIdScimProvisioningSettings): Part[] {
  const pushed = [...pushGroups, ...forget.pushGroups].map(pushedGroup);
  const assigned = [...assignments, ...forget.assignments].map(assignedGroup);
  return [
    ...pushed.map((group) => ({
      type: PushGroup.tfResourceType,
      id: groupConstructId('push', scope, group),
      formerId: formerId('push-group', groupKey(scope, group)),
    })),
    ...assigned.map((group) => ({
      type: AppGroupAssignment.tfResourceType,
      id: groupConstructId('assign', scope, group),
    })),
  ];
}

/** By address in Terraform, so that the order of declaration shows nowhere. */
function distinct(parts: readonly Part[]): Part[] {
  const byKey = new Map(parts.map((part) => [`${part.type}.${part.id}`, part]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

function addressOf(scope: Construct, { type, id }: Part, root = scope.node.id): string {
  return `${type}.${terraformName(`${root}_${id}`.replaceAll('-', '_'))}`;
}

/** Where states may have the part, the oldest first. */
function formerAddresses(
  scope: Construct,
  part: Part,
  movedFrom: OneIdScimProvisioningSettings['movedFrom'],
): string[] {
  const ids = scope.node.scopes.map(({ node }) => node.id);
  const own = ids.slice(TerraformStack.of(scope).node.scopes.length);
  const hashed = (path: readonly string[]) =>
    part.formerId === undefined ? [] : [`${part.type}.${formerName([...path, part.formerId])}`];
  const former = movedFrom.flatMap((each) => {
    if (typeof each !== 'string') return each.to === addressOf(scope, part) ? [each.from] : [];
    if (isAddress(each)) return typeOf(each) === part.type ? [each] : [];
    const path = each.split('/').filter(Boolean);
    const last = path.at(-1) ?? '';
    return [
      ...hashed(path),
      // An id alone is that of a construct beside this one, or right below the stack.
      ...(path.length === 1 ? hashed([...own.slice(0, -1), last]) : []),
      addressOf(scope, part, last),
    ];
  });
  return [...new Set([...hashed(own), ...former])];
}

/**
 * Steps from each address to the next. Terraform refuses two moves into one address, so they stand in a row: wherever a
 * state has the resource, it goes on from there to the end.
 */
function chain(former: readonly string[], address: string, resource: unknown): Move[] {
  // The team's own `moveFromId` is the last step, which CDKTF writes.
  const last = movedById(resource) ?? address;
  const places = [...former.filter((each) => each !== address && each !== last), last];
  return places.flatMap((from, index) => {
    const to = places[index + 1];
    return to === undefined ? [] : [{ from, to }];
  });
}

function movedById(resource: unknown): string | undefined {
  // CDKTF offers no way to read what moveFromId kept.
  return (resource as { _movedById?: { from: string } } | undefined)?._movedById?.from;
}

function refuseUnknownTargets(
  scope: Construct,
  { movedFrom }: OneIdScimProvisioningSettings,
  known: ReadonlySet<string>,
): void {
  for (const each of movedFrom) {
    if (typeof each === 'string' || known.has(each.to)) continue;
    throw new AddressError(
      `"${scope.node.path}" has nothing at ${each.to}, to which \`movedFrom\` moves ${each.from}. It has: ${[...known].join(', ')}.`,
    );
  }
}
