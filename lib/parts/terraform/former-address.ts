import { createHash } from 'node:crypto';
import { App, TerraformElement, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';

let tree: TerraformStack | undefined;

/**
 * The name that CDKTF gives a resource by itself, and that versions before 0.2.0 left it: made of the place in the tree
 * with a hash. CDKTF is asked rather than imitated, on a tree that is made for it and synthesized by nobody.
 *
 * @param path ids from below the stack down to the resource, such as `['Team', 'oneid', 'app']`
 */
export function formerName(path: readonly string[]): string {
  tree ??= new TerraformStack(new App({ skipValidation: true }), 'stack');
  let scope: Construct = tree;
  for (const id of path.slice(0, -1)) scope = new Construct(scope, id);
  const name = new TerraformElement(scope, path.at(-1) ?? '').friendlyUniqueId;
  tree.node.tryRemoveChild(path[0] ?? '');
  return name;
}

/** The id that versions before 0.2.0 gave what is known by a name. */
export function formerId(prefix: string, name: string): string {
  if (/^[\w-]{1,64}$/.test(name)) return `${prefix}-${name}`;
  const readable = name
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return [prefix, readable, hash].filter(Boolean).join('-');
}
