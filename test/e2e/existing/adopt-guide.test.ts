import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { OktaSimulator } from '../../../lib/testing';
import { inOrder, livingApp } from '../../adopt/living-apps';
import { describeWithTerraform, TERRAFORM } from '../../support/terraform';

const ROOT = path.join(__dirname, '../../..');
const GUIDE = readFileSync(path.join(ROOT, 'docs/adopt.md'), 'utf8');

/** The guide's blocks in their order. */
const BLOCKS = [...GUIDE.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));

/** The package as it is built, without the registry: what `npm install` fetches is linked from this repository. */
function packageAt(folder: string): void {
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: {
      index: 'lib/index.ts',
      'okta-org/index': 'lib/okta-org/index.ts',
      'cli/oneid-scim': 'lib/cli/oneid-scim.ts',
    },
    outdir: path.join(folder, 'dist'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['cdktf', 'constructs', '@cdktf/provider-okta', '@cdktf/provider-okta/*', '*/okta-org/index.js'],
    logLevel: 'error',
  });
  cpSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
}

/** Stands in for npm's `install`; everything else is npm's. */
const NPM = `
npm() {
  if [ "$1" != install ]; then command npm "$@" > /dev/null; return; fi
  shift
  mkdir -p node_modules/.bin node_modules/@cdktf
  for name in "$@"; do case "$name" in
    --*) ;;
    oneid-scim-provisioning) cp -r "$PACKAGE" node_modules/; chmod +x node_modules/$name/dist/cli/oneid-scim.js
      ln -s ../$name/dist/cli/oneid-scim.js node_modules/.bin/oneid-scim ;;
    *) ln -s "$ROOT/node_modules/$name" "node_modules/$name"
      for bin in tsx; do [ "$name" != $bin ] || ln -s "$ROOT/node_modules/.bin/$bin" node_modules/.bin/$bin; done ;;
  esac; done
}
terraform() { command "$TERRAFORM" "$@"; }
`;

/** The guide as one session in a shell. What it shows in TypeScript is put where main.ts has it. */
function session(): string {
  return BLOCKS.map(({ language, text }, index) => {
    if (language === 'sh') return text;
    writeFileSync(path.join(project, `block-${index}.txt`), text);
    return `node -e '
      const { readFileSync, writeFileSync } = require("node:fs");
      const main = readFileSync("main.ts", "utf8");
      const filled = main.replace(/^ {2}connection: \\{[^]*?^ {2}\\},\\n/m, readFileSync("block-${index}.txt", "utf8"));
      if (filled === main) throw new Error("main.ts has no connection");
      writeFileSync("main.ts", filled);
    '`;
  }).join('\n');
}

let project: string;

describeWithTerraform('the guide "Adopt an app that exists"', () => {
  test('leads from nothing to a plan without changes, command by command', async () => {
    await using okta = await OktaSimulator.start({ orgName: 'acme', apiToken: '00abc' });
    await livingApp('as the page has it').make(okta);
    const before = okta.state();
    const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
    project = path.join(folder, 'project');
    mkdirSync(project);
    packageAt(path.join(folder, 'oneid-scim-provisioning'));

    const { status, output } = await new Promise<{ status: unknown; output: string }>((done) => {
      const { OKTA_HTTP_PROXY = '' } = okta.environment();
      execFile(
        'bash',
        ['-c', `set -euo pipefail\n${NPM}${session()}`],
        {
          cwd: project,
          env: {
            PATH: process.env['PATH'],
            HOME: process.env['HOME'],
            ROOT,
            TERRAFORM,
            PACKAGE: path.join(folder, 'oneid-scim-provisioning'),
            OKTA_HTTP_PROXY,
            CHECKPOINT_DISABLE: '1',
            TF_CLI_ARGS: '-no-color',
            TF_IN_AUTOMATION: '1',
            npm_config_offline: 'true',
          },
        },
        (error, stdout, stderr) => done({ status: error ? (error.code ?? -1) : 0, output: stdout + stderr }),
      );
    });
    if (status !== 0) throw new Error(`${status}: ${output}`);
    expect(output).toMatch(/Plan: 4 to import, 2 to add, 3 to change, 0 to destroy\./);
    // Its username and e-mail are filled as usual.
    expect(output).toMatch(/No findings in what this review judges; 1 change is not judged\./);
    expect(output).not.toMatch(/\[[a-z]+(?:-[a-z]+)+\]/);
    expect(output).toMatch(/No changes\. Your infrastructure matches the configuration\./);
    expect(inOrder(okta.state())).toEqual(inOrder(before));
  });
});
