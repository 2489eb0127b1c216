import type { ProjectOptions } from '../choices';

/** One page: what the project is, how it is worked on, and what is to be done first. */
export function readme({ cdk, ci, backend, adopted }: ProjectOptions): string {
  const automation = {
    github: `The workflows in \`.github/workflows\` plan each pull request, review the plan in a comment, apply what is merged, and look for drift every
night. They start to plan once the repository has the variable \`OKTA_ORG_NAME\` and the secret \`OKTA_PLAN_TOKEN\`, that of a Read-only
Administrator; \`apply\` takes \`OKTA_API_TOKEN\` from the environment \`okta\`.`,
    gitlab:
      '`.gitlab-ci.yml` plans each merge request, reviews the plan in a note, applies what is merged, and looks for drift. The variables that it takes are named at its top.',
    none: 'No CI system was chosen.',
  }[ci];
  return `# Zuora OneID from Okta

Okta creates, updates and deactivates people's accounts in Zuora OneID; this repository declares how. The configuration is \`context.oneId\` in
[cdktf.json](cdktf.json), which editors complete by its schema; the stack is [main.ts](main.ts).

\`\`\`sh
npm install        # once; commit package-lock.json
npm run check      # types
npm run synth      # writes cdktf.out/stacks/oneid/cdk.tf.json
npm test           # Terraform applies it to an Okta inside the test
\`\`\`

## First

${[
  ...(adopted === undefined
    ? []
    : ['Read [ADOPTED.md](ADOPTED.md): what Okta does not tell, and what the first apply changes.']),
  ...(backend === 'local'
    ? ['Give the stack a backend in main.ts. Without one the state is a file on this machine.']
    : [
        `Put your names into the backend in main.ts, in place of those that begin with \`acme\` (Terraform calls it \`${backend === 'hcp' ? 'cloud' : backend}\`).`,
      ]),
  ...(adopted === undefined ? ['Look at `context.oneId`: label, groups, and who gets the app.'] : []),
  ...(ci === 'none' ? [] : ['Say who approves changes: the file CODEOWNERS has a hint.']),
  'After the first `terraform init`, `cp cdktf.out/stacks/oneid/.terraform.lock.hcl .` and commit it: everybody gets the same provider.',
]
  .map((item, index) => `${index + 1}. ${item}`)
  .join('\n')}

## Plan and apply by hand

\`\`\`sh
export OKTA_ORG_NAME=acme OKTA_BASE_URL=okta.com OKTA_API_TOKEN=00abc
npm run synth && cd cdktf.out/stacks/oneid
terraform init
terraform plan -out plan.out
terraform show -json plan.out | npx oneid-scim-provisioning review -
terraform apply plan.out
\`\`\`

or \`npx ${cdk} diff\` and \`npx ${cdk} deploy\`. After the first apply \`npx oneid-scim-provisioning handoff --dir cdktf.out/stacks/oneid --serve\` shows what a
person does in Okta's screens.

## By itself

${automation}
`;
}
