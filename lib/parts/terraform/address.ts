import { createHash } from 'node:crypto';
import { TerraformDataSource, type TerraformElement, TerraformLocal, TerraformResource, TerraformStack } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { AddressError } from './address-error';
import { MovedBlocks } from './blocks/moved-blocks';
import { RemovedBlocks } from './blocks/removed-blocks';

/**
 * Terraform addresses as a promise: a state knows a resource by its address alone, so it is readable and comes from the
 * ids of the constructs below an address root, never from where the root stands in the tree. `oneid` with a push of the
 * group Finance gives `okta_push_group.oneid_push_finance`.
 */

const ROOT = Symbol.for('oneid-scim-provisioning.addressRoot');
const ROOTS = Symbol.for('oneid-scim-provisioning.addressRoots');
const NAMED = Symbol.for('oneid-scim-provisioning.named');

/**
 * Says that what is made below `construct` is named by its id and by the ids in between.
 *
 * @throws AddressError where another construct of the stack has the same name, and so would have all its addresses
 */
export function makeAddressRoot(construct: Construct): void {
  const name = terraformName(construct.node.id);
  const roots = addressRoots(TerraformStack.of(construct));
  const other = roots.get(name);
  if (other && isInTree(other)) {
    throw new AddressError(
      `"${construct.node.path}" would have the same Terraform addresses as "${other.node.path}", those that begin with ${name}_: ` +
        'addresses come from the id alone, wherever a construct stands. Give one of them another id; where it was applied ' +
        'already, with `movedFrom` and the id that it had.',
    );
  }
  roots.set(name, construct);
  Object.defineProperty(construct, ROOT, { value: true });
}

/** Roots of a stack by name; kept there, so that another copy of this package knows them. */
function addressRoots(stack: TerraformStack & { [ROOTS]?: Map<string, Construct> }): Map<string, Construct> {
  if (stack[ROOTS]) return stack[ROOTS];
  const roots = new Map<string, Construct>();
  Object.defineProperty(stack, ROOTS, { value: roots });
  stack.node.addValidation({ validate: () => addressClashes(stack) });
  return roots;
}

/** False for what was taken out again. */
export function isInTree(construct: Construct): boolean {
  return construct.node.scopes.every(({ node }) => !node.scope || node.scope.node.tryFindChild(node.id)?.node === node);
}

/**
 * What of the stack has an address that this library gave to something else: Terraform would see only one of the two, or
 * refuse to move or forget what is declared.
 */
function addressClashes(stack: TerraformStack): string[] {
  const elements = stack.node.findAll();
  const byAddress = new Map<string, IConstruct>();
  const clashes = elements.flatMap((element) => {
    const address = blockAddress(element);
    if (address === undefined) return [];
    const first = byAddress.get(address);
    byAddress.set(address, element);
    if (!first || !(NAMED in first || NAMED in element)) return [];
    return [`"${first.node.path}" and "${element.node.path}" are both ${address}. Give one of them another id.`];
  });
  const gone = elements.flatMap((element) => {
    const addresses =
      element instanceof MovedBlocks
        ? element.moves().map(({ from }) => from)
        : element instanceof RemovedBlocks
          ? element.addresses()
          : [];
    return addresses.flatMap((address) => {
      const there = byAddress.get(address);
      return there
        ? [
            `"${there.node.path}" is ${address}, which "${element.node.scope?.node.path}" ${element instanceof MovedBlocks ? 'moves to itself' : 'has Terraform forget'}. Give one of them another id, or leave \`movedFrom\` out.`,
          ]
        : [];
    });
  });
  return [...clashes, ...gone];
}

/** Where Terraform has what CDKTF merges by name; undefined for what has no address. */
export function blockAddress(element: IConstruct): string | undefined {
  if (TerraformResource.isTerraformResource(element))
    return `${element.terraformResourceType}.${element.friendlyUniqueId}`;
  if (TerraformDataSource.isTerraformDataSource(element))
    return `data.${element.terraformResourceType}.${element.friendlyUniqueId}`;
  return element instanceof TerraformLocal ? `local.${element.friendlyUniqueId}` : undefined;
}

/**
 * Gives an element its address, before anything asks for it: CDKTF keeps the first answer, and an override after that
 * would be ignored without a word.
 */
export function named<E extends TerraformElement>(element: E): E {
  const name = addressName(element);
  element.overrideLogicalId(name);
  const refuse = (): never => {
    throw new AddressError(
      `The address of "${element.node.path}" is ${blockAddress(element) ?? name} and can't be overridden: others refer to it. ` +
        'For a state that has it elsewhere, give the construct `movedFrom`, or call `moveFromId(address)` on the resource, and what is there moves here.',
    );
  };
  Object.defineProperty(element, 'overrideLogicalId', { value: refuse });
  Object.defineProperty(element, 'resetOverrideLogicalId', { value: refuse });
  Object.defineProperty(element, NAMED, { value: true });
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
export function terraformName(id: string): string {
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
  const plain = /^[A-Za-z\d]{0,64}$/.test(reference);
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
