import { OneIdScimProvisioning } from '../../lib';
import { OktaSimulator } from '../../lib/testing';
import { setUpProvisioning } from './administrator';
import { stackJson, Workspace } from './workspace';
jest.setTimeout(60000);
const stack = (c: any = {}) => stackJson((s) => { new OneIdScimProvisioning(s, 'oneid', { app: { source: 'create', label: 'L' }, pushGroups: ['Finance'], assignments: ['OneID Users'], ...c }); });
test('x', async () => {
  const okta = await OktaSimulator.start(); for (const g of ['Finance', 'OneID Users']) okta.admin.createGroup(g);
  const w = await Workspace.create(okta, stack({ phase: 'app' }));
  await w.apply(); setUpProvisioning(okta, 'L'); w.write(stack());
  process.stdout.write((await w.apply()).output);
  okta.requests.clear();
  process.stdout.write((await w.plan()).output);
  process.stdout.write(JSON.stringify(okta.requests.byRoute(), null, 1));
  const w2 = await Workspace.create(okta, stack({ app: { source: 'create', label: 'M' } }));
  process.stdout.write((await w2.apply()).output);
  await okta.stop();
});
