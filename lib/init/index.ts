/**
 * A project from nothing: choices in, files out, as plain data. The command `oneid-scim init` is a thin layer over it, which
 * asks and writes.
 *
 * - `choices.ts`: what may be chosen; `versions.ts`: the exact versions that go together
 * - `files/`: the files of every project, one idea each
 * - `ci/`: the workflows, a folder of files for each CI system
 */
import type { ProjectFile, ProjectOptions } from './choices';
import { github } from './ci/github';
import { gitlab } from './ci/gitlab';
import { codeowners } from './files/codeowners';
import { cdktfJson, gitignore, packageJson, tsconfig } from './files/configuration';
import { mainTs } from './files/main-ts';
import { readme } from './files/readme';
import { simulatorTest } from './files/simulator-test';

export {
  BACKENDS,
  type Backend,
  CDKS,
  type Cdk,
  CIS,
  type Ci,
  type ProjectFile,
  type ProjectOptions,
} from './choices';

/** The files of a project that synthesizes and whose tests pass after `npm install`. */
export function projectFiles(options: ProjectOptions): ProjectFile[] {
  return [
    { path: 'package.json', content: packageJson(options) },
    { path: 'cdktf.json', content: cdktfJson(options) },
    { path: 'main.ts', content: mainTs(options) },
    { path: 'tsconfig.json', content: tsconfig() },
    { path: 'test/oneid.test.ts', content: simulatorTest() },
    { path: 'acknowledged.yaml', content: ACKNOWLEDGED },
    ...(options.adopted === undefined ? [] : [{ path: 'ADOPTED.md', content: options.adopted }]),
    ...{ github, gitlab, none: () => [] }[options.ci](),
    ...codeowners(options.ci),
    { path: '.gitignore', content: gitignore(), optional: true },
    { path: 'README.md', content: readme(options), optional: true },
  ];
}

const ACKNOWLEDGED = `# Findings of the plan review that somebody answers for: they stay in the comment and don't fail the job. An entry has the
# rule, the address, the fingerprint that the review prints beside the rule, a reason, and the last day it counts:
#
# - rule: sign-on-address-changed
#   address: okta_app_saml.oneid_app
#   fingerprint: d2bf699d37e1a97a
#   plan: "*plan.json"
#   reason: OneID moves to its new SAML endpoint together with this
#   expires: 2027-03-31
[]
`;
