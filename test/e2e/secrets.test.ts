import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { OktaSimulator } from '../../lib/testing';
import { synthesizeExample } from '../examples/synthesized-examples';
import { describeWithTerraform } from '../support/terraform';
import { unprotected, Workspace } from './workspace';

const CANARY = 'canary-7f3a9c1e-token';

describeWithTerraform('the token of an okta-api connection', () => {
  test("is in Terraform's state, as the README says, and nowhere else", async () => {
    const okta = await OktaSimulator.start();
    okta.admin.createGroup('Hub Users');
    const [example] = synthesizeExample('okta-api');
    const workspace = await Workspace.create(okta, unprotected(example?.json ?? {}), {
      TF_VAR_hub_api_token: CANARY,
      TF_LOG: 'DEBUG',
      TF_LOG_PATH: 'terraform.log',
    });
    const outputs = [await workspace.apply(), await workspace.plan(), await workspace.terraform(['show'])];
    outputs.push(await workspace.terraform(['plan', '-destroy']));
    const recorded = JSON.stringify([okta.state(), okta.requests.all]);
    await okta.stop();

    expect(outputs.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(outputs.map(({ output }) => output).join('\n')).not.toContain(CANARY);
    expect(recorded).not.toContain(CANARY);
    expect(readFileSync(path.join(workspace.folder, 'terraform.log'), 'utf8')).toContain('okta');
    const holding = filesIn(workspace.folder).filter((file) => readFileSync(file, 'utf8').includes(CANARY));
    expect(holding.map((file) => path.relative(workspace.folder, file))).toEqual(['terraform.tfstate']);
  });
});

/** Every file that Terraform wrote; the provider itself is a link. */
function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (name === 'providers') return [];
    return statSync(file).isDirectory() ? filesIn(file) : [file];
  });
}
