import { argument } from '../report/shell';

/** Commands that a runbook gives, as they work where it was asked for. */
export interface Commands {
  readonly plan: string;
  readonly verify: string;
  /** Where they are to be run. */
  readonly where: string;
}

/** @param dir the folder of the stack, as the command was given it; without one, or one that a shell would take otherwise, they are for that folder itself */
export function commandsFor(dir: string | undefined): Commands {
  const folder = dir !== undefined && /^[\w./][\w./-]*$/.test(dir) ? dir : argument(dir ?? '');
  return dir === undefined || folder === undefined
    ? {
        plan: 'terraform plan',
        verify: 'terraform show -json | npx oneid-scim-provisioning verify -',
        where: "in the stack's folder, where its `cdk.tf.json` is",
      }
    : {
        plan: `terraform -chdir=${folder} plan`,
        verify: `npx oneid-scim-provisioning verify --dir ${folder}`,
        where: 'where you asked for this runbook',
      };
}
