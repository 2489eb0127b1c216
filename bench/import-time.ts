import { alternating, compared } from './alternating';
import { run } from './process';
import { bareImports } from './required-peers';
import type { Row } from './row';

const NOTE =
  'A process that imports the built package, dist/index.js, against one that imports cdktf and the provider files which ' +
  'dist/index.js imports.';

/** How much longer a program starts for importing this package. */
export function importTime(): Row[] {
  run('node', ['esbuild.config.js']);
  const imports = bareImports('dist/index.js');
  const samples = alternating(
    25,
    () => run('node', ['-e', "require('./dist/index.js')"]).milliseconds,
    () => run('node', ['-e', imports]).milliseconds,
  );
  return [{ what: 'Import of the package against bare imports', goal: 1.2, ...compared(samples, 'ms'), note: NOTE }];
}
