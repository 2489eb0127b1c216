import type { ProjectFile } from '../choices';

/**
 * The same for GitLab. A variable is given to whole jobs there: so the job that has Okta's is another than the one that runs
 * the project's own code with packages, and than the one that comments.
 */
export function gitlab(): ProjectFile[] {
  return [{ path: '.gitlab-ci.yml', content: PIPELINE }];
}

const PIPELINE = `# Merge requests are planned, and the plan reviewed, as a note; what is merged is applied; a scheduled pipeline looks for drift.
#
# Settings > CI/CD > Variables, masked and hidden:
#   OKTA_ORG_NAME, OKTA_BASE_URL   of the org; plans run once the first is set
#   OKTA_API_TOKEN                 scope "okta/plan": of a Read-only Administrator, since a plan runs what the merge request has in it
#   OKTA_API_TOKEN                 scope "okta/apply", protected: docs/operating/permissions.md of oneid-scim-provisioning says what it has to be allowed
#   REVIEW_NOTE_TOKEN              scope "okta/note": a project access token with the scope api, role Reporter, that writes the note
#
# By name and not by digest: pin each image as \`name@sha256:...\`, with the digest that \`docker buildx imagetools inspect NAME\` prints.
stages: [check, plan, comment, apply]

variables:
  STACK: cdktf.out/stacks/oneid

default:
  image: node:22-slim

.terraform:
  image:
    name: hashicorp/terraform:1.11
    entrypoint: [""]
  # Nothing of the repository but the synthesized stack is run here; nothing is fetched with the token of the job.
  variables:
    GIT_STRATEGY: none

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
    - if: $CI_PIPELINE_SOURCE == "schedule"

# Terraform applies to a simulated Okta.
test:
  stage: check
  image:
    name: hashicorp/terraform:1.11
    entrypoint: [""]
  script:
    - apk add --quiet nodejs npm
    - npm ci --ignore-scripts
    - npm test

# Types and the stack. It has no variable of Okta's but the org's name.
synth:
  stage: check
  script:
    - npm ci --ignore-scripts
    - npm run check
    - npm run -s synth
    - |
      if grep -q '"backend": "local"' "$STACK/cdk.tf.json"; then
        echo 'The state would be a file of this job and be lost with it: give the stack a backend in main.ts.'
        test -z "$OKTA_ORG_NAME"
      fi
  artifacts:
    paths: [cdktf.out]
    expire_in: 1 day

plan:
  extends: .terraform
  stage: plan
  environment:
    name: okta/plan
    action: prepare
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $OKTA_ORG_NAME
  script:
    - terraform -chdir=$STACK init -input=false
    # A gate that fails ends the plan with an error; the plan is saved all the same, and reviewed.
    - status=0; terraform -chdir=$STACK plan -input=false -lock=false -out=plan.out || status=$?
    - terraform -chdir=$STACK show -json plan.out > plan.json || true
    - exit $status
  artifacts:
    when: always
    # A plan holds every attribute of every resource: for those who develop here only, and not for long.
    access: developer
    paths: [plan.json]
    expire_in: 1 hour

# Judges the plan, without Okta's variables.
review:
  stage: comment
  needs:
    - job: plan
      artifacts: true
    - job: synth
      artifacts: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $OKTA_ORG_NAME
      when: always
  before_script:
    - apt-get update -qq && apt-get install -y -qq git > /dev/null
    - npm ci --ignore-scripts
    # As it is without this merge request, which can't acknowledge what it does itself.
    - git fetch --depth=1 origin "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
    - git show FETCH_HEAD:acknowledged.yaml > acknowledged.base.yaml || echo '[]' > acknowledged.base.yaml
  script:
    - |
      status=0
      npx oneid-scim-provisioning review plan.json --stack "$STACK/cdk.tf.json" --acknowledge acknowledged.base.yaml \\
        --format markdown --out comment.md || status=$?
      if test "$status" = 1; then
        printf '%s\\n' '## ❌ Okta provisioning review' '' '**The plan could not be reviewed.** The log of the job says why.' > comment.md
      fi
      exit $status
  artifacts:
    when: always
    paths: [comment.md]
    expire_in: 1 day

# May write notes, and runs nothing of the merge request.
note:
  stage: comment
  image: alpine:3.22
  variables:
    GIT_STRATEGY: none
  environment:
    name: okta/note
    action: prepare
  needs:
    - job: review
      artifacts: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $OKTA_ORG_NAME
      when: always
  script:
    - apk add --quiet curl
    - >
      curl --fail --silent --show-error --request POST --header "PRIVATE-TOKEN: $REVIEW_NOTE_TOKEN"
      --data-urlencode "body@comment.md" --output /dev/null
      "$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"

apply:
  extends: .terraform
  stage: apply
  environment: okta/apply
  resource_group: okta
  rules:
    - if: $CI_PIPELINE_SOURCE != "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $OKTA_ORG_NAME
      when: manual # somebody reads the plan of the merge request once more, and starts it
  script:
    - terraform -chdir=$STACK init -input=false
    - terraform -chdir=$STACK apply -input=false -auto-approve

drift:
  extends: .terraform
  stage: plan
  environment:
    name: okta/plan
    action: prepare
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule" && $OKTA_ORG_NAME
  script:
    - terraform -chdir=$STACK init -input=false
    - terraform -chdir=$STACK show -json > state.json
    # 2 is changes, 1 an error.
    - terraform -chdir=$STACK plan -input=false -lock=false -detailed-exitcode
  artifacts:
    when: always
    access: developer
    paths: [state.json]
    expire_in: 1 hour

verify:
  stage: comment
  environment:
    name: okta/plan
    action: prepare
  needs:
    - job: drift
      artifacts: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule" && $OKTA_ORG_NAME
      when: always
  script:
    - npm ci --ignore-scripts
    - npx oneid-scim-provisioning verify state.json
`;
