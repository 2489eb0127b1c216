import type { ProfileSchema } from './data/profiles';
import { validationFailed } from './okta-error';

/**
 * @param what Okta's name for the body, which its error names
 * @throws OktaError 400 if the profile has a value for an attribute that there isn't
 */
export function refuseUndefined(
  { base, custom }: Pick<ProfileSchema, 'base' | 'custom'>,
  profile: Readonly<Record<string, unknown>>,
  what: string,
): void {
  const unknown = Object.keys(profile).filter(
    (name) => profile[name] != null && !Object.hasOwn(base, name) && !Object.hasOwn(custom, name),
  );
  if (unknown.length > 0) {
    throw validationFailed(what, ...unknown.map((name) => `Property name '${name}' is not defined in profile`));
  }
}
