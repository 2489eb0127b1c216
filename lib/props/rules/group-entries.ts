import { looksLikeGroupId } from '../../okta/ids';
import type { Path } from '../problems/problem';
import type { OneIdScimProvisioningSettings } from '../schema';
import type { Settings, Tokens } from './rule';

export type PropOfGroups = 'pushGroups' | 'assignments' | 'pushedAndAssigned';
export type Group = { readonly name: string; readonly type?: string | undefined } | { readonly id: string };

/** A group of the props and where it stands. */
export interface Entry {
  readonly index: number;
  readonly group: Group;
  /** Of the name or id. */
  readonly path: Path;
}

export function entriesOf(prop: PropOfGroups, settings: Settings): Entry[] {
  return (settings[prop] ?? []).map(entryAt([prop]));
}

export function forgottenEntries(prop: 'pushGroups' | 'assignments', { forget }: Settings): Entry[] {
  return (forget?.[prop] ?? []).map(entryAt(['forget', prop]));
}

function entryAt(list: Path) {
  return (entry: OneIdScimProvisioningSettings[PropOfGroups][number], index: number): Entry => {
    const path = [...list, index];
    if (typeof entry === 'string') return { index, group: { name: entry }, path };
    const [group, at] =
      'sourceGroup' in entry
        ? [entry.sourceGroup, [...path, 'sourceGroup']]
        : 'group' in entry
          ? [entry.group, [...path, 'group']]
          : [entry, path];
    return { index, group, path: [...at, 'name' in group ? 'name' : 'id'] };
  };
}

/**
 * The same for the same group. A name that is also an id is one group told twice, and would give two resources the same
 * Terraform address; Okta's own groups and those of directories may have the same name.
 */
export function identity(group: Group, tokens: Tokens): string {
  const text = nameOrId(group, tokens);
  // Okta's names don't differ in capitals alone; ids do, and what Terraform computes.
  const isExact = tokens.isToken('name' in group ? group.name : group.id) || looksLikeGroupId(text);
  const same = isExact ? text : text.toLowerCase();
  return `${same}${'type' in group && group.type === 'APP_GROUP' ? '\u0000APP_GROUP' : ''}`;
}

export function nameOrId(group: Group, { text }: Tokens): string {
  return text('name' in group ? group.name : group.id);
}
