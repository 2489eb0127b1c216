import { App, TerraformElement, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';

/**
 * The address that CDKTF gives a resource by itself, and that versions before 0.2.0 left it: made of the place in the tree
 * with a hash. CDKTF is asked rather than imitated, on a tree that is made for it and synthesized by nobody.
 *
 * @param path ids from below the stack down to the resource, such as `['Team', 'oneid', 'app']`
 */
export function formerName(path: readonly string[]): string {
  const stack = new TerraformStack(new App({ skipValidation: true }), 'stack');
  let scope: Construct = stack;
  for (const id of path.slice(0, -1)) scope = new Construct(scope, id);
  return new TerraformElement(scope, path.at(-1) ?? '').friendlyUniqueId;
}
