import { printable } from '../../../report/printable';

/** How to say that a resource has another address now. */
export function movedBlock(from: string, to: string): string {
  return `\`moved { from = ${word(from)} to = ${word(to)} }\``;
}

/** What a construct of this library makes one of for each group or attribute. */
const OF_SEVERAL = ['okta_push_group', 'okta_app_group_assignment', 'okta_app_user_schema_property'];

/** The same for a construct of this library: by the id that it had, which moves all that it made, or for one of several. */
export function movedFrom(type: string, from: string, to: string): string {
  const declared = ' Where `OneIdScimProvisioning` declares it, give that';
  if (type === 'okta_app_saml')
    return `${declared} \`movedFrom\` with the id that it had instead: this moves all that it made.`;
  return OF_SEVERAL.includes(type)
    ? `${declared} \`movedFrom: [{ from: '${word(from)}', to: '${word(to)}' }]\` instead.`
    : '';
}

/** What the protection doesn't stop, for advice that names it. */
export const PREVENT_DESTROY_LIMITS =
  '`prevent_destroy` stops only plans of a configuration that still has the resource at its address: not one that takes it out or renames it without `moved`, nor anybody in the Admin Console';

/** How to say that Terraform is to forget a resource that Okta keeps. */
export function removedBlock(address: string): string {
  return `\`removed { from = ${word(address.replace(/\[.*$/s, ''))} lifecycle { destroy = false } }\``;
}

/** Where the construct of this library takes the entries that Terraform is to forget. */
const FORGETS: Readonly<Record<string, string>> = {
  okta_push_group: 'forget.pushGroups',
  okta_app_group_assignment: 'forget.assignments',
  okta_app_user_schema_property: 'forget.attributes',
};

/** How Okta keeps what Terraform isn't to manage any more; empty for another type than these. */
export function keptInOkta({ type, address }: { readonly type: string; readonly address: string }): string {
  const prop = FORGETS[type];
  return prop === undefined
    ? ''
    : ` If Okta is to keep it: ${removedBlock(address)}, or, where \`OneIdScimProvisioning\` declared it, move its entry to \`${prop}\`.`;
}

function word(address: string): string {
  return printable(address).replaceAll('`', '');
}
