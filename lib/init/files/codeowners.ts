import type { Ci, ProjectFile } from '../choices';

/** A hint: names of teams are the organization's, so that every line is a comment. */
export function codeowners(ci: Ci): ProjectFile[] {
  if (ci === 'none') return [];
  const workflows = ci === 'github' ? '/.github/' : '/.gitlab-ci.yml';
  return [
    {
      path: ci === 'github' ? '.github/CODEOWNERS' : 'CODEOWNERS',
      optional: true,
      content: `# Who has to approve what. Put your teams in, take the # away, and require reviews of code owners for the main branch.
#
# What people get, and what they lose:
# /cdktf.json            @acme/identity
# /main.ts               @acme/identity
# Which findings of the plan review count no more: others than those who write the changes.
# /acknowledged.yaml     @acme/security
# What runs with Okta's credential:
# ${workflows.padEnd(22)} @acme/platform
# /package.json          @acme/platform
# /package-lock.json     @acme/platform
`,
    },
  ];
}
