import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The arrows of .dependency-cruiser.js on a small tree of their own, where imports that lint would refuse can stand. */
const ROOT = path.join(__dirname, '..');

/** A file, what it imports, and the room whose rule refuses that. */
const REFUSED: readonly [file: string, imported: string, room: string][] = [
  ['lib/review/finding.ts', 'lib/review/plan/plan.ts', 'lib/review/finding.ts'],
  ['lib/review/plan/plan.ts', 'lib/review/facts/facts.ts', 'lib/review/plan'],
  ['lib/review/facts/facts.ts', 'lib/review/chain/chain.ts', 'lib/review/facts'],
  ['lib/review/chain/chain.ts', 'lib/review/rules/shared/taken-over.ts', 'lib/review/chain'],
  ['lib/review/rules/shared/taken-over.ts', 'lib/review/rules/rule.ts', 'lib/review/rules/shared'],
  ['lib/review/rules/rule.ts', 'lib/review/report/text.ts', 'lib/review/rules'],
  ['lib/review/report/text.ts', 'lib/review/review.ts', 'lib/review/report'],
  ['lib/review/plan/edge.ts', 'lib/review/new-room/idea.ts', 'lib/review/plan'],
  ['lib/verify/okta/app.ts', 'lib/verify/one-id/user.ts', 'lib/verify/okta'],
  ['lib/handoff/steps/verify.ts', 'lib/handoff/handoff.ts', 'lib/handoff/steps'],
  ['lib/handoff/format/html.ts', 'lib/handoff/live/watch.ts', 'lib/handoff/format'],
  ['lib/adopt/live-app.ts', 'lib/adopt/declaration/describe.ts', 'lib/adopt/live-app.ts'],
  ['lib/adopt/declaration/app.ts', 'lib/adopt/format/notes.ts', 'lib/adopt/declaration'],
  ['lib/cli/terminal/console.ts', 'lib/cli/text-file.ts', 'lib/cli/terminal'],
  ['lib/cli/simulate/simulate.ts', 'lib/cli/run-command.ts', 'lib/cli/simulate'],
  ['lib/testing/org/data/people.ts', 'lib/testing/org/org.ts', 'lib/testing/org/data'],
  ['lib/testing/people/user.ts', 'lib/testing/profiles/attributes.ts', 'lib/testing/people'],
  ['lib/testing/profiles/profile-schema.ts', 'lib/testing/provisioning/provisioning.ts', 'lib/testing/profiles'],
  ['lib/testing/apps/app.ts', 'lib/testing/queries/paging.ts', 'lib/testing/apps'],
  ['lib/testing/console/by-name.ts', 'lib/testing/server.ts', 'lib/testing/console'],
  ['lib/testing/web/form.ts', 'lib/testing/screens/screen.ts', 'lib/testing/web'],
  ['lib/props/schema/app.ts', 'lib/props/problems/problem.ts', 'lib/props/schema'],
  ['lib/props/rules/secrets.ts', 'lib/props/validation.ts', 'lib/props/rules'],
  ['lib/parts/terraform/order.ts', 'lib/parts/references/app-resource.ts', 'lib/parts/terraform'],
  ['lib/parts/references/okta-lookups.ts', 'lib/parts/checked-props.ts', 'lib/parts/references'],
  ['lib/parts/push-groups.ts', 'lib/parts/assignments.ts', 'lib/parts/push-groups.ts'],
];

/** Down, within a room, and from the top. */
const ALLOWED: readonly [file: string, imported: string][] = [
  ['lib/review/facts/links.ts', 'lib/review/plan/change.ts'],
  ['lib/review/rules/app-destroyed.ts', 'lib/review/rules/shared/changes-of.ts'],
  ['lib/review/rules/app-replaced.ts', 'lib/review/rules/index.ts'],
  ['lib/review/report/sarif.ts', 'lib/review/rules/index.ts'],
  ['lib/review/index.ts', 'lib/review/report/json.ts'],
  ['lib/verify/verify.ts', 'lib/verify/okta/screen.ts'],
  ['lib/handoff/live/live-page.ts', 'lib/handoff/format/markdown.ts'],
  ['lib/testing/routes/apps/apps.ts', 'lib/testing/apps/app-body.ts'],
  ['lib/props/schema.ts', 'lib/props/schema/connection.ts'],
  ['lib/parts/saml-app.ts', 'lib/parts/terraform/protection.ts'],
];

test('within a wing imports run down only: each import upwards or sideways breaks the rule of its room', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-rooms-'));
  try {
    writeTree(folder, [...REFUSED, ...ALLOWED]);
    const broken = violations(folder);
    expect(broken.sort()).toEqual(
      REFUSED.map(([file, imported, room]) => `${room}-imports-down-only: ${file} -> ${imported}`).sort(),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function writeTree(folder: string, imports: readonly (readonly [file: string, imported: string, ...unknown[]])[]) {
  const lines = new Map<string, string[]>(imports.map(([, imported]) => [imported, ['export {};']]));
  for (const [file, imported] of imports) {
    const specifier = path.relative(path.dirname(file), imported).replace(/\.ts$/, '');
    const line = `import type {} from '${specifier.startsWith('.') ? specifier : `./${specifier}`}';`;
    lines.set(file, [...(lines.get(file) ?? []), line]);
  }
  for (const [file, content] of lines) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), content.join('\n'));
  }
  writeFileSync(path.join(folder, 'tsconfig.json'), '{}');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
}

function violations(folder: string): string[] {
  const args = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'lib', '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...args, '--config', path.join(ROOT, '.dependency-cruiser.js')],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`);
}
