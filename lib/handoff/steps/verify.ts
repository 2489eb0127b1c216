import type { DeclaredInstance } from '../../state';
import type { Commands } from '../commands';
import { typed } from '../field';
import { said } from '../sources';
import type { StepDefinition } from '../step-definition';

/** Proof of the whole. */
export function verify(_: DeclaredInstance, commands: Commands): StepDefinition {
  return {
    id: 'verify',
    where: 'Your team',
    title: 'Prove it',
    minutes: 2,
    screen: ['verify-guide'],
    fields: [typed('Command', commands.verify)],
    notes: [
      said(
        `It reads Okta back, and OneID where \`ONEID_CLIENT_ID\` and \`ONEID_CLIENT_SECRET\` are set. It changes nothing. Each line that fails says what to do. Run it ${commands.where}.`,
        'verify-guide',
      ),
    ],
    doneWhen: said('It exits with 0.', 'verify-guide'),
    wayBack: said('It changes nothing.', 'verify-guide'),
  };
}
