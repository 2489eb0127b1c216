import type { ProjectFile } from '../choices';
import { ACTIONS } from './actions';

/** Three workflows. Only steps that speak to Okta have its credential, and no job has it together with a right to write. */
export function github(): ProjectFile[] {
  return [
    { path: '.github/workflows/plan.yml', content: PLAN },
    { path: '.github/workflows/apply.yml', content: APPLY },
    { path: '.github/workflows/nightly.yml', content: NIGHTLY },
  ];
}

/** What each job begins with. The token of the repository isn't left in its folder for what runs there afterwards. */
const begin = (depth: number) => `      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false
          fetch-depth: ${depth}
      - uses: ${ACTIONS.setupNode}
        with:
          node-version: 22
          cache: npm
      - run: npm ci --ignore-scripts
      - uses: ${ACTIONS.setupTerraform}
        with:
          terraform_version: ~1.11
          terraform_wrapper: false # it would add its own words to the JSON
`;

/** Environment of a step that speaks to Okta. */
const okta = (token: string) => `        env:
          OKTA_ORG_NAME: \${{ vars.OKTA_ORG_NAME }}
          OKTA_BASE_URL: \${{ vars.OKTA_BASE_URL || 'okta.com' }}
          OKTA_API_TOKEN: \${{ secrets.${token} }}
`;

const initialize = `      - run: npm run -s synth
      - name: The state is kept where others reach it
        run: |
          if grep -q '"backend": "local"' cdktf.out/stacks/oneid/cdk.tf.json; then
            echo '::error::The state would be a file of this job and be lost with it: give the stack a backend in main.ts.'
            exit 1
          fi
      # The backend's own credentials belong here, such as a role that this job assumes by OIDC.
      - run: terraform -chdir=cdktf.out/stacks/oneid init -input=false
`;

const PLAN = `# Each pull request is planned, and the plan reviewed; one comment is kept up to date. Fails on findings of high and above.
name: plan
on: pull_request

permissions:
  contents: read

concurrency: plan-\${{ github.event.pull_request.number }}

jobs:
  # Types and tests need no Okta: Terraform applies to a simulated one.
  check:
    runs-on: ubuntu-latest
    steps:
${begin(1)}      - run: npm run check
      - run: npm test

  # Runs once the variable is set. OKTA_PLAN_TOKEN is that of a Read-only Administrator: a plan runs what the pull request has in it.
  plan:
    if: vars.OKTA_ORG_NAME != ''
    runs-on: ubuntu-latest
    steps:
${begin(2)}${initialize}
      # A gate that fails ends the plan with an error; the plan is saved all the same, and reviewed.
      - id: plan
        continue-on-error: true
        run: terraform -chdir=cdktf.out/stacks/oneid plan -input=false -lock=false -out=plan.out
${okta('OKTA_PLAN_TOKEN')}      # Without a plan the review says that there is none, in the comment too.
      - run: terraform -chdir=cdktf.out/stacks/oneid show -json plan.out > "$RUNNER_TEMP/plan.json" || true

      # As it is without this pull request, which can't acknowledge what it does itself.
      - run: git show 'HEAD^1:acknowledged.yaml' > "$RUNNER_TEMP/acknowledged.yaml" || echo '[]' > "$RUNNER_TEMP/acknowledged.yaml"

      - id: review
        run: |
          status=0
          npx oneid-scim-provisioning review "$RUNNER_TEMP/plan.json" --stack cdktf.out/stacks/oneid/cdk.tf.json \\
            --acknowledge "$RUNNER_TEMP/acknowledged.yaml" --format markdown --out "$RUNNER_TEMP/comment.md" || status=$?
          # Nothing was reviewed: the comment says so, instead of an old verdict.
          if test "$status" = 1; then
            printf '%s\\n' '<!-- oneid-scim-review -->' '## ❌ Okta provisioning review' '' \\
              '**The plan could not be reviewed.** The log of the job says why.' > "$RUNNER_TEMP/comment.md"
          fi
          echo "status=$status" >> "$GITHUB_OUTPUT"

      # The comment alone: a plan holds every attribute of every resource.
      - uses: ${ACTIONS.uploadArtifact}
        with:
          name: comment
          path: \${{ runner.temp }}/comment.md
          retention-days: 1
      - name: Fail on findings, and on a plan that failed
        if: steps.review.outputs.status != '0' || steps.plan.outcome == 'failure'
        run: exit 1

  # May write comments, and runs nothing of the pull request.
  comment:
    needs: plan
    if: always() && needs.plan.result != 'skipped' && needs.plan.result != 'cancelled'
    runs-on: ubuntu-latest
    permissions:
      pull-requests: write
    steps:
      - uses: ${ACTIONS.downloadArtifact}
        with:
          name: comment
          path: \${{ runner.temp }}
      - uses: ${ACTIONS.githubScript}
        env:
          COMMENT_FILE: \${{ runner.temp }}/comment.md
        with:
          script: |
            const body = require('fs').readFileSync(process.env.COMMENT_FILE, 'utf8');
            const marker = body.split('\\n')[0];
            const issue = { ...context.repo, issue_number: context.issue.number };
            const comments = await github.paginate(github.rest.issues.listComments, issue);
            const mine = comments.find(({ user, body }) => user.type === 'Bot' && body.startsWith(marker));
            if (mine) {
              await github.rest.issues.updateComment({ ...context.repo, comment_id: mine.id, body });
            } else {
              await github.rest.issues.createComment({ ...issue, body });
            }
`;

