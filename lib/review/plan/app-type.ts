import { OKTA_APP_TYPES } from '../../okta/app-types';

export function isApp({ type }: { readonly type: string }): boolean {
  return OKTA_APP_TYPES.some((each) => each === type);
}
