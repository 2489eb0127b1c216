import { printable } from '../../../report/printable';

/** How to say that a resource has another address now. */
export function movedBlock(from: string, to: string): string {
  return `\`moved { from = ${word(from)} to = ${word(to)} }\``;
}

/** How to say that Terraform is to forget a resource that Okta keeps. */
export function removedBlock(address: string): string {
  return `\`removed { from = ${word(address.replace(/\[.*$/s, ''))} lifecycle { destroy = false } }\``;
}

function word(address: string): string {
  return printable(address).replaceAll('`', '');
}
