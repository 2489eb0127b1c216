import { alternating, compared } from './alternating';
import { inTemporaryFolder, run } from './process';
import { bareImports } from './required-peers';
import type { Row } from './row';

const NOTE =
  'The compiled app, `node dist/main.js`, which synthesizes, against `node -e` that only imports cdktf and the provider ' +
  'files which dist/main.js imports.';

/** How much the default app takes beyond what importing CDKTF takes anyway. */
export function defaultApp(): Row[] {
  run('node', ['esbuild.config.js', 'main']);
  const imports = bareImports('dist/main.js');
  const samples = inTemporaryFolder((folder) =>
    alternating(
      25,
      () => run('node', ['dist/main.js'], folder).milliseconds,
      () => run('node', ['-e', imports]).milliseconds,
    ),
  );
  return [{ what: 'Compiled default app against bare imports', goal: 2, ...compared(samples, 'ms'), note: NOTE }];
}
