import { OneIdScimProvisioning } from '../../lib';
import { OktaSimulator } from '../../lib/testing';
import { describeWithTerraform } from '../support/terraform';
import { setUpProvisioning } from './administrator';
import { stackJson, Workspace } from './workspace';

const LABEL = 'Zuora OneID';

describeWithTerraform('drift', () => {
  let okta: OktaSimulator;
  let workspace: Workspace;

  beforeAll(async () => {
    okta = await OktaSimulator.start();
    for (const group of ['Finance', 'OneID Users', 'OneID Admins', 'Elsewhere']) okta.admin.createGroup(group);
    const stack = (phase: 'app' | 'provisioning') =>
      stackJson((scope) => {
        new OneIdScimProvisioning(scope, 'oneid', {
          app: { source: 'create', label: LABEL, adminNote: 'by Terraform' },
          attributeSchema: 'declared',
          phase,
          pushGroups: ['Finance'],
          assignments: ['OneID Users', 'OneID Admins'],
        });
      });
    workspace = await Workspace.create(okta, stack('app'));
    await workspace.apply();
    setUpProvisioning(okta, LABEL);
    workspace.write(stack('provisioning'));
    const applied = await workspace.apply();
    if (applied.status !== 0) throw new Error(applied.output);
  });
  afterAll(() => okta.stop());

  const planned = async () => {
    const { status, output } = await workspace.plan();
    return { status, output: output.replace(/[\s│]+/g, ' ') };
  };
  const off = (screen: string) =>
    `Off in Okta but declared on, for app "${LABEL}": ${screen}. Switch on at https://sim-admin.okta.com/`;
  const on = (screen: string) =>
    `On in Okta but not declared, for app "${LABEL}": ${screen}. Switch off at https://sim-admin.okta.com/`;
  const BOXES = { createUsers: true, updateUserAttributes: true, deactivateUsers: true, syncPassword: false };

  test.each([
    ['Create Users', off, () => okta.admin.setToApp(LABEL, { createUsers: false })],
    ['Update User Attributes', off, () => okta.admin.setToApp(LABEL, { updateUserAttributes: false })],
    ['Deactivate Users', off, () => okta.admin.setToApp(LABEL, { deactivateUsers: false })],
    ['Sync Password', on, () => okta.admin.setToApp(LABEL, { syncPassword: true })],
    [
      'Push Groups',
      off,
      () =>
        okta.admin.changeScimConnection(LABEL, {
          supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: false },
        }),
    ],
  ])('%s switched by hand is a warning that names it, and no change', async (screen, message, change) => {
    change();
    const drifted = await planned();
    okta.admin.changeScimConnection(LABEL, {
      supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
    });
    okta.admin.setToApp(LABEL, BOXES);
    expect(drifted.output).toContain(message(screen));
    expect(drifted.status).toBe(0);
    const restored = await planned();
    expect(restored.status).toBe(0);
    expect(restored.output).not.toContain('Check block');
  });

  test('a second app with the label is a warning that names both', async () => {
    const other = await okta.admin.createApp({ label: LABEL });
    const drifted = await planned();
    okta.admin.deleteApp(other.id);
    const [app] = okta.state().apps;
    expect(drifted.status).toBe(0);
    expect(drifted.output).toContain(`Okta has 2 apps with the label "${LABEL}"`);
    expect(drifted.output).toContain(other.id);
    expect(drifted.output).toContain(`This stack manages ${app?.id}`);
  });

  /** Each thing that Terraform declares in Okta, changed by hand: the plan shows it and the apply puts it back. */
  test.each<[string, () => unknown]>([
    ['the label', () => okta.admin.updateApp(LABEL, { label: 'Renamed' })],
    ['visibility', () => okta.admin.updateApp(LABEL, { visibility: { hide: { web: true, iOS: true } } })],
    ['the audience', () => okta.admin.updateApp(LABEL, { settings: { signOn: { audience: 'https://evil.example' } } })],
    ['the admin note', () => okta.admin.updateApp(LABEL, { settings: { notes: { admin: 'by hand' } } })],
    ['an expression', () => okta.admin.changeMapping(LABEL, { email: { expression: 'user.secondEmail' } })],
    [
      'a mapping that is pushed on creation only',
      () => okta.admin.changeMapping(LABEL, { locale: { pushStatus: 'DONT_PUSH' } }),
    ],
    ['a mapping that was removed', () => okta.admin.changeMapping(LABEL, { givenName: null })],
    ['a priority', () => okta.admin.assignGroup(LABEL, 'OneID Admins', { priority: 1 })],
    ['an assignment that was removed', () => okta.admin.unassignGroup(LABEL, 'OneID Users')],
    ['an assignment that was added', () => okta.admin.assignGroup(LABEL, 'Elsewhere')],
    ['a push that was stopped', () => okta.admin.setPushGroupStatus(LABEL, 'Finance', 'INACTIVE')],
    ['the title of a declared attribute', () => okta.admin.changeAttributes(LABEL, { locale: { title: 'By hand' } })],
  ])('%s is put back', async (_, change) => {
    const before = okta.state();
    change();
    expect(okta.state()).not.toEqual(before);
    expect(await planned()).toMatchObject({ status: 2 });
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(okta.state()).toEqual(before);
    expect(await planned()).toMatchObject({ status: 0 });
  });

  test('provisioning switched off stops the plan with what is off', async () => {
    okta.admin.disableProvisioning(LABEL);
    const stopped = await planned();
    expect(stopped.status).toBe(1);
    expect(stopped.output).toContain(
      `Provisioning of app "${LABEL}" is off in Okta: Create Users, Update User Attributes, Deactivate Users, Push Groups.`,
    );
    setUpProvisioning(okta, LABEL);
    expect(await planned()).toMatchObject({ status: 0 });
  });
});

describeWithTerraform('drift of what is declared off', () => {
  test('each feature that somebody switches on is a warning that names it', async () => {
    const okta = await OktaSimulator.start();
    const workspace = await Workspace.create(
      okta,
      stackJson((scope) => {
        new OneIdScimProvisioning(scope, 'oneid', {
          app: { source: 'create', label: LABEL },
          provisioningToApp: { updateUserAttributes: false, deactivateUsers: false },
        });
      }),
    );
    await workspace.apply();
    setUpProvisioning(okta, LABEL);
    okta.admin.setToApp(LABEL, { syncPassword: true });
    const { status, output } = await workspace.apply();
    await okta.stop();
    expect(status).toBe(0);
    expect(output.replace(/[\s│]+/g, ' ')).toContain(
      `On in Okta but not declared, for app "${LABEL}": Update User Attributes, Deactivate Users, Push Groups, Sync Password.`,
    );
  });
});
