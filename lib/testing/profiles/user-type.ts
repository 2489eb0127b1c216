import * as z from 'zod';
import type { UserType } from '../org/data/profiles';
import { forbidden, OktaError, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';

/**
 * Body of `POST /meta/types/user` and `PUT /meta/types/user/{id}`.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/UserType/
 */
export const userTypeDefinition = z.object({
  name: z.string().min(1, 'The field cannot be left blank').max(50),
  displayName: z.string().min(1, 'The field cannot be left blank').max(255),
  description: z.string().max(255).nullish(),
});

/** Body of `POST /meta/types/user/{id}`: what it leaves out stays. */
export const userTypeChange = userTypeDefinition.partial();

/** A type whose users have what those of the default type have. @throws OktaError 400 if the name is taken */
export function createUserType(
  org: Org,
  { name, displayName, description }: z.infer<typeof userTypeDefinition>,
): UserType {
  if (Object.values(org.data.userTypes).some((type) => type.name === name)) {
    throw validationFailed('name', 'name: An object with this field already exists in the current organization');
  }
  const type: UserType = {
    id: org.newId('oty', name),
    schemaId: org.newId('osc', name),
    name,
    displayName,
    description: description ?? '',
    default: false,
    schema: { base: structuredClone(org.defaultUserType.schema.base), custom: {}, ...org.timestamps() },
    ...org.timestamps(),
  };
  org.data.userTypes[type.id] = type;
  return type;
}

/** @throws OktaError 400 for another name: it can't be changed */
export function changeUserType(org: Org, type: UserType, change: z.infer<typeof userTypeChange>): void {
  if (change.name !== undefined && change.name !== type.name) {
    throw validationFailed('name', 'name: The name of a user type cannot be changed');
  }
  type.displayName = change.displayName ?? type.displayName;
  type.description = change.description ?? type.description;
  type.lastUpdated = org.now();
}

/** @throws OktaError 403 for the default type, 409 while it has users */
export function deleteUserType(org: Org, type: UserType): void {
  if (type.default) throw forbidden('The default user type cannot be deleted.');
  if (Object.values(org.data.users).some(({ typeId }) => typeId === type.id)) {
    throw new OktaError(409, 'E0000093', 'Target count limit exceeded', ['The user type has users.']);
  }
  delete org.data.userTypes[type.id];
}
