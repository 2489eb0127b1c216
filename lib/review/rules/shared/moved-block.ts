import { printable } from '../../../report/printable';

/** How to say that a resource has another address now. */
export function movedBlock(from: string, to: string): string {
  return `\`moved { from = ${word(from)} to = ${word(to)} }\``;
}

/** The same for a construct of this library, which moves all that it made; empty for a type that it doesn't make. */
export function movedFrom(type: string): string {
  return type === 'okta_app_saml'
    ? ' Where `OneIdScimProvisioning` declares it, give that `movedFrom` with the id that it had instead: this moves all that it made.'
    : '';
}

/** What the protection doesn't stop, for advice that names it. */
export const PREVENT_DESTROY_LIMITS =
  '`prevent_destroy` stops only plans of a configuration that still has the resource at its address: not one that takes it out or renames it without `moved`, nor anybody in the Admin Console';

/** How to say that Terraform is to forget a resource that Okta keeps. */
export function removedBlock(address: string): string {
  return `\`removed { from = ${word(address.replace(/\[.*$/s, ''))} lifecycle { destroy = false } }\``;
}

function word(address: string): string {
  return printable(address).replaceAll('`', '');
}
