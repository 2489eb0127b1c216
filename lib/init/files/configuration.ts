import { printableJson } from '../../report/printable';
import type { ProjectOptions } from '../choices';
import { DEPENDENCIES } from '../versions';

/** Files that tools read. */

export function packageJson({ name, cdk }: ProjectOptions): string {
  const { dependencies, devDependencies, overrides, node } = DEPENDENCIES[cdk];
  return json({
    name: packageName(name),
    private: true,
    type: 'commonjs',
    engines: { node },
    scripts: {
      check: 'tsc --noEmit',
      synth: 'tsx main.ts',
      test: 'node --import tsx --test test/oneid.test.ts',
    },
    dependencies: sorted(dependencies),
    devDependencies: sorted(devDependencies),
    ...(overrides && { overrides }),
  });
}

export function cdktfJson({ oneId }: ProjectOptions): string {
  return json({
    $schema: './node_modules/oneid-scim-provisioning/docs/schemas/cdktf.schema.json',
    language: 'typescript',
    app: 'npm run -s synth',
    sendCrashReports: 'false',
    context: { oneId },
  });
}

export function tsconfig(): string {
  return json({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2023'],
      module: 'node16',
      moduleResolution: 'node16',
      strict: true,
      skipLibCheck: true,
      types: ['node'],
      noEmit: true,
    },
    include: ['main.ts', 'test'],
  });
}

export function gitignore(): string {
  return `node_modules/
cdktf.out/
# A state and a saved plan hold every attribute of every resource.
*.tfstate
*.tfstate.*
plan.out
plan.json
.terraform/
.env
`;
}

/** What npm takes for the name of a private package. */
function packageName(name: string): string {
  const taken = name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, 100);
  // A package can't have itself among its dependencies.
  return taken === '' || taken in DEPENDENCIES.cdktf.dependencies || taken === 'node_modules' ? 'oneid' : taken;
}

function sorted(dependencies: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(dependencies).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Names that were read from Okta may be in it. */
function json(document: unknown): string {
  return `${printableJson(document)}\n`;
}
