import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');

/** What main.ts says of a configuration in cdktf.json. */
function synthesized(oneId: object) {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
  writeFileSync(path.join(folder, 'cdktf.json'), JSON.stringify({ context: { oneId } }));
  const { status, stdout, stderr } = spawnSync(
    path.join(ROOT, 'node_modules/.bin/tsx'),
    ['--tsconfig', path.join(ROOT, 'tsconfig.json'), path.join(ROOT, 'main.ts')],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const app = { source: 'create', label: 'Zuora OneID' };

it.each([
  [{ app }, '0 pushed groups, no assignments.'],
  [{ app, pushGroups: ['Finance'], assignments: ['Users'] }, '1 pushed group, assignments.'],
  [{ app, assignments: ['Users'], otherAssignments: 'keep' }, '0 pushed groups, assignments.'],
])('main.ts sums up what it synthesized of %j', (oneId, summary) => {
  expect(synthesized(oneId)).toMatchObject({ status: 0, stdout: expect.stringContaining(summary), stderr: '' });
});

it('main.ts says what the construct warns of, and what is wrong without a stack trace', () => {
  const both = { app, pushGroups: ['Users'], assignments: ['Users'] };
  expect(synthesized(both)).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^Warning: Pushed and assigned/),
  });
  const wrong = synthesized({ app: { source: 'create' } });
  expect(wrong).toMatchObject({ status: 1, stdout: '' });
  expect(wrong.stderr).toContain('`app.label` is required');
  expect(wrong.stderr).not.toMatch(/^\s+at /m);
});
