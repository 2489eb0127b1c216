import { typed } from '../field';
import type { StepDefinition } from '../step-definition';

/** Proof of the whole. */
export function verify(): StepDefinition {
  return {
    id: 'verify',
    where: 'Your team',
    title: 'Prove it',
    fields: [typed('Command', 'terraform show -json | npx oneid-scim-provisioning verify -')],
    notes: ['It reads both sides back and changes nothing. Each line that fails says what to do.'],
    doneWhen: 'It exits with 0.',
  };
}
