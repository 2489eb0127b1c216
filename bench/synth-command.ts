import { readFileSync } from 'node:fs';
import path from 'node:path';
import { alternating, compared } from './alternating';
import { inTemporaryFolder, run } from './process';
import type { Row } from './row';

const NOTE =
  '`npm run synth` and `npx cdktf synth` both synthesize the app of this repository from its cdktf.json, to the same JSON. ' +
  'cdktf starts the app with `npm run -s synth`, as cdktf.json has it. A project made by `cdktf init` has ' +
  '`npx ts-node main.ts` there, which checks types at each start; ts-node is not installed here and was not measured.';

/** The command that users run, from start to end, against CDKTF's own. */
export function synthCommand(): Row[] {
  return inTemporaryFolder((folder) => {
    const [ours, stock] = [path.join(folder, 'ours'), path.join(folder, 'stock')];
    const samples = alternating(
      7,
      () => run('npm', ['run', 'synth'], ours).milliseconds,
      () => run('npx', ['cdktf', 'synth', '--output', stock]).milliseconds,
    );
    const [one, other] = [ours, stock].map((outdir) =>
      readFileSync(path.join(outdir, 'stacks/oneid/cdk.tf.json'), 'utf8'),
    );
    if (one !== other) throw new Error('npm run synth and cdktf synth gave different JSON');
    return [{ what: '`npm run synth` against `cdktf synth`', goal: 0.25, ...compared(samples, 'ms'), note: NOTE }];
  });
}
