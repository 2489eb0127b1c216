import { createHash } from 'node:crypto';
import { type TerraformElement, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * Terraform addresses as a promise: a state knows a resource by its address alone, so it is readable and comes from the
 * ids of the constructs below an address root, never from where the root stands in the tree. `oneid` with a push of the
 * group Finance gives `okta_push_group.oneid_push_finance`.
 */

const ROOT = Symbol.for('oneid-scim-provisioning.addressRoot');

/** Says that what is made below `construct` is named by its id and by the ids in between. */
export function makeAddressRoot(construct: Construct): void {
  Object.defineProperty(construct, ROOT, { value: true });
}

/** Another construct of the stack under which things would get the same addresses. */
export function rootOfSameName(construct: Construct): Construct | undefined {
  const name = terraformName(construct.node.id);
  return TerraformStack.of(construct)
    .node.findAll()
    .find((each) => each !== construct && ROOT in each && terraformName(each.node.id) === name);
}

/** Thrown where a name of a part is overridden, which would leave what refers to it by the old one. */
export class FixedAddressError extends Error {
  override readonly name = 'FixedAddressError';
}

/**
 * Gives an element its address, before anything asks for it: CDKTF keeps the first answer, and an override after that
 * would be ignored without a word.
 */
export function named<E extends TerraformElement>(element: E): E {
  const name = addressName(element);
  element.overrideLogicalId(name);
  const refuse = (): never => {
    throw new FixedAddressError(
      `The address of ${element.node.path} is ${name} and can't be overridden: other resources refer to it. ` +
        'For a state that has it elsewhere, give `movedFrom`, or call `moveFromId(address)` on it, and its address moves with it.',
    );
  };
  Object.defineProperty(element, 'overrideLogicalId', { value: refuse });
  Object.defineProperty(element, 'resetOverrideLogicalId', { value: refuse });
  return element;
}

function addressName(element: TerraformElement): string {
  const scopes = [...element.node.scopes];
  const root = scopes.findLastIndex((each) => ROOT in each);
  return terraformName(
    scopes
      .slice(root)
      .map((each) => each.node.id.replaceAll('-', '_'))
      .join('_'),
  );
}

/** A name that Terraform takes: what it doesn't take goes, and a hash of all says what went. */
function terraformName(id: string): string {
  const readable = id.replaceAll('-', '_');
  const name = /^\w+$/.test(readable) ? readable : `${readable.replace(/\W+/g, '_')}_${hash(id)}`;
  // A digit may not come first.
  return /^\d/.test(name) ? `_${name}` : name;
}

/**
 * A construct id for something that is known by a name: its words in small letters, with a hash where that loses more than
 * capitals and single spaces, in which Okta's names don't differ. It depends on the name alone, so a Terraform address
 * stays whatever is declared beside it.
 */
export function idOfName(prefix: string, name: string): string {
  const plain = /^[A-Za-z\d]+( [A-Za-z\d]+)*$/.test(name) && name.length <= 64;
  return [prefix, words(name).toLowerCase(), plain ? '' : hash(name)].filter(Boolean).join('-');
}

/** The same for an Okta id or an expression, in which capitals tell. */
export function idOfReference(prefix: string, reference: string): string {
  const plain = /^[A-Za-z\d]{1,64}$/.test(reference);
  return [prefix, words(reference), plain ? '' : hash(reference)].filter(Boolean).join('-');
}

function words(text: string): string {
  return text
    .replace(/[^A-Za-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
