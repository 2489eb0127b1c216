import type { DeclaredInstance } from '../../lib/state';
import { readState } from '../../lib/state';
import { APP, records, resource, shown, type Values } from '../state/states';

/** An instance in phase `app`, with what a test is about. */
export function declared({
  app = {},
  connection = {},
  toApp = {},
  more = [],
}: {
  app?: Values;
  connection?: Values;
  toApp?: Values;
  more?: readonly object[];
} = {}): DeclaredInstance {
  const text = shown([resource('okta_app_saml.oneid', { ...APP, ...app }), ...records(connection, toApp), ...more]);
  return readState(text)[0] as DeclaredInstance;
}

export { resource };
