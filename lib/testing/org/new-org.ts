import { ACCESS_POLICIES } from '../built-in/access-policies';
import { REQUIRED_USER_ATTRIBUTES, USER_ATTRIBUTES } from '../built-in/user-attributes';
import type { Assumptions } from './assumptions';
import type { OrgData, Pipeline } from './data/org-data';
import type { Group, User } from './data/people';
import type { Attribute, UserType } from './data/profiles';
import { Org } from './org';

/** A new org with what every org has: the user type `user`, the group Everyone, an administrator and the access
 * policies. */
export function newOrg(orgName: string, pipeline: Pipeline, assumptions?: Assumptions): Org {
  const data: OrgData = {
    version: 1,
    orgName,
    pipeline,
    issued: {},
    userTypes: {},
    users: {},
    groups: {},
    groupRules: {},
    apps: {},
    mappings: {},
    policies: {},
  };
  const org = new Org(data, assumptions);
  const userType = defaultUserType(org);
  data.userTypes[userType.id] = userType;
  const group = everyone(org);
  data.groups[group.id] = group;
  const admin = administrator(org, userType);
  data.users[admin.id] = admin;
  for (const policy of ACCESS_POLICIES) {
    const id = org.newId('rst', policy.name);
    data.policies[id] = { id, ...policy, ...org.timestamps() };
  }
  return org;
}

/** The user type that every org has; its name is `user`. */
function defaultUserType(org: Org): UserType {
  const timestamps = org.timestamps();
  return {
    id: org.newId('oty', 'user'),
    schemaId: org.newId('osc', 'user'),
    name: 'user',
    displayName: 'User',
    description: 'Okta user profile template with default permission settings',
    default: true,
    schema: {
      base: Object.fromEntries(USER_ATTRIBUTES.map(([variable, title]) => [variable, attribute(variable, title)])),
      custom: {},
      ...timestamps,
    },
    ...timestamps,
  };
}

function attribute(variable: string, title: string): Attribute {
  const required = REQUIRED_USER_ATTRIBUTES.includes(variable) ? { required: true } : {};
  return { title, type: 'string', scope: 'NONE', ...required };
}

function everyone(org: Org): Group {
  return {
    id: org.newId('00g', 'Everyone'),
    type: 'BUILT_IN',
    profile: { name: 'Everyone', description: 'All users in your organization' },
    ...org.timestamps(),
  };
}

function administrator(org: Org, userType: UserType): User {
  const login = `admin@${org.data.orgName}.example`;
  return {
    id: org.newId('00u', login),
    typeId: userType.id,
    status: 'ACTIVE',
    profile: { login, email: login, firstName: 'Org', lastName: 'Admin' },
    groupIds: [],
    ...org.timestamps(),
  };
}