const APPLY = `# What is merged is planned anew, reviewed once more, and applied. Give the environment \`okta\` required reviewers, and its secret
# OKTA_API_TOKEN to no other: docs/operating/permissions.md of oneid-scim-provisioning says what the token has to be allowed.
name: apply
on:
  push:
    branches: [main]

permissions:
  contents: read

# One at a time, and none is cut off.
concurrency:
  group: okta
  cancel-in-progress: false

jobs:
  apply:
    if: vars.OKTA_ORG_NAME != ''
    runs-on: ubuntu-latest
    environment: okta
    steps:
${begin(1)}${initialize}      - run: terraform -chdir=cdktf.out/stacks/oneid plan -input=false -out=plan.out
${okta('OKTA_API_TOKEN')}      - run: terraform -chdir=cdktf.out/stacks/oneid show -json plan.out > "$RUNNER_TEMP/plan.json"
      # Okta may have changed since the pull request was planned.
      - run: |
          npx oneid-scim-provisioning review "$RUNNER_TEMP/plan.json" --stack cdktf.out/stacks/oneid/cdk.tf.json \\
            --acknowledge acknowledged.yaml --format markdown --out "$GITHUB_STEP_SUMMARY"
      - run: terraform -chdir=cdktf.out/stacks/oneid apply -input=false plan.out
${okta('OKTA_API_TOKEN')}      # What is left to a person, with exact values. No secret is in it.
      - run: |
          terraform -chdir=cdktf.out/stacks/oneid show -json > "$RUNNER_TEMP/state.json"
          npx oneid-scim-provisioning handoff "$RUNNER_TEMP/state.json" --format markdown --out "$RUNNER_TEMP/handoff.md"
          cat "$RUNNER_TEMP/handoff.md" >> "$GITHUB_STEP_SUMMARY"
`;

const NIGHTLY = `# What somebody changed in Okta since the last apply. Fails where a plan has changes, or where Okta isn't as declared.
name: nightly
on:
  schedule:
    - cron: "23 4 * * *" # UTC
  workflow_dispatch:

permissions:
  contents: read

concurrency: nightly

jobs:
  drift:
    if: vars.OKTA_ORG_NAME != ''
    runs-on: ubuntu-latest
    steps:
${begin(1)}${initialize}      # 2 is changes, 1 an error. A reading credential is enough.
      - id: plan
        continue-on-error: true
        run: terraform -chdir=cdktf.out/stacks/oneid plan -input=false -lock=false -detailed-exitcode
${okta('OKTA_PLAN_TOKEN')}      - run: terraform -chdir=cdktf.out/stacks/oneid show -json > "$RUNNER_TEMP/state.json"
      - run: |
          npx oneid-scim-provisioning verify "$RUNNER_TEMP/state.json" --format markdown --out "$GITHUB_STEP_SUMMARY"
${okta('OKTA_PLAN_TOKEN')}      - name: Fail on drift
        if: steps.plan.outcome == 'failure'
        run: |
          echo '::error::The plan has changes or failed: see the step of it.'
          exit 1
`;
