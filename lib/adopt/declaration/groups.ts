import type { OktaGroup } from '../../okta-org/definitions';
import type { PlannedChange } from '../adoption';
import type { LiveApp, LivePush } from '../live-app';
import { given, type Part, quoted } from './part';

/** A group as the props name it, and what the reader of an id should know. */
interface GroupEntry {
  readonly reference: Readonly<Record<string, string>>;
  readonly named: ReadonlyMap<string, string>;
}

/**
 * One of Okta's own groups by its name, which no other of them has; the built-in ones with their type. A group of a directory
 * or of another app by its id: two of those may have one name, and a directory renames them.
 */
function groupEntry({ id, name, type }: OktaGroup): GroupEntry {
  const named = new Map<string, string>();
  if (isPlainName(name) && type === 'OKTA_GROUP') return { reference: { name }, named };
  if (isPlainName(name) && type === 'BUILT_IN') return { reference: { name, type }, named };
  return { reference: { id }, named: named.set(id, name) };
}

/** A name that a search finds and that can't be taken for an id or a token. */
function isPlainName(name: string): boolean {
  return name.trim() === name && !/[\p{Cc}\p{Cs}]|^00g|\$\{TfToken\[/u.test(name);
}

/** Groups that Okta pushes, with the id of each push. */
export function pushGroupsPart({ pushes, definition }: LiveApp): Part {
  if (pushes.length === 0) return { props: {} };
  if (!definition.features.includes('GROUP_PUSH')) {
    return {
      props: {},
      stays: pushes.map((push) => `The push of ${nameOf(push)}: Push Groups is off at Provisioning > Integration`),
    };
  }
  const entries = declaredPushes(pushes).map((push) => ({ push, group: groupEntry(push.source as OktaGroup) })); // Pushes without a source were left out before.
  const sorted = entries.sort((one, other) => compare(nameOf(one.push), nameOf(other.push)));
  return {
    props: given({
      pushGroups: sorted.length > 0 ? sorted.map(({ push, group }) => pushEntry(push, group)) : undefined,
    }),
    groupNames: new Map(sorted.flatMap(({ group }) => [...group.named])),
    changes: sorted.map(({ push }) => ({
      resource: 'okta_push_group',
      of: (push.source as OktaGroup).name, // Pushes without a source were left out before.
      attribute: 'delete_target_group_on_destroy',
      before: 'nothing',
      after: 'false',
    })),
    stays: pushes.flatMap((push) => {
      const why = whyNot(push, pushes);
      return why === undefined ? [] : [`The push of ${nameOf(push)}: ${why}`];
    }),
  };
}

/** The pushes that can be declared. */
export function declaredPushes(pushes: readonly LivePush[]): LivePush[] {
  return pushes.filter((push) => whyNot(push, pushes) === undefined);
}

function pushEntry({ id, source, target, targetGroupId, status }: LivePush, { reference }: GroupEntry) {
  const sameName = target !== undefined && target.name === source?.name;
  return given({
    sourceGroup: reference,
    targetGroup: sameName || targetGroupId === undefined ? undefined : targetReference(target, targetGroupId),
    status: status === 'INACTIVE' ? status : undefined,
    existingMappingId: id,
  });
}

function targetReference(target: OktaGroup | undefined, id: string) {
  return target !== undefined && isPlainName(target.name) ? { name: target.name } : { id };
}

/** Why a push can't be declared; undefined if it can. */
function whyNot(push: LivePush, all: readonly LivePush[]): string | undefined {
  if (push.source === undefined) return 'its group in Okta is gone, or not for this credential';
  if (push.status !== 'ACTIVE' && push.status !== 'INACTIVE') {
    return `its status is ${push.status}, in which Terraform can't change it. Mend it at Push Groups, then declare it`;
  }
  const first = all.find((other) => other.sourceGroupId === push.sourceGroupId && other.source !== undefined);
  return first === push ? undefined : 'the group is pushed more than once, and the construct declares one push of each';
}

function nameOf({ source, sourceGroupId }: LivePush): string {
  return quoted(source?.name ?? sourceGroupId);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** More than that the construct doesn't order: it writes priorities, and Okta documents them to 100. */
const MOST_ORDERED = 100;

/** Groups whose members get the app, in their order; each for itself where they are too many to be ordered. */
export function assignmentsPart({ assignments }: LiveApp): Part {
  const entries = assignments.map(({ group, profile }) => ({ ...groupEntry(group), profile }));
  const isOrdered = entries.length <= MOST_ORDERED;
  return {
    props: given({
      assignments: entries.length > 0 ? entries.map(assignmentEntry) : undefined,
      otherAssignments: isOrdered ? undefined : 'keep',
    }),
    groupNames: new Map(entries.flatMap(({ named }) => [...named])),
    changes: isOrdered ? [...reordered(assignments)] : [],
    adds: isOrdered ? [] : assignments.map(({ group }) => ({ resource: 'okta_app_group_assignment', of: group.name })),
    stays: [
      ...(entries.length === 0
        ? ['Groups that get the app: none is assigned, so `assignments` is left out and Terraform manages none']
        : []),
      ...(isOrdered
        ? []
        : [`The order of the ${entries.length} assigned groups: Terraform orders ${MOST_ORDERED} at most`]),
      'People who are assigned one by one, if there are any: Terraform declares groups only',
    ],
  };
}

function assignmentEntry({ reference, profile }: GroupEntry & { profile: Readonly<Record<string, unknown>> }) {
  if (Object.keys(profile).length > 0) return { group: reference, profile };
  return Object.keys(reference).join() === 'name' ? reference['name'] : reference;
}

/** The order stays; the numbers that Okta keeps for it are those of the declaration. */
function* reordered(assignments: LiveApp['assignments']): Generator<PlannedChange> {
  for (const [index, { group, priority }] of assignments.entries()) {
    if (priority === index + 1) continue;
    yield {
      resource: 'okta_app_group_assignments',
      of: group.name,
      attribute: `group[${index}].priority`,
      before: String(priority ?? 'nothing'),
      after: String(index + 1),
      inOkta: 'the number only: the order of the groups stays',
    };
  }
}
