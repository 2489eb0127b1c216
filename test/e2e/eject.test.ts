import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OneIdScimProvisioning } from '../../lib';
import { ejectStack } from '../../lib/eject';
import { OktaSimulator } from '../../lib/testing';
import { describeWithTerraform, terraformBeside } from '../support/terraform';
import { setUpProvisioning } from './administrator';
import { stackJson, Workspace } from './workspace';

const LABEL = 'Zuora OneID';

describeWithTerraform('leaving CDKTF', () => {
  test.each(['app', 'provisioning'] as const)(
    'after phase %s the ejected module goes on with the same state: the same addresses, an empty plan, nothing written to Okta',
    async (last) => {
      await using okta = await OktaSimulator.start();
      for (const group of ['Finance', 'OneID Users', 'Staff']) okta.admin.createGroup(group);
      const stack = (phase: 'app' | 'provisioning') =>
        stackJson((scope) => {
          new OneIdScimProvisioning(scope, 'oneid', {
            app: {
              ...{ source: 'create', label: LABEL, adminNote: 'by "Terraform", ${not} a template' },
              attributeStatements: [{ name: 'mail', values: ['user.email'] }],
            },
            connection: { clientId: 'one-id-client', clientSecretLocation: 'vault: kv/okta/oneid' },
            attributeSchema: 'declared',
            attributes: {
              costCenter: { expression: 'user.costCenter', externalName: 'costCenter', title: 'Cost center' },
            },
            phase,
            pushGroups: ['Finance'],
            assignments: ['OneID Users', { group: { name: 'Staff' }, profile: { locale: 'en-GB' } }],
          });
        });
      const workspace = await Workspace.create(okta, stack('app'));
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      if (last === 'provisioning') {
        setUpProvisioning(okta, LABEL);
        workspace.write(stack('provisioning'));
        expect(await workspace.apply()).toMatchObject({ status: 0 });
      }
      const module = ejectStack(JSON.stringify(stack(last)));
      if ('problem' in module) throw new Error(module.problem);
      const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
      for (const { path: file, content } of module.files) writeFileSync(path.join(folder, file), content);
      const state = path.join(workspace.folder, 'terraform.tfstate');
      const backend = { terraform: { backend: { local: { path: state } } } };
      writeFileSync(path.join(folder, 'state_override.tf.json'), JSON.stringify(backend));
      const run = (...args: string[]) => terraformBeside(folder, args, okta.environment());
      const before = {
        addresses: (await workspace.terraform(['state', 'list'])).stdout,
        text: readFileSync(state, 'utf8'),
      };

      expect(await run('init')).toMatchObject({ status: 0 });
      okta.requests.clear();
      const { status, output } = await run('plan', '-detailed-exitcode');
      expect([status, output]).toEqual([0, expect.stringContaining('No changes.')]);
      expect(Object.keys(okta.requests.byRoute()).filter((route) => !route.startsWith('GET '))).toEqual([]);
      expect((await run('state', 'list')).stdout).toBe(before.addresses);
      expect(readFileSync(state, 'utf8')).toBe(before.text);

      // It is a declaration still: what changes in it is planned.
      const changed = await run('plan', '-detailed-exitcode', '-var=oneid_client_id=another');
      expect([changed.status, changed.output]).toEqual([2, expect.stringContaining('"another"')]);
    },
  );
});
