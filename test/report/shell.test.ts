import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { argument } from '../../lib/report/shell';

test('whatever it gives arrives in a shell as it is', () => {
  const key = fc.string({ unit: fc.oneof(fc.constantFrom(...'\'"$\\!;&|()#*~'), fc.string({ maxLength: 1 })) });
  const addresses = fc.sample(key, 500).map((one) => `okta_app_saml.a["${one}"]`);
  const typed = addresses.flatMap((address) => {
    const quoted = argument(address);
    return quoted === undefined ? [] : [{ address, quoted }];
  });
  expect(typed.length).toBeGreaterThan(100);
  const script = `printf '%s\\n' ${typed.map(({ quoted }) => quoted).join(' ')}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe(typed.map(({ address }) => `${address}\n`).join(''));
});
