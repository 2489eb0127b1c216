import { OKTA_APP_TYPES } from '../../okta/app-types';

const TYPES: ReadonlySet<string> = new Set(OKTA_APP_TYPES);

export function isApp({ type }: { readonly type: string }): boolean {
  return TYPES.has(type);
}
