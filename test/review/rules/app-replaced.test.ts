import { spawnSync } from 'node:child_process';
import { app, changed, describeRule, findingsOf, forget, plan, remove, replace } from '../plans';

describeRule('app-replaced', {
  offending: {
    replaced: [
      plan([replace('okta_app_saml.oneid', app(), app({ id: undefined }), { after_unknown: { id: true } })]),
      { severity: 'critical', action: expect.not.stringContaining('untaint') },
    ],
    'created before it is destroyed': [
      plan([changed('okta_app_saml.oneid', ['create', 'delete'], app(), app())]),
      { severity: 'critical' },
    ],
    'tainted: untaint keeps it': [
      plan([replace('okta_app_saml.oneid', app(), app(), { action_reason: 'replace_because_tainted' })]),
      { severity: 'critical', action: expect.stringContaining("terraform untaint 'okta_app_saml.oneid'") },
    ],
    'tainted, with a quote in its key: the command stays one word for a shell': [
      plan([
        replace(`okta_app_saml.x["a'; curl evil; '"]`, app(), app(), { action_reason: 'replace_because_tainted' }),
      ]),
      { action: expect.stringContaining(`untaint 'okta_app_saml.x["a'\\''; curl evil; '\\''"]'`) },
    ],
    'forgotten, and another made at its address': [
      plan([
        changed('okta_app_saml.oneid', ['create', 'forget'], app(), app({ id: undefined }), {
          after_unknown: { id: true },
        }),
      ]),
      { severity: 'critical', title: expect.stringContaining('stays in Okta') },
    ],
  },
  fine: {
    forgotten: plan([forget('okta_app_saml.oneid', app())]),
    'deleted, which another rule finds': plan([remove('okta_app_saml.oneid', app())]),
    'something of an app': plan([
      replace('okta_app_group_assignment.x', { id: 'g', app_id: 'a', group_id: 'g' }, { app_id: 'a', group_id: 'h' }),
    ]),
  },
});

describe('what it suggests to type', () => {
  const suggested = (address: string) => {
    const marked = replace(address, app(), app(), { action_reason: 'replace_because_tainted' });
    return findingsOf('app-replaced', plan([{ ...marked, type: 'okta_app_saml' }]))[0]?.action ?? '';
  };
  test.each([
    'okta_app_saml.oneid',
    `okta_app_saml.a["x'; touch pwned; echo '"]`,
    'module.m["$(id)"].okta_app_saml.a["!! \\" \\\\ ${HOME} # & ; | > *"]',
    `okta_app_saml.a["'''"]`,
  ])('comes to one argument in a shell: %s', (address) => {
    const command = /`terraform (untaint .*)`, then/.exec(suggested(address))?.[1];
    const script = `terraform() { printf '%s\\n' "$@"; }; terraform ${command}`;
    expect(spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout).toBe(`untaint\n${address}\n`);
  });
  test.each([
    ['a line end', 'okta_app_saml.a["x\ny"]'],
    ['a backtick, which ends code in a comment', 'okta_app_saml.a["`id`"]'],
    ['a mark that turns the direction of text', 'okta_app_saml.a["\u202Ex"]'],
    ['what a report writes otherwise', 'okta_app_saml.a["##"]'],
    ['what would be an option', '-state=x'],
    ['more than fits', `okta_app_saml.a["${'x'.repeat(2000)}"]`],
  ])('is no command for an address with %s', (_name, address) => {
    expect(suggested(address)).toContain('`terraform untaint` with its address');
  });
});
