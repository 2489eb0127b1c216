import type { OktaSimulator } from '../../testing';
import { plant, type Seed } from '../simulate/seed';
import { groupIn, groupsLookedUp, type Json, resourcesOf } from './stack';

/** People of no company. The second has no locale, as it happens. */
const PEOPLE = [
  { login: 'ada@example.com', email: 'ada@example.com', firstName: 'Ada', lastName: 'Example', locale: 'en_GB' },
  { login: 'ben@example.com', email: 'ben@example.com', firstName: 'Ben', lastName: 'Example' },
  { login: 'eve@example.com', email: 'eve@example.com', firstName: 'Eve', lastName: 'Example', locale: 'fr_FR' },
];

/** Makes what a seed says, the groups that the stack looks up, and, without people in the seed, some in all of these. */
export async function populate(okta: OktaSimulator, stack: Json, seed: Seed | undefined): Promise<void> {
  if (seed !== undefined) await plant(okta, seed);
  const pushed = resourcesOf(stack, 'okta_push_group').flatMap(([, { source_group_id: id }]) => groupIn(id) ?? []);
  const names = [...new Set([...groupsLookedUp(stack), ...pushed])];
  const has = (name: string) => okta.state().groups.some((group) => group.name === name);
  for (const name of names) if (!has(name)) okta.admin.createGroup(name);
  if ((seed?.people ?? []).length > 0) return;
  for (const person of PEOPLE) okta.admin.createUser(person, names.filter(has));
}
