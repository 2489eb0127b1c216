import type { FailedCheck } from './checks';

/** What a failing condition says, before what it means. */
export function checkMessage({ status, messages }: FailedCheck, why: string): string {
  const said = messages.map((message) => message.trim()).filter(Boolean);
  if (said.length > 0) {
    return `Terraform says: “${said.join(' ')}” ${why}`;
  }
  return status === 'error' ? `Its condition couldn't be evaluated. ${why}` : why;
}
